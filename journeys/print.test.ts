import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { file } from './citizen.ts'
import { type District, startDistrict } from './district.ts'
import { answer, informationRequest } from './filings.ts'
import { atWork, clock, openFromList, perform } from './officer.ts'
import { onPaper } from './paper.ts'

let district: District
beforeAll(async () => {
  district = await startDistrict('2026-03-02T09:00')
})
afterAll(() => district?.stop())

/** Only what is printed can be seen: no way around the pages, nothing to press. */
async function sheetOnly(page: Page): Promise<void> {
  expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
  expect(await page.getByRole('banner').first().isVisible()).toBe(false)
  for (const name of ['打印', '导出 CSV', '更正', '送达', 'docx'])
    for (const button of await page.getByRole('button', { name, exact: true }).all())
      expect([name, await button.isVisible()]).toEqual([name, false])
}

it('案件、期限计算、指标、年度报告印在纸上：没有导航和按钮，内容不缺', async () => {
  const citizen = await district.sit()
  const { number } = await file(citizen, district, '申请政府信息公开', informationRequest)
  await onPaper(citizen, 'paper-portal-receipt', async () => {
    await citizen.getByText(number).waitFor()
    expect(await citizen.getByRole('link', { name: '公开信息' }).first().isVisible()).toBe(false)
  })
  const clerk = await atWork(district, 'clerk')
  await openFromList(clerk, number)
  await clock(clerk, '答复期限').click()
  const ledger = clerk.getByRole('dialog', { name: /逐日计算/ })
  await ledger.getByRole('button', { name: /，届满/ }).waitFor()
  await onPaper(clerk, 'paper-ledger', async () => {
    await sheetOnly(clerk)
    await ledger.getByText(`${number} 答复期限`).waitFor()
    await ledger.getByText(/自收到申请/).waitFor()
    expect(await clerk.getByRole('region', { name: '基本情况' }).isVisible()).toBe(false)
  })
  await ledger.getByRole('button', { name: '关闭' }).click()
  await perform(clerk, '答复', answer)
  await onPaper(clerk, 'paper-case', async () => {
    await sheetOnly(clerk)
    await clerk.getByText(answer['答复理由和事实']).first().waitFor()
    await clerk.getByRole('region', { name: '基本情况' }).waitFor()
    await clerk.getByRole('region', { name: '期限' }).getByText('答复期限').waitFor()
    // On the screen the papers stand behind the other tab and are hidden from who listens to the page.
    await clerk.locator('h3', { hasText: '政府信息公开申请答复书' }).waitFor()
  })

  await district.moveTo('2027-01-05T09:00')
  const supervisor = await atWork(district, 'supervisor')
  await supervisor.getByRole('link', { name: '指标' }).click()
  await supervisor.getByRole('button', { name: '上年', exact: true }).click()
  const figures = supervisor.getByRole('region', { name: '政府信息公开申请' })
  await figures.getByRole('button', { name: '1', exact: true }).first().waitFor()
  await onPaper(supervisor, 'paper-figures', () => sheetOnly(supervisor))
  await supervisor.getByRole('link', { name: '年度报告' }).click()
  await supervisor.getByRole('button', { name: '核对并冻结' }).click()
  await supervisor.getByRole('heading', { level: 2 }).getByRole('link').click()
  await figures.waitFor()
  await onPaper(supervisor, 'paper-report', () => sheetOnly(supervisor))
})
