import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Download, Page } from 'playwright-core'

interface Opened {
  readonly name: string
  readonly text: string
  readonly bytes: Uint8Array
}

/** What a download says, once it has been read as a word processor would: its name and its text. */
async function opened(download: Download): Promise<Opened> {
  const path = await download.path()
  const { value } = await mammoth.extractRawText({ path })
  return { name: download.suggestedFilename(), text: value, bytes: Uint8Array.from(readFileSync(path)) }
}

/** The words of each comment (批注) in a document, in their order. */
export function commentsIn(bytes: Uint8Array): readonly string[] {
  const part = unzipSync(bytes)['word/comments.xml']
  const all = [...(part ? strFromU8(part) : '').matchAll(/<w:comment .*?<\/w:comment>/gs)]
  return all.map(([one]) => [...one.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, words]) => words).join(''))
}

/** Clicks what starts a download and opens the document. */
export async function download(page: Page, click: () => Promise<void>): Promise<Opened> {
  const [started] = await Promise.all([page.waitForEvent('download'), click()])
  return opened(started)
}
