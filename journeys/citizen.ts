import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { District } from './district.ts'
import { type Answers, fillIn } from './form.ts'

export interface Receipt {
  readonly number: string
  readonly code: string
}

/** The form of what is filed, reached from the first page. */
export async function toForm(page: Page, { url }: District, title: string): Promise<void> {
  await page.goto(url)
  await page.getByRole('link', { name: title }).click()
  await page.getByRole('heading', { name: title, level: 1 }).waitFor()
}

/** What stands on the receipt under a title; the first, where it has several. */
export const told = async (page: Page, title: string): Promise<string> => {
  const line = page.getByRole('term').filter({ hasText: title }).first()
  return (await line.locator('xpath=following-sibling::dd[1]').textContent()) ?? ''
}

/** What stands on the receipt page, once it has come. */
export async function readReceipt(page: Page): Promise<Receipt> {
  await page.getByRole('heading', { name: '已经收到，请保存回执' }).waitFor()
  const receipt = { number: await told(page, '登记号'), code: await told(page, '查询码') }
  expect(receipt.number).toMatch(/〔\d{4}〕.*\d+号$/)
  expect(receipt.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  return receipt
}

/** Files something on the portal: fills in, reads over, sends, and reads the receipt. */
export async function file(page: Page, district: District, title: string, answers: Answers): Promise<Receipt> {
  await toForm(page, district, title)
  await fillIn(page.getByRole('main'), answers)
  await page.getByRole('button', { name: '下一步：核对' }).click()
  await page.getByRole('heading', { name: `核对：${title}` }).waitFor()
  await page.getByRole('button', { name: '确认提交' }).click()
  return readReceipt(page)
}

/** Opens one's own case with what stands on the receipt. */
export async function follow(page: Page, { url }: District, { number, code }: Receipt): Promise<void> {
  await page.goto(`${url}/follow`)
  await page.getByLabel('登记号').fill(number)
  await page.getByLabel('查询码').fill(code)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await page.getByRole('heading', { name: number, level: 1 }).waitFor()
}

/** Does in one's own case what the portal offers: fills it in and confirms it. */
export async function doOnPortal(page: Page, title: string, answers: Answers): Promise<void> {
  await page.getByRole('button', { name: title, exact: true }).click()
  await fillIn(page.getByRole('main'), answers)
  await page.getByRole('button', { name: `确认${title}` }).click()
  await page.getByText(`“${title}”已经提交并记入案件`).waitFor()
}
