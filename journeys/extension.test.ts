import { addDays, published } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file, follow } from './citizen.ts'
import { printed, printedWithWeekday } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { identityPaper } from './enclosure.ts'
import { atWork, clock, openFromList, perform, recorded, serve, weigh } from './officer.ts'
import { picture, view } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-30T09:10')
})
afterAll(() => district?.stop())

const [filed, consulted, answered] = ['2026-03-30', '2026-04-08', '2026-04-20'] as const
const granted = 10

/** The last of so many working days, those spent on consultation left out. */
function lastDay(workingDays: number): string {
  const before = published.workingDaysBetween(filed, addDays(consulted, -1))
  return published.addWorkingDays(addDays(answered, -1), workingDays - before)
}

it('信息公开：征求第三方意见的时间不计，负责人按实际延长的天数延长', async () => {
  const atFirst = published.addWorkingDays(filed, 20)
  const afterConsulting = lastDay(20)
  const extended = lastDay(20 + granted)
  expect(new Set([atFirst, afterConsulting, extended]).size).toBe(3)

  const citizen = await district.sit()
  const receipt = await file(citizen, district, '申请政府信息公开', {
    受理机关: '清源区人民政府办公室',
    申请人: {
      身份: '法人或者其他组织',
      姓名或者名称: '清源远山咨询有限公司',
      联系电话: '010-55550001',
      同意电子送达: true,
    },
    申请人类型: '商业企业',
    身份证明: identityPaper,
    '所需政府信息的名称、文号或者其他特征性描述': '清源大道维修工程的中标合同',
    获取信息的方式: '纸质',
  })
  await citizen.getByText(`${printedWithWeekday(atFirst)}届满`).waitFor()

  await district.moveTo(`${consulted}T10:00`)
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, receipt.number)
  await clock(clerk, '答复期限').getByText(printed(atFirst)).waitFor()
  await perform(clerk, '书面征求第三方意见', {
    第三方: { 身份: '法人或者其他组织', 姓名或者名称: '清源安居工程有限公司' },
  })
  await clock(clerk, '答复期限').getByText('暂停').waitFor()
  await district.moveTo('2026-04-09T11:00')
  await serve(clerk, '政府信息公开征求第三方意见书', '清源安居工程有限公司', {
    送达方式: '直接送达',
    送达日期: '2026-04-09',
  })
  await clock(clerk, '第三方提出意见期限')
    .getByText(printed(published.addWorkingDays('2026-04-09', 15)))
    .waitFor()

  await district.moveTo(`${answered}T14:20`)
  await perform(clerk, '第三方提出意见', { 第三方意见: '同意公开' })
  await clock(clerk, '答复期限').getByText(printed(afterConsulting)).waitFor()

  await district.moveTo('2026-04-28T09:30')
  const head = await atWork(district, 'head')
  await openFromList(head, receipt.number)
  const form = await weigh(head, '延长答复期限', { 延长: String(granted), 延长的理由: '需要汇总多个年度的材料。' })
  await form.getByText(`由${printed(afterConsulting)}变更`).waitFor()
  await form.getByText(printed(extended)).waitFor()
  await picture(head, 'workbench-extension')
  await form.getByRole('button', { name: '确认延长答复期限' }).click()
  await clock(head, '答复期限').getByText(printed(extended)).waitFor()
  await clock(head, '答复期限').click()
  await head
    .getByRole('dialog', { name: /逐日计算/ })
    .getByRole('button', { name: new RegExp(`^${printedWithWeekday(extended)}，届满`) })
    .waitFor()
  await view(head, 'workbench-ledger')

  await clock(clerk, '答复期限').getByText(printed(extended)).waitFor()
  await district.moveTo(`${extended}T16:00`)
  await perform(clerk, '答复', {
    答复结果: '部分公开',
    答复理由和事实: '合同中的银行账号不予公开，其余公开。',
    '提供信息的方式、途径和时间': '随本答复书提供。',
  })
  await clerk.getByText('案件已经办结').waitFor()
  await clerk.getByRole('tab', { name: /^全过程记录/ }).click()
  for (const [act, article] of [
    ['提出申请', '第29条'],
    ['书面征求第三方意见', '第32条'],
    ['第三方提出意见', '第32条'],
    ['延长答复期限', '第33条第2款'],
    ['答复', '第33条、第36条'],
  ] as const)
    await recorded(clerk, act)
      .getByText(new RegExp(`政府信息公开条例${article}`))
      .waitFor()
  await picture(clerk, 'workbench-record')

  await follow(citizen, district, receipt)
  await citizen
    .getByRole('listitem')
    .filter({ hasText: '答复期限' })
    .getByText(`${printedWithWeekday(extended)}届满`)
    .waitFor()
  await citizen.getByText('按期').waitFor()
})
