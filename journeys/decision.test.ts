import { addDays, days, published, reckon } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { printed } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { readFigures } from './figure.ts'
import {
  atWork,
  barred,
  begin,
  clock,
  comeBackTo,
  numberOf,
  openFromCases,
  openFromList,
  perform,
  sendAct,
  toOpening,
} from './officer.ts'
import { patient } from './patience.ts'
import { picture } from './picture.ts'

const proposed = '2026-03-02'
const solicited = '2026-03-16'

const thirtyDays = reckon(published, { from: solicited, within: days(30) }).due ?? ''
const submitted = '2026-04-20'
const sevenDays = published.addWorkingDays(submitted, 7)

let district: District
beforeAll(async () => {
  district = await startDistrict(`${proposed}T09:00`)
})
afterAll(() => district?.stop())

it(
  '重大行政决策：公开征求意见满三十日、专家论证、风险评估、合法性审查满七个工作日、请示报告、集体讨论、公布、执行、后评估、归档',
  patient,
  async () => {
    const drafter = await atWork(district, 'drafter')
    await toOpening(drafter, '重大行政决策')
    await drafter.getByRole('heading', { name: '立案登记', level: 1 }).waitFor()
    await begin(drafter, {
      决策事项: '清源大道改造工程',
      事项类别: '决定实施重大公共建设项目',
      启动来源: '所属部门或者下一级政府提出',
      '必要性、可行性、合法性论证': '道路破损严重，资金已列入年度计划。',
      适用的地方规定: '国务院条例',
    })
    const number = await numberOf(drafter)
    const mayor = await atWork(district, 'mayor')
    await openFromCases(mayor, number)
    await perform(mayor, '决定启动并明确承办单位', { 承办单位: '清源区住房和城乡建设局' })

    await barred(drafter, '公布草案，公开征求意见')
      .filter({ hasText: '尚未拟订决策草案' })
      .getByText('重大行政决策程序暂行条例第12条')
      .waitFor()
    await perform(drafter, '拟订决策草案', {
      决策草案: '清源大道改造分两期实施。',
      '专业性、技术性是否较强，需要专家论证': '需要',
      '是否可能影响社会稳定、公共安全，需要风险评估': '需要',
      '是否涉及市场主体经济活动，需要公平竞争审查': '不需要',
      '是否直接涉及公民切身利益或者存在较大分歧，需要听证': '不需要',
      是否依法不予公开: '否',
    })
    await district.moveTo(`${solicited}T09:00`)
    await perform(drafter, '公布草案，公开征求意见', {
      公开征求意见的途径和内容: '政府网站公布草案全文。',
      征求意见期限: '不少于三十日',
    })
    await clock(drafter, '公开征求意见期限').getByText(printed(thirtyDays)).waitFor()

    await district.moveTo(`${thirtyDays}T17:00`)
    await drafter.reload()
    await barred(drafter, '汇总意见并研究采纳').waitFor()
    const conclude = { act: 'concludeSoliciting', by: 'office', facts: { opinions: '收到意见十二条。' } }
    const early = await sendAct(drafter, conclude)
    expect(early.status).toBe(409)
    expect(early.detail).toContain('公开征求意见期限')

    await district.moveTo(`${addDays(thirtyDays, 1)}T09:00`)
    await comeBackTo(drafter)
    await perform(drafter, '汇总意见并研究采纳', { 意见归纳和采纳情况: '收到意见十二条，采纳九条。' })
    await barred(drafter, '送请合法性审查')
      .filter({ hasText: '应当组织专家论证' })
      .getByText('重大行政决策程序暂行条例第19条')
      .waitFor()
    await perform(drafter, '专家论证', { 专家论证意见: '方案可行。' })
    await barred(drafter, '送请合法性审查').filter({ hasText: '应当组织风险评估' }).waitFor()
    await perform(drafter, '风险评估', { 风险评估报告: '交通疏导风险较低。', 风险是否可控: '可控' })

    await district.moveTo(`${submitted}T09:00`)
    await perform(drafter, '送请合法性审查', {
      送审材料: '草案、说明、论证和评估材料',
      是否属于国家尚无明确规定的探索性改革: '否',
    })
    const counsel = await atWork(district, 'counsel')
    await openFromCases(counsel, number)
    await clock(counsel, '合法性审查时间').getByText(printed(sevenDays)).waitFor()
    await barred(counsel, '出具合法性审查意见').waitFor()
    const review = { act: 'giveOpinion', by: 'legal', facts: { legality: 'lawful', legalOpinion: '合法。' } }
    expect((await sendAct(counsel, review)).detail).toContain('合法性审查时间')
    const undiscussed = { act: 'discuss', by: 'head', facts: { meeting: '常务会议', minutes: '同意。' } }
    expect((await sendAct(mayor, undiscussed)).status).toBe(409)

    await district.moveTo(`${addDays(sevenDays, 1)}T09:00`)
    await counsel.reload()
    await perform(counsel, '出具合法性审查意见', { 合法性审查意见: '合法', 合法性审查意见内容: '符合法定权限和程序。' })
    await barred(mayor, '集体讨论决定')
      .filter({ hasText: '决策出台前应当按照规定向同级党委请示报告' })
      .getByText('重大行政决策程序暂行条例第31条')
      .waitFor()
    await perform(mayor, '向同级党委请示报告', { 向同级党委请示报告的情况: '区委常委会已经研究同意。' })
    await perform(mayor, '集体讨论决定', { 会议名称和时间: '区政府第12次常务会议', 讨论情况和不同意见: '一致同意。' })
    await perform(mayor, '公布决策并明确执行单位', {
      公布的标题: '关于实施清源大道改造工程的决定',
      公布的内容: '清源大道改造分两期实施，2027年底完工。',
      执行单位: '清源区住房和城乡建设局',
    })

    const anybody = await district.sit()
    await anybody.goto(`${district.url}/publications`)
    const found = anybody.getByRole('listitem').filter({ hasText: '关于实施清源大道改造工程的决定' })
    await found.getByText('查看内容').click()
    await found.getByText('清源大道改造分两期实施，2027年底完工。').waitFor()
    expect(await anybody.getByRole('main').textContent()).not.toMatch(/常委会|一致同意/)

    await district.moveTo('2026-11-16T09:00')
    await perform(drafter, '决策后评估', { 后评估报告: '一期按期完工。', 后评估结论: '继续执行' })
    const executor = await atWork(district, 'executor')
    await openFromList(executor, number)
    await perform(executor, '执行完毕')
    await perform(drafter, '归档', { 归档材料清单: '立项、草案、意见、论证、评估、审查、会议纪要' })
    await drafter.getByText('案件已经办结').waitFor()
    await picture(drafter, 'workbench-decision')
    await readFigures(drafter, '重大行政决策', {
      启动重大行政决策: '1',
      公开征求意见: '1',
      合法性审查: '1',
      集体讨论通过: '1',
      公布决策: '1',
    })
  },
)
