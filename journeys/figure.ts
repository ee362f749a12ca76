import type { Locator, Page } from 'playwright-core'

interface Period {
  readonly from: string
  readonly to: string
}

/** What a figure of a procedure says, on the page of figures. */
const figure = (page: Page, procedure: string, title: string): Locator =>
  page
    .getByRole('region', { name: procedure, exact: true })
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${title}$`) })
    .locator('xpath=following-sibling::dd[1]')

/** Reads figures of a procedure of this year, each under its title. */
export async function readFigures(
  page: Page,
  procedure: string,
  figures: Readonly<Record<string, string>>,
): Promise<void> {
  await page.getByRole('link', { name: '指标' }).first().click()
  await page.getByRole('button', { name: '今年', exact: true }).click()
  for (const [title, text] of Object.entries(figures))
    await figure(page, procedure, title).getByText(text, { exact: true }).waitFor()
}

/** Opens a figure that counts one case in a period into that case. */
export async function openFigure(
  page: Page,
  { from, to }: Period,
  procedure: string,
  title: string,
  number: string,
): Promise<void> {
  await page.getByRole('link', { name: '指标' }).first().click()
  await page.getByLabel('起始日').fill(from)
  await page.getByLabel('终止日').fill(to)
  await figure(page, procedure, title).getByRole('button', { name: '1', exact: true }).click()
  await page.getByRole('dialog').getByText(number).waitFor()
  await page.getByRole('dialog').getByRole('row').filter({ hasText: number }).getByRole('link').first().click()
  await page.getByRole('region', { name: '基本情况' }).waitFor()
  await page.getByText(number).first().waitFor()
}
