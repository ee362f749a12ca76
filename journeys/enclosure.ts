import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** A file somebody encloses, as it lies on their telephone or desk. */
export class Enclosed {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
  constructor(name: string, mimeType: string, buffer: Buffer) {
    this.name = name
    this.mimeType = mimeType
    this.buffer = buffer
  }
}

const onePixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABc3UBGAAAAABJRU5ErkJggg=='

/** A photograph of an identity paper. */
export const identityPaper = new Enclosed('身份证正面.png', 'image/png', Buffer.from(onePixel, 'base64'))

/** Clicks what hands over a file, and reads what came. */
export async function saved(
  page: Page,
  click: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [started] = await Promise.all([page.waitForEvent('download'), click()])
  return { name: started.suggestedFilename(), bytes: readFileSync(await started.path()) }
}
