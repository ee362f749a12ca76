import { days, published, reckon } from '@yifa/calendar'
import { afterAll, beforeAll, it } from 'vitest'
import { doOnPortal, file, follow } from './citizen.ts'
import { printed, printedWithWeekday } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { readFigures } from './figure.ts'
import { atWork, barred, clock, openFromList, perform, recorded, serve } from './officer.ts'
import { patient } from './patience.ts'
import { picture } from './picture.ts'

const filed = '2026-03-02'
const supplied = '2026-03-09'
const granted = '2026-03-12'

const applicant = '周和'
const lawyer = '吕辩'
const application = {
  受理机关: '清源区法律援助中心',
  申请人: { 身份: '公民', 姓名或者名称: applicant, 联系电话: '13800000006' },
  援助事项: '确认劳动关系或者支付劳动报酬',
  经济困难: '说明并书面承诺',
  申请人是否被羁押: '否',
  案情和请求: '单位拖欠三个月工资，请求代理申请仲裁。',
} as const

const after = (from: string, count: number): string => {
  const { due } = reckon(published, { from, within: days(count) })
  if (due === undefined) throw new Error('the clock stands still')
  return due
}

let district: District
beforeAll(async () => {
  district = await startDistrict(`${filed}T09:00`)
})
afterAll(() => district?.stop())

it('法律援助：申请、一次告知补充、补充、给予援助、指派、报告、办结、支付补贴归档', patient, async () => {
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请法律援助', application)
  await citizen
    .getByText(`${printedWithWeekday(after(filed, 7))}届满`)
    .first()
    .waitFor()

  await district.moveTo('2026-03-04T10:00')
  const aide = await atWork(district, 'aide')
  await openFromList(aide, receipt.number)
  await perform(aide, '一次告知补充材料', { 需要补充的材料: '劳动合同或者考勤记录', 补充材料的期限: '2026-03-13' })
  await clock(aide, '补充材料期限').getByText(printed('2026-03-13')).waitFor()

  await district.moveTo(`${supplied}T10:00`)
  await follow(citizen, district, receipt)
  await doOnPortal(citizen, '补充材料', { 补充的材料: '考勤记录和工资条。' })
  await clock(aide, '审查期限')
    .getByText(printed(after(supplied, 7)))
    .waitFor()

  await district.moveTo(`${granted}T10:00`)
  const almoner = await atWork(district, 'almoner')
  await openFromList(almoner, receipt.number)
  await perform(almoner, '决定给予援助', { 理由: '符合经济困难标准，属于援助范围。' })
  await recorded(almoner, '决定给予援助').getByText('法律援助法第43条第1款').waitFor()
  await serve(aide, '给予法律援助决定书', applicant, { 送达方式: '直接送达', 送达日期: granted })
  await clock(aide, '指派期限')
    .getByText(printed(after(granted, 3)))
    .waitFor()

  await district.moveTo('2026-03-13T10:00')
  await perform(aide, '指派法律援助人员', {
    援助形式: '民事、行政代理',
    法律援助人员: { 身份: '公民', 姓名或者名称: lawyer },
  })
  await serve(aide, '指派通知书', lawyer, { 送达方式: '直接送达', 送达日期: '2026-03-13' })
  await district.moveTo('2026-04-10T10:00')
  await perform(aide, '报告承办情况', { 承办情况报告: '仲裁已经开庭。' })
  await district.moveTo('2026-05-18T10:00')
  await perform(aide, '办结并提交结案材料', { 结案情况和成效: '调解结案，工资已经付清。', 挽回经济损失: '18000' })
  await perform(aide, '支付法律援助补贴', { 补贴: '1500' })
  await aide.getByText('案件已经办结').waitFor()
  await picture(aide, 'workbench-legal-aid')

  await follow(citizen, district, receipt)
  await citizen.getByText('结案归档', { exact: true }).first().waitFor()
  await readFigures(aide, '法律援助', {
    收到申请和通知: '1',
    给予援助: '1',
    按期审查率: '100%',
    办结: '1',
    挽回经济损失: '18,000',
  })
})

it('不符合经济困难标准、又不属于不受限制情形的，不得给予援助；不予援助的，可以提出异议', async () => {
  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请法律援助', { ...application, 经济困难: '不符合经济困难标准' })
  const almoner = await atWork(district, 'almoner')
  await openFromList(almoner, receipt.number)
  await barred(almoner, '决定给予援助')
    .filter({ hasText: '申请人不符合经济困难标准' })
    .getByText('法律援助法第34条')
    .waitFor()
  await perform(almoner, '决定不予援助', { 理由: '不符合经济困难标准。' })
  await follow(citizen, district, receipt)
  await doOnPortal(citizen, '提出异议', { 异议的理由: '家庭收入已经低于标准。' })
  await clock(almoner, '异议审查期限')
    .getByText(printed(after('2026-05-18', 5)))
    .waitFor()
})
