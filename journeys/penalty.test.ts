import { addDays, addMonths, days, months, published, reckon } from '@yifa/calendar'
import { afterAll, beforeAll, it } from 'vitest'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { openFigure } from './figure.ts'
import {
  atWork,
  barred,
  begin,
  clock,
  numberOf,
  openBySearch,
  openFromList,
  openLinked,
  perform,
  recorded,
  refused,
  serve,
  stands,
  toOpening,
} from './officer.ts'
import { picture, view } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

const party = '清河五金有限公司'
const filed = '2026-03-04'
const informed = '2026-03-13'
const decided = '2026-03-24'
const served = '2026-03-25'
const paid = reckon(published, { from: served, within: days(15) }).due ?? ''
const remediesEnd = addMonths(served, 6)
const urged = '2026-10-09'
const court = '清源区人民法院'

it('行政处罚：立案、二人持证调查、法制审核、告知、陈述、集体讨论、决定、送达、公示、催告、法院强制执行、结案', async () => {
  const inspector = await atWork(district, 'inspector')
  await toOpening(inspector, '行政处罚', '登记线索（承办机构）')
  await begin(inspector, {
    线索来源: '检查发现',
    线索内容: '检查发现销售的电线无强制性认证标志。',
    '违法行为发生之日；连续或者继续的，终了之日': '2026-02-26',
    适用的程序规定: '行政处罚法',
    追责时效: '二年',
  })
  const number = await numberOf(inspector)

  await district.moveTo(`${filed}T09:00`)
  const director = await atWork(district, 'director')
  await openBySearch(director, number)
  await perform(director, '立案', {
    当事人: { 身份: '法人或者其他组织', 姓名或者名称: party },
    当事人类型: '法人或者其他组织',
    案由: '销售未经强制性认证的产品',
    处罚职权: '对销售未经强制性认证产品的处罚',
  })
  await clock(inspector, '办案期限')
    .getByText(printed(reckon(published, { from: filed, within: days(90) }).due ?? ''))
    .waitFor()

  await barred(inspector, '调查终结').getByText('行政处罚法第54条').waitFor()
  const evidence = { 证据和调查经过: '现场检查、询问，制作笔录并录音录像。' }
  await refused(inspector, '调查取证', /2名以上工作人员.*行政处罚法第42条、第55条/, evidence)
  await refused(inspector, '调查取证', /初晓没有有效的行政执法证/, { 初晓: true })
  await perform(inspector, '调查取证', { 初晓: false, 向明: true })
  await recorded(inspector, '调查取证').getByText('向明').waitFor()

  await district.moveTo('2026-03-10T10:00')
  await perform(inspector, '调查终结', {
    调查终结报告: '事实清楚，证据确凿，拟罚款二万元。',
    是否需要法制审核: '案件情况疑难复杂、涉及多个法律关系',
    是否属于应当告知听证权利的情形: '不属于',
    是否情节复杂或者重大违法: '是',
  })
  await perform(inspector, '提交法制审核')
  const examiner = await atWork(district, 'examiner')
  await openFromList(examiner, number)
  await district.moveTo('2026-03-12T10:00')
  await perform(examiner, '法制审核通过', { 法制审核意见: '事实清楚，适用法律正确，裁量适当。' })

  await district.moveTo(`${informed}T09:00`)
  await perform(inspector, '事先告知', { '拟作出的处罚内容及事实、理由、依据': '拟罚款二万元。' })
  await serve(inspector, '行政处罚事先告知书', party, { 送达方式: '直接送达', 送达日期: informed })
  await district.moveTo('2026-03-16T15:00')
  await perform(inspector, '陈述、申辩', { '陈述、申辩意见': '进货时不知情，请求从轻。' })
  await barred(inspector, '陈述、申辩完毕').getByText('行政处罚法第45条').waitFor()
  await perform(inspector, '复核陈述、申辩', { 复核意见: '不影响违法事实的认定，已在裁量中考虑。' })
  await perform(inspector, '陈述、申辩完毕')

  await district.moveTo(`${decided}T10:00`)
  await barred(director, '作出处罚决定').getByText('行政处罚法第57条第2款').waitFor()
  await perform(director, '集体讨论', { 集体讨论情况: '同意罚款二万元。' })
  await perform(director, '作出处罚决定', {
    处罚种类: '罚款、没收违法所得、没收非法财物',
    '违法事实、证据和处罚依据': '销售未经认证的电线，依法罚款二万元。',
    裁量基准的适用和理由: '按裁量基准从轻档次。',
    罚款: '20000',
    '是否具有一定社会影响、应当公开': '是',
  })
  await district.moveTo(`${served}T10:00`)
  await serve(inspector, '行政处罚决定书', party, { 送达方式: '直接送达', 送达日期: served })
  await recorded(inspector, '处罚决定送达生效').getByText('法定').waitFor()
  await clock(inspector, '缴款期限').getByText(printed(paid)).waitFor()
  await perform(inspector, '公示处罚决定', {
    公开标题: '清河五金有限公司销售未经认证产品案',
    公开的处罚决定信息: '罚款二万元。',
  })
  const anybody = await district.sit()
  await anybody.goto(`${district.url}/publications`)
  await anybody.getByRole('listitem').filter({ hasText: '清河五金有限公司销售未经认证产品案' }).waitFor()
  await barred(director, '催告并申请法院强制执行')
    .getByText(/缴款期限尚未届满/)
    .waitFor()

  await district.moveTo(`${urged}T09:00`)
  await director.reload()
  await refused(director, '结案归档', /罚款尚未缴纳.*行政处罚法第66条第1款/, { 结案情形: '处罚决定执行完毕' })
  await perform(director, '催告并申请法院强制执行', {
    逾期不履行的义务: '缴纳罚款二万元。',
    '同时提起：行政强制执行': {
      强制执行权: '由人民法院执行',
      法定复议和起诉期限最后届满之日: remediesEnd,
      催告载明的履行期限: '2026-10-23',
      应缴金额: '20000',
    },
  })
  await stands(director, '申请法院强制执行')
  await view(director, 'workbench-enforced-penalty')

  await openLinked(inspector, '申请法院强制执行的案件')
  await serve(inspector, '履行行政决定催告书', party, { 送达方式: '直接送达', 送达日期: urged })
  const applying = reckon(published, { from: remediesEnd, within: months(3) }).due ?? ''
  await clock(inspector, '申请法院强制执行期限').getByText(printed(applying)).waitFor()
  const waited = published.addWorkingDays(urged, 10)
  await clock(inspector, '催告满十个工作日').getByText(printed(waited)).waitFor()
  await openLinked(director, '申请法院强制执行的案件')
  await district.moveTo(`${waited}T16:00`)
  await barred(director, '申请法院强制执行')
    .getByText(/催告满十个工作日尚未届满/)
    .waitFor()
  await barred(director, '申请法院强制执行')
    .getByText(/行政强制法.*第54条/)
    .waitFor()

  await district.moveTo(`${addDays(waited, 1)}T09:00`)
  await director.reload()
  await perform(director, '申请法院强制执行', { 人民法院: { 身份: '法人或者其他组织', 姓名或者名称: court } })
  await clock(director, '法院受理期限')
    .getByText(printed(published.addWorkingDays(addDays(waited, 1), 5)))
    .waitFor()
  await perform(director, '法院受理')
  await clock(director, '法院书面审查期限')
    .getByText(printed(published.addWorkingDays(addDays(waited, 1), 7)))
    .waitFor()
  await district.moveTo(`${addDays(waited, 6)}T09:00`)
  await perform(director, '法院裁定准予执行', { 裁定内容和理由: '准予强制执行。' })
  await district.moveTo(`${addDays(waited, 20)}T09:00`)
  await perform(director, '执行完毕', { 执行情况: '法院划拨罚款二万元。' })
  await stands(director, '履行完毕')

  await openLinked(director, '申请法院强制执行的案件')
  await recorded(director, '强制执行程序终结').getByText('法定').waitFor()
  await stands(director, '待履行')
  await perform(director, '结案归档', { 结案情形: '人民法院执行终结' })
  await stands(director, '结案')
  await picture(director, 'workbench-penalty')
  await openFigure(director, { from: '2026-01-01', to: '2026-12-31' }, '行政处罚', '申请法院强制执行', number)
}, 120_000)
