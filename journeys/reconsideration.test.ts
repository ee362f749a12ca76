import { addDays, days, published, reckon, workingDays } from '@yifa/calendar'
import { afterAll, beforeAll, it } from 'vitest'
import { file } from './citizen.ts'
import { printed, printedWithWeekday } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { atWork, clock, openFromList, perform, recorded, serve } from './officer.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-09T09:00')
})
afterAll(() => district?.stop())

const filed = '2026-03-09'
const accepted = '2026-03-11'
const copied = '2026-03-16'
const suspended = '2026-04-13'
const resumed = '2026-04-24'
const servedOnApplicant = '2026-05-20'
const servedOnRespondent = '2026-05-21'

const applicant = '周和'
const respondent = '清源区市场监督管理局'
const due = (pauses: readonly { from: string; until: string }[]): string => {
  const { due: day } = reckon(published, {
    from: accepted,
    within: days(60),
    pauses: pauses.map((pause) => ({ ...pause, effect: 'suspended', why: '中止' })),
  })
  if (day === undefined) throw new Error('the clock stands still')
  return day
}

it('行政复议：申请、受理、送达副本、答复、听取意见、中止与恢复、决定、送达生效、起诉期限', async () => {
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请行政复议', {
    受理机关: '清源区人民政府',
    申请人: { 身份: '公民', 姓名或者名称: applicant, 联系电话: '13800000002' },
    被申请人: { 身份: '法人或者其他组织', 姓名或者名称: respondent },
    案件事项: '行政处罚',
    申请复议的行政行为: '清市监罚〔2026〕12号行政处罚决定',
    知道或者应当知道该行政行为之日: '2026-02-25',
    是否复议前置: '否',
    行政复议请求: '撤销该处罚决定',
    事实和理由: '处罚所认定的事实与现场情况不符。',
  })
  await citizen
    .getByText(`${printedWithWeekday(published.addWorkingDays(filed, 5))}届满`)
    .first()
    .waitFor()

  await district.moveTo(`${accepted}T10:00`)
  const signatory = await atWork(district, 'signatory')
  await openFromList(signatory, receipt.number)
  await perform(signatory, '受理', { 审理程序: '普通程序', 适用简易程序的情形: '不适用', 案件难易: '一般' })
  await clock(signatory, '审理期限')
    .getByText(printed(due([])))
    .waitFor()
  await clock(signatory, '发送副本期限')
    .getByText(printed(published.addWorkingDays(accepted, 7)))
    .waitFor()

  await district.moveTo(`${copied}T09:30`)
  const reviewer = await atWork(district, 'reviewer')
  await openFromList(reviewer, receipt.number)
  await serve(reviewer, '行政复议受理通知书', applicant, { 送达方式: '直接送达', 送达日期: copied })
  await perform(reviewer, '发送申请书副本')
  await serve(reviewer, '行政复议答复通知书', respondent, { 送达方式: '直接送达', 送达日期: copied })
  const answering = reckon(published, { from: copied, within: workingDays(10) }).due ?? ''
  await clock(reviewer, '答复举证期限').getByText(printed(answering)).waitFor()

  await district.moveTo(`${addDays(answering, -1)}T16:30`)
  await perform(reviewer, '提出书面答复', {
    书面答复: '处罚事实清楚，程序合法。',
    '证据、依据清单': '现场笔录、询问笔录',
  })
  await district.moveTo('2026-04-02T15:00')
  await perform(reviewer, '听取意见', { 听取意见记录: '电话听取申请人意见，申请人坚持复议请求。' })

  await district.moveTo(`${suspended}T10:10`)
  await perform(signatory, '中止', { 中止事由: '法律适用需要有权机关解释或者确认' })
  await clock(signatory, '审理期限').getByText('暂停').waitFor()
  await district.moveTo(`${resumed}T10:10`)
  await perform(signatory, '恢复审理')
  const moved = due([{ from: suspended, until: resumed }])
  await clock(signatory, '审理期限').getByText(printed(moved)).waitFor()
  await clock(signatory, '审理期限').click()
  await signatory
    .getByRole('dialog', { name: /逐日计算/ })
    .getByRole('button', { name: new RegExp(`^${printedWithWeekday(moved)}，届满`) })
    .waitFor()
  await picture(signatory, 'workbench-suspension')
  await signatory
    .getByRole('dialog', { name: /逐日计算/ })
    .getByRole('button', { name: /关闭|Close/ })
    .click()

  await district.moveTo('2026-05-18T09:40')
  await perform(reviewer, '提出审理意见', { 审理意见: '事实不清，建议撤销。' })
  await perform(signatory, '作出决定', {
    决定: '撤销或者部分撤销',
    决定理由: '主要事实不清、证据不足。',
    决定方式: '行政复议机关负责人同意',
    责令重新作出行政行为: '否',
  })
  await district.moveTo(`${servedOnApplicant}T11:00`)
  await serve(reviewer, '行政复议决定书', applicant, { 送达方式: '直接送达', 送达日期: servedOnApplicant })
  await reviewer.getByText('待送达').first().waitFor()
  await district.moveTo(`${servedOnRespondent}T11:00`)
  await serve(reviewer, '行政复议决定书', respondent, { 送达方式: '直接送达', 送达日期: servedOnRespondent })
  await district.moveTo('2026-05-22T00:01')
  await reviewer.getByRole('tab', { name: /^全过程记录/ }).click()
  await recorded(reviewer, '决定生效').getByText('行政复议法第75条第2款').waitFor()
  const suing = reckon(published, { from: servedOnApplicant, within: days(15) }).due ?? ''
  await clock(reviewer, '起诉期限').getByText(printed(suing)).waitFor()
  await picture(reviewer, 'workbench-reconsideration')
})
