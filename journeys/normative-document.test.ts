import { addDays, days, published, reckon } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { readFigures } from './figure.ts'
import { atWork, barred, begin, clock, numberOf, openFromCases, perform, sendAct, toOpening } from './officer.ts'
import { patient } from './patience.ts'
import { picture } from './picture.ts'

const projected = '2026-03-02'
const solicited = '2026-03-09'
const submitted = '2026-04-14'
const issued = '2026-05-11'

const after = (from: string, count: number): string => {
  const { due } = reckon(published, { from, within: days(count) })
  if (due === undefined) throw new Error('the clock stands still')
  return due
}

let district: District
beforeAll(async () => {
  district = await startDistrict(`${projected}T09:00`)
})
afterAll(() => district?.stop())

const project = {
  文件名称: '清源区小型餐饮油烟治理办法',
  制定机关: '本级人民政府',
  制定的必要性和依据: '大气污染防治法；油烟投诉逐年增加。',
  适用的地方规定: '国家规定',
  是否与企业生产经营活动密切相关: '是',
  是否涉及经营者经济活动: '是',
  '是否为预防、应对突发事件或者执行上级紧急命令': '否',
} as const
const forbidden = '是否设定许可、处罚、强制、收费，或者无依据减损权利、增加义务'
const title = '清源区人民政府关于印发小型餐饮油烟治理办法的通知'

it(
  '行政规范性文件：立项、起草、征求意见满三十日、公平竞争审查、合法性审核、集体审议、签署、登记、公布、解读、十五日内备案、评估后继续有效、废止',
  patient,
  async () => {
    const drafter = await atWork(district, 'drafter')
    await toOpening(drafter, '行政规范性文件')
    await begin(drafter, project)
    const number = await numberOf(drafter)
    await drafter.getByRole('heading', { name: project.文件名称, level: 1 }).waitFor()
    await perform(drafter, '评估论证', { 评估论证的情况: '现行文件不能解决油烟扰民。' })
    await barred(drafter, '公开征求意见').filter({ hasText: '尚未起草' }).getByText('国办发〔2018〕37号第3条').waitFor()
    const fee = { draft: '每户每月收取治理费。', forbidden: 'yes' }
    const unlawful = await sendAct(drafter, { act: 'draft', by: 'office', facts: fee })
    expect(unlawful.detail).toContain('规范性文件不得设定许可、处罚、强制、收费')
    await perform(drafter, '起草', { 文件草案: '鼓励安装净化设施，给予补助。', [forbidden]: '否' })

    await district.moveTo(`${solicited}T09:00`)
    await perform(drafter, '公开征求意见', { 征求意见的途径和范围: '政府网站，餐饮行业协会' })
    const thirtyDays = after(solicited, 30)
    await clock(drafter, '涉企文件公开征求意见期限').getByText(printed(thirtyDays)).waitFor()
    await district.moveTo(`${thirtyDays}T17:00`)
    await drafter.reload()
    await barred(drafter, '汇总意见')
      .filter({ hasText: '涉企文件公开征求意见期限尚未届满' })
      .getByText(/优化营商环境条例/)
      .waitFor()
    const conclude = { act: 'conclude', by: 'office', facts: { opinions: '收到意见三条。' } }
    expect((await sendAct(drafter, conclude)).status).toBe(409)
    await district.moveTo(`${addDays(thirtyDays, 1)}T09:00`)
    await drafter.reload()
    await perform(drafter, '汇总意见', { 意见汇总和采纳情况: '收到意见三条，采纳两条。' })

    await district.moveTo(`${submitted}T09:00`)
    await barred(drafter, '送合法性审核')
      .filter({ hasText: '未经公平竞争审查不得出台' })
      .getByText('公平竞争审查条例第18条')
      .waitFor()
    await perform(drafter, '公平竞争审查', { 公平竞争审查结果: '符合' })
    await perform(drafter, '送合法性审核', { 送审材料: '送审稿、说明、意见汇总' })
    const counsel = await atWork(district, 'counsel')
    await openFromCases(counsel, number)
    const fiveDays = published.addWorkingDays(submitted, 5)
    await clock(counsel, '合法性审核的最短时间').getByText(printed(fiveDays)).waitFor()
    await barred(counsel, '出具合法性审核意见').filter({ hasText: '合法性审核的最短时间尚未届满' }).waitFor()
    await district.moveTo(`${addDays(fiveDays, 1)}T09:00`)
    await counsel.reload()
    await perform(counsel, '出具合法性审核意见', {
      合法性审核意见: '应当修改',
      合法性审核意见内容: '补助标准应当写明依据。',
    })

    const mayor = await atWork(district, 'mayor')
    await openFromCases(mayor, number)
    await barred(mayor, '集体审议通过')
      .filter({ hasText: '未经合法性审核或者经审核不合法的，不得提交集体审议' })
      .getByText('国办发〔2018〕37号第5条')
      .waitFor()
    await perform(drafter, '根据审核意见修改', { 文件草案: '依据专项资金管理办法给予补助。' })
    await perform(drafter, '送合法性审核', { 送审材料: '修改后的送审稿' })
    await district.moveTo('2026-04-30T09:00')
    await counsel.reload()
    await perform(counsel, '出具合法性审核意见', { 合法性审核意见: '合法', 合法性审核意见内容: '符合法定权限和程序。' })
    await perform(mayor, '集体审议通过', { 集体审议情况: '区政府第8次常务会议审议通过。' })
    await perform(mayor, '主要负责人签署', { 签署人: '川宁' })
    await perform(counsel, '统一登记、统一编号、统一印发', {
      主题: '社会管理',
      发文字号和统一登记号: '清政规〔2026〕1号',
    })

    await district.moveTo(`${issued}T09:00`)
    await perform(drafter, '公布', {
      公布标题: title,
      文件正文: '第一条　为了治理小型餐饮油烟，制定本办法。',
      公布载体: '清源区人民政府公报',
      施行之日: '2026-06-15',
      施行间隔: '公布三十日后施行',
      有效期类别: '一般文件',
      有效期届满之日: '2030-12-31',
    })
    await clock(drafter, '报送备案期限')
      .getByText(printed(after(issued, 15)))
      .waitFor()
    await clock(drafter, '有效期').getByText(printed('2030-12-31')).waitFor()
    await district.moveTo('2026-05-13T09:00')
    await perform(drafter, '发布政策解读', { 政策解读材料: '补助对象、标准和申请方式。' })
    await perform(drafter, '报送备案', { 备案机关: '清源市人民政府' })

    const anybody = await district.sit()
    await anybody.goto(`${district.url}/publications`)
    const found = anybody.getByRole('listitem').filter({ hasText: title })
    await found.getByText('查看内容').click()
    await found.getByText('第一条　为了治理小型餐饮油烟，制定本办法。').waitFor()
    await picture(anybody, 'portal-normative-document')
    expect(await anybody.getByRole('main').textContent()).not.toMatch(/常务会议|专项资金管理办法/)

    await district.moveTo('2026-11-02T09:00')
    await perform(drafter, '启动评估')
    await perform(mayor, '评估、清理后继续有效', {
      实施后评估报告: '油烟投诉下降四成。',
      有效期届满之日: '2031-12-31',
    })
    await clock(drafter, '有效期').getByText(printed('2031-12-31')).waitFor()
    await district.moveTo('2026-12-14T09:00')
    await perform(mayor, '废止并公布', { 理由: '上位法已经作出规定。' })
    await mayor.getByText('废止', { exact: true }).first().waitFor()
    await anybody.goto(`${district.url}/publications?text=${encodeURIComponent('废止')}`)
    await anybody
      .getByRole('listitem')
      .getByText(/^已废止（\d{4}年\d+月\d+日）$/)
      .waitFor()
    await picture(mayor, 'workbench-normative-document')
    await readFigures(drafter, '行政规范性文件', {
      立项: '1',
      制发规范性文件: '1',
      报备及时率: '100%',
      清理后继续有效: '1',
      废止: '1',
    })
  },
)

it('有效期届满的，由法律记下自动失效', async () => {
  await district.moveTo('2026-12-15T09:00')
  const drafter = await atWork(district, 'drafter')
  await toOpening(drafter, '行政规范性文件')
  await begin(drafter, { ...project, 是否与企业生产经营活动密切相关: '否', 是否涉及经营者经济活动: '否' })
  const number = await numberOf(drafter)
  await perform(drafter, '起草', { 文件草案: '试行办法。', [forbidden]: '否' })
  await perform(drafter, '公开征求意见', { 征求意见的途径和范围: '政府网站' })
  await perform(drafter, '汇总意见', { 意见汇总和采纳情况: '没有意见。' })
  await perform(drafter, '送合法性审核', { 送审材料: '送审稿' })
  await district.moveTo('2026-12-28T09:00')
  const counsel = await atWork(district, 'counsel')
  const mayor = await atWork(district, 'mayor')
  await openFromCases(counsel, number)
  await openFromCases(mayor, number)
  await perform(counsel, '出具合法性审核意见', { 合法性审核意见: '合法', 合法性审核意见内容: '合法。' })
  await perform(mayor, '集体审议通过', { 集体审议情况: '审议通过。' })
  await perform(mayor, '主要负责人签署', { 签署人: '川宁' })
  await perform(counsel, '统一登记、统一编号、统一印发', {
    主题: '社会管理',
    发文字号和统一登记号: '清政规〔2026〕2号',
  })
  await perform(drafter, '公布', {
    公布标题: '试行办法',
    文件正文: '第一条　试行一个月。',
    公布载体: '公报',
    施行之日: '2026-12-28',
    施行间隔: '不立即施行将影响执行，公布后即行施行',
    有效期类别: '暂行、试行文件',
    有效期届满之日: '2027-01-29',
  })
  await district.moveTo('2027-01-30T00:05')
  await drafter.reload()
  await drafter.getByText('失效', { exact: true }).first().waitFor()
})
