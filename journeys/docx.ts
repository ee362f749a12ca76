import mammoth from 'mammoth'
import type { Download, Page } from 'playwright-core'

/** What a download says, once it has been read as a word processor would: its name and its text. */
async function opened(download: Download): Promise<{ name: string; text: string }> {
  const { value } = await mammoth.extractRawText({ path: await download.path() })
  return { name: download.suggestedFilename(), text: value }
}

/** Clicks what starts a download and opens the document. */
export async function download(page: Page, click: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [started] = await Promise.all([page.waitForEvent('download'), click()])
  return opened(started)
}
