import { published } from '@yifa/calendar'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { follow } from './citizen.ts'
import { printedWithWeekday } from './dates.ts'
import { type District, startDistrict } from './district.ts'
import { informationRequest } from './filings.ts'
import { fillIn } from './form.ts'
import { atWork, recorded } from './officer.ts'
import { onPaper } from './paper.ts'
import { picture } from './picture.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T15:00')
})
afterAll(() => district?.stop())

it('当面提出的申请由窗口如实录入，自收到之日起算；回执交给当事人，凭它可以查询', async () => {
  const clerk = await atWork(district, 'clerk')
  await clerk.getByRole('link', { name: '案件' }).click()
  await clerk.getByRole('button', { name: '立案', exact: true }).click()
  await clerk.getByRole('combobox', { name: '程序' }).fill('政府信息公开')
  await clerk.getByTitle('政府信息公开申请', { exact: true }).click()
  await clerk.getByRole('heading', { name: '代为立案', level: 1 }).waitFor()
  const { 受理机关: _only, ...said } = informationRequest
  await fillIn(clerk.getByRole('main'), { ...said, 提交方式: '当面提交', 收到的时间: '2026-02-27T16:30' })
  await clerk.getByRole('button', { name: '立案', exact: true }).click()

  await clerk.getByRole('heading', { name: '已经立案，请把回执交给当事人' }).waitFor()
  const sheet = clerk.getByRole('region', { name: '政府信息公开申请回执' })
  const due = published.addWorkingDays('2026-02-27', 20)
  await sheet.getByText(`${printedWithWeekday(due)}届满`).waitFor()
  await sheet.getByText('2026年2月27日 16:30').waitFor()
  const told = (title: string) =>
    sheet.getByRole('term').filter({ hasText: title }).locator('xpath=following-sibling::dd[1]').textContent()
  const receipt = { number: (await told('登记号')) ?? '', code: (await told('查询码')) ?? '' }
  await onPaper(clerk, 'paper-receipt', async () => {
    expect(await clerk.getByRole('navigation').first().isVisible()).toBe(false)
    expect(await clerk.getByRole('button', { name: '打印回执' }).isVisible()).toBe(false)
    await sheet.getByText(receipt.code).waitFor()
  })

  const citizen = await district.sit()
  await follow(citizen, district, receipt)
  await recorded(citizen, '提出申请').getByText('2026年2月27日 16:30').waitFor()
  await clerk.getByRole('button', { name: '打开案件' }).click()
  await recorded(clerk, '提出申请').getByText('沈知行').waitFor()
  await recorded(clerk, '提出申请').getByText('补录于2026年3月2日 15:00').waitFor()
  await picture(clerk, 'workbench-counter')
})
