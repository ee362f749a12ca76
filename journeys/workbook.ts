import { readFile } from 'node:fs/promises'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Download } from 'playwright-core'

/** One row of a table: what stands under each heading. */
export type Line = Readonly<Record<string, string>>

const sheet = 'xl/worksheets/sheet1.xml'
const shared = 'xl/sharedStrings.xml'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** The headings of the first row, without the mark of what is required, by their column. */
function headingsOf(files: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, string> {
  const read = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
  const texts = [...read(shared).matchAll(/<si>.*?<t[^>]*>(.*?)<\/t>.*?<\/si>/gs)].map(([, text = '']) => text)
  const cells = [...read(sheet).matchAll(/<c r="([A-Z]+)1"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)]
  return new Map(cells.map(([, column = '', at = '']) => [(texts[Number(at)] ?? '').replace('*', ''), column]))
}

/** Fills in a template as somebody would in a spreadsheet, below its headings; named as it is to be sent. */
export async function fillTemplate(template: Download, name: string, lines: readonly Line[]) {
  const files = unzipSync(new Uint8Array(await readFile(await template.path())))
  const columns = headingsOf(files)
  const rows = lines.map((line, at) => {
    const row = at + 2
    const cells = [...columns].map(([heading, column]) => {
      const text = line[heading]
      return text === undefined ? '' : `<c r="${column}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`
    })
    return `<row r="${row}">${cells.join('')}</row>`
  })
  const content = strFromU8(files[sheet] ?? new Uint8Array()).replace('</sheetData>', `${rows.join('')}</sheetData>`)
  const buffer = Buffer.from(zipSync({ ...files, [sheet]: strToU8(content) }))
  return { name, mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', buffer }
}
