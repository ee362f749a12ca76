import { addDays, published } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { openFigure } from './figure.ts'
import {
  act,
  atWork,
  begin,
  clock,
  numberOf,
  openFromList,
  perform,
  recorded,
  refused,
  refusedAtOpening,
  serve,
  stands,
  toOpening,
} from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-04-03T15:20')
})
afterAll(() => district?.stop())

const party = '清河冷饮店'
const seized = '2026-04-03'
const approved = addDays(seized, 1)
const extended = '2026-04-28'
const released = '2026-05-20'

it('行政强制措施：紧急扣押、二十四小时内补办批准、至多延长三十日、解除并退还、公示', async () => {
  const inspector = await atWork(district, 'inspector')
  await toOpening(inspector, '行政强制措施', '紧急当场实施（承办机构）')
  await refusedAtOpening(inspector, /2名以上工作人员.*行政强制法第19条/, {
    当事人: { 身份: '法人或者其他组织', 姓名或者名称: party },
    强制职权: '对涉嫌违法财物的查封、扣押',
    强制措施种类: '冻结存款、汇款',
    '采取强制措施的事实、理由和依据': '冷饮大肠菌群超标，正在销售。',
    '场所、设施、财物清单或者冻结的账户和数额': '自制冷饮四十箱。',
    现场笔录: '当场清点，当事人签字。',
  })
  await refusedAtOpening(inspector, /初晓没有有效的行政执法证/, { 初晓: true })
  await refusedAtOpening(inspector, /冻结存款、汇款应当事先批准.*行政强制法第19条/, { 初晓: false, 向明: true })
  await begin(inspector, { 强制措施种类: '扣押财物' })
  const number = await numberOf(inspector)
  await stands(inspector, '待补办批准')
  await clock(inspector, '补办批准期限')
    .getByText(`${printed(approved)} 15:20`)
    .waitFor()
  await serve(inspector, '实施行政强制措施决定书', party, { 送达方式: '直接送达', 送达日期: seized })

  await district.moveTo(`${approved}T10:00`)
  const director = await atWork(district, 'director')
  await openFromList(director, number)
  await perform(director, '补办批准')
  await stands(director, '在控')
  await clock(director, '查封、扣押期限')
    .getByText(printed(addDays(seized, 30)))
    .waitFor()
  await clock(director, '公示期限')
    .getByText(printed(published.addWorkingDays(approved, 20)))
    .waitFor()

  await district.moveTo(`${extended}T10:00`)
  const why = { 延长的理由: '检验周期较长，案情复杂。' }
  await refused(director, '延长期限', /延长超过上限：查封、扣押期限最多30日.*行政强制法第25条第1款/, {
    ...why,
    延长: '31',
  })
  await perform(director, '延长期限', { 延长: '30' })
  await clock(director, '查封、扣押期限')
    .getByText(printed(addDays(seized, 60)))
    .waitFor()
  expect(await act(director, '延长期限').count()).toBe(0)
  await serve(inspector, '延长行政强制措施期限决定书', party, { 送达方式: '直接送达', 送达日期: extended })

  await district.moveTo(`${released}T10:00`)
  await perform(director, '解除', { 解除的情形: '其他不再需要采取措施的情形' })
  await stands(director, '解除')
  await serve(inspector, '解除行政强制措施决定书', party, { 送达方式: '直接送达', 送达日期: released })
  await perform(inspector, '退还财物')
  await perform(inspector, '公示')
  await recorded(inspector, '退还财物').getByText('行政强制法第28条第2款').waitFor()
  await picture(inspector, 'workbench-measure')
  await openFigure(director, { from: '2026-01-01', to: '2026-12-31' }, '行政强制措施', '紧急当场实施', number)
})
