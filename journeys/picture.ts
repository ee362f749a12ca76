import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Locator, Page } from 'playwright-core'

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** What passes by and would stand in the way of what is to be seen. */
const passing = '.ant-message { visibility: hidden }'

async function shot(page: Page, path: string, fullPage: boolean): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  await page.screenshot({ path, fullPage, animations: 'disabled', style: passing })
}

/** Keeps what a page looks like, from top to bottom, among the output of the journeys. */
export const picture = (page: Page, name: string): Promise<void> =>
  shot(page, join(folder('output'), `${name}.png`), true)

/** Keeps a page as the reader sees it on the screen, from its top or from a place on it; for the documentation when YIFA_SCREENSHOTS=1. */
export async function view(page: Page, name: string, from?: Locator): Promise<void> {
  await (from ?? page.locator('body')).evaluate((place: { scrollIntoView(): void }) => place.scrollIntoView())
  await shot(page, join(folder('output'), `${name}.png`), false)
  if (process.env['YIFA_SCREENSHOTS'] === '1')
    await shot(page, join(folder('../docs/screenshots'), `${name}.png`), false)
}
