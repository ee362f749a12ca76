import type { Locator } from 'playwright-core'
import { vi } from 'vitest'

/** How long one look or click may take before the page is looked at anew, in milliseconds. */
const brief = { timeout: 4_000 }

/** How long the whole may take; reached only when what is sought does not come at all. */
const patience = { timeout: 24_000 }

/**
 * Clicks the way to something until that is seen: the page may change under a click, or show what is sought
 * of itself meanwhile, and whoever sits there looks again.
 */
export const reach = (sought: Locator, way: Locator): Promise<void> =>
  vi.waitFor(async () => {
    const either = sought.or(way).filter({ visible: true }).first()
    await either.waitFor(brief)
    if (await sought.first().isVisible()) return
    await way.click(brief)
    await sought.first().waitFor(brief)
  }, patience)
