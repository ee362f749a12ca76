import { addDays, days, months, published, reckon } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { readFigures } from './figure.ts'
import {
  atWork,
  barred,
  begin,
  clock,
  numberOf,
  openFromCases,
  perform,
  recorded,
  refused,
  sendAct,
  serve,
  toOpening,
} from './officer.ts'
import { patient } from './patience.ts'
import { picture } from './picture.ts'

const sued = '2026-03-02'
const registered = '2026-03-06'
const received = '2026-03-09'
const answered = '2026-03-20'
const hearing = '2026-04-09'
const judged = '2026-05-11'
const performBy = '2026-07-31'

const court = '清源区人民法院'

const due = (from: string, within: ReturnType<typeof days> | ReturnType<typeof months>): string => {
  const { due } = reckon(published, { from, within })
  if (due === undefined) throw new Error('the clock stands still')
  return due
}

let district: District
beforeAll(async () => {
  district = await startDistrict(`${sued}T09:00`)
})
afterAll(() => district?.stop())

const suit = {
  原告: { 身份: '公民', 姓名或者名称: '周和' },
  人民法院: { 身份: '法人或者其他组织', 姓名或者名称: court },
  被诉行政行为: '清城管罚〔2026〕3号行政处罚决定',
  案件事项: '行政处罚',
  诉讼请求: '撤销该处罚决定',
  起诉类型: '直接起诉',
  '知道或者应当知道行政行为之日；经复议的，收到复议决定之日': '2026-01-20',
  是否涉及不动产: '否',
  是否告知起诉期限: '已告知',
} as const

it('行政应诉：起诉、立案、十五日内答辩举证、负责人出庭、判决、上诉期满生效、履行、归档', patient, async () => {
  const litigator = await atWork(district, 'litigator')
  await toOpening(litigator, '行政应诉')
  await begin(litigator, suit)
  const number = await numberOf(litigator)
  await clock(litigator, '法院立案期限')
    .getByText(printed(due(sued, days(7))))
    .waitFor()

  await district.moveTo(`${registered}T10:00`)
  await perform(litigator, '法院立案', { 法院案号: '（2026）清行初7号', 审判程序: '普通程序' })
  await clock(litigator, '一审审理期限')
    .getByText(printed(due(registered, months(6))))
    .waitFor()
  await district.moveTo(`${received}T10:00`)
  await perform(litigator, '收到应诉通知和起诉状副本', { 承办单位和诉讼代理人: '法制科，委托律师一名' })
  await clock(litigator, '答辩举证期限')
    .getByText(printed(due(received, days(15))))
    .waitFor()

  await district.moveTo(`${answered}T10:00`)
  await perform(litigator, '提交答辩状、证据和依据', {
    答辩状: '处罚事实清楚，程序合法。',
    '证据、依据清单': '现场笔录、照片、询问笔录',
  })
  await serve(litigator, '行政诉讼答辩状', court, { 送达方式: '直接送达', 送达日期: answered })
  await district.moveTo('2026-03-30T10:00')
  await refused(litigator, '收到开庭通知', /开庭/, { 开庭日期: '2026-04-01', 是否通知负责人出庭: '是' })
  await perform(litigator, '收到开庭通知', { 开庭日期: hearing, 是否通知负责人出庭: '是' })

  await district.moveTo(`${hearing}T11:00`)
  const untold = await sendAct(litigator, { act: 'tryCase', by: 'court', facts: {} })
  expect(untold.detail).toContain('尚未记录出庭应诉的人员')
  expect(untold.article).toContain('行政诉讼法第3条第3款')
  await refused(litigator, '出庭应诉', /不得仅委托律师/, { 出庭情况: '仅律师出庭' })
  await refused(litigator, '出庭应诉', /负责人不能出庭的，应当提交加盖印章或者主要负责人签字的情况说明/, {
    出庭情况: '委派工作人员出庭',
  })
  await perform(litigator, '出庭应诉', { 出庭情况: '正职负责人出庭' })
  await perform(litigator, '开庭审理')

  await district.moveTo(`${judged}T10:00`)
  await perform(litigator, '收到一审裁判', {
    裁判文书: '判决',
    裁判结果: '撤销或者部分撤销',
    裁判内容: '撤销被诉处罚决定，判令重新作出处理。',
    判决书载明的履行期限: performBy,
  })
  const appealing = due(judged, days(15))
  await clock(litigator, '上诉期限').getByText(printed(appealing)).waitFor()

  await district.moveTo(`${addDays(appealing, 1)}T00:05`)
  await litigator.getByRole('tab', { name: /^全过程记录/ }).click()
  const final = recorded(litigator, '上诉期满，裁判生效')
  await final.getByText('行政诉讼法第85条').waitFor()
  await final.getByText('法定').waitFor()
  await clock(litigator, '履行期限').getByText(printed(performBy)).waitFor()
  await barred(litigator, '归档')
    .filter({ hasText: '生效裁判确定的义务尚未履行' })
    .getByText('行政诉讼法第94条')
    .waitFor()

  await district.moveTo('2026-06-15T10:00')
  const defender = await atWork(district, 'defender')
  await openFromCases(defender, number)
  await recorded(defender, '出庭应诉').getByText('正职负责人出庭').waitFor()
  await perform(litigator, '履行生效裁判', { 履行情况: '已撤销原决定，重新作出不予处罚决定。' })
  await perform(litigator, '归档')
  await litigator.getByText('案件已经办结').waitFor()
  await picture(litigator, 'workbench-litigation')
  await readFigures(litigator, '行政应诉', {
    行政应诉案件: '1',
    按期答辩举证率: '100%',
    负责人出庭率: '100%',
    败诉率: '100%',
    履行生效裁判: '1',
  })
})

it('逾期不答辩举证的，视为没有证据', async () => {
  await district.moveTo('2026-06-15T14:00')
  const litigator = await atWork(district, 'litigator')
  await toOpening(litigator, '行政应诉')
  await begin(litigator, { ...suit, '知道或者应当知道行政行为之日；经复议的，收到复议决定之日': '2026-05-20' })
  await perform(litigator, '法院立案', { 法院案号: '（2026）清行初19号', 审判程序: '简易程序' })
  await perform(litigator, '收到应诉通知和起诉状副本', { 承办单位和诉讼代理人: '法制科' })
  const last = due('2026-06-15', days(15))
  await clock(litigator, '答辩举证期限').getByText(printed(last)).waitFor()
  await district.moveTo(`${addDays(last, 1)}T08:30`)
  await litigator.getByRole('tab', { name: /^全过程记录/ }).click()
  await recorded(litigator, '视为没有证据').getByText('行政诉讼法第34条第2款').waitFor()
})
