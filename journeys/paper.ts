import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import * as z from 'zod'
import { picture } from './picture.ts'

/** The width of A4 between the margins of the print sheets, in pixels. */
const a4 = { width: 673, height: 1000 }

/** What stands wider than its place and is cut there, or runs over the edge of the paper. */
const cut = `[...document.querySelectorAll('body *')]
  .filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.getClientRects().length > 0)
  .filter((one) => {
    const { right, width, height } = one.getBoundingClientRect()
    const clips = ['hidden', 'clip', 'auto', 'scroll'].includes(getComputedStyle(one).overflowX)
    const hides = ['hidden', 'clip', 'auto', 'scroll'].includes(getComputedStyle(one).overflowY)
    if (width <= 1 || height <= 1) return false
    return right > document.documentElement.clientWidth + 1 || (clips && one.scrollWidth > one.clientWidth + 1) || (hides && one.scrollHeight > one.clientHeight + 1)
  })
  .map((one) => one.tagName + '.' + one.className + '：' + one.textContent.slice(0, 40))`

/** Looks at a page as it would be printed: nothing may be cut. */
export async function onPaper(page: Page, name: string, look: () => Promise<void>): Promise<void> {
  const screen = page.viewportSize()
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(a4)
  await look()
  await picture(page, name)
  expect(z.array(z.string()).parse(await page.evaluate(cut))).toEqual([])
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  await page.emulateMedia({ media: 'screen' })
  if (screen) await page.setViewportSize(screen)
}
