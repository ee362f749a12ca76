import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse'
import type { CellValue } from 'hucre'
import { streamXlsxRows } from 'hucre/xlsx'
import * as z from 'zod'
import { unguarded } from '../spreadsheet-cell.ts'

/** A row of a table with the number a spreadsheet gives it, from 1. */
export interface TableRow {
  readonly row: number
  readonly cells: readonly string[]
}

/** The file is no table we read; the message says why, in Chinese. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable'
}

const pad = (part: number): string => String(part).padStart(2, '0')
const dayText = (date: Date): string =>
  `${date.getUTCFullYear()}-${pad(date.getUTCMonth() + 1)}-${pad(date.getUTCDate())}`

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return dayText(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return String(value)
}

async function* workbookRows(path: string): AsyncGenerator<TableRow> {
  try {
    for await (const { index, values } of streamXlsxRows(Readable.toWeb(createReadStream(path))))
      yield { row: index + 1, cells: values.map(textOf) }
  } catch (error) {
    throw new UnreadableTable('工作簿已经损坏，或者不是 .xlsx', { cause: error })
  }
}

const bytes = z.instanceof(Uint8Array)

async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(path)) yield bytes.parse(chunk)
}

async function isUtf8(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  try {
    for await (const chunk of bytesOf(path)) decoder.decode(chunk, { stream: true })
    decoder.decode()
    return true
  } catch {
    return false
  }
}

async function* decoded(path: string, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of bytesOf(path)) yield decoder.decode(chunk, { stream: true })
  yield decoder.decode()
}

async function* separatedRows(path: string): AsyncGenerator<TableRow> {
  const text = decoded(path, (await isUtf8(path)) ? 'utf-8' : 'gb18030')
  const options = {
    relax_column_count: true,
    relax_quotes: true,
    bom: true,
    skip_empty_lines: false,
    delimiter: [',', '\t'],
  }
  const records = Readable.from(text).pipe(parse(options))
  let row = 0
  try {
    for await (const record of records) {
      row += 1
      yield { row, cells: Array.isArray(record) ? record.map((cell) => unguarded(String(cell))) : [] }
    }
  } catch (error) {
    throw new UnreadableTable(`第${row + 1}行无法读取：引号不成对，或者不是以逗号分隔的文件`, { cause: error })
  }
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

const isBlank = ({ cells }: TableRow): boolean => cells.every((cell) => cell.trim() === '')

/** The rows of an .xlsx (its first sheet) or of a .csv in UTF-8 or GB18030 that are not empty; throws UnreadableTable. */
export async function* tableRows(path: string): AsyncGenerator<TableRow> {
  const start = await startOf(path)
  if (start.length === 0) throw new UnreadableTable('文件是空的')
  if (start.toString('hex').startsWith('d0cf11e0'))
    throw new UnreadableTable('这是旧格式（.xls），请另存为 .xlsx 后再导入')
  const zipped = start.toString('latin1').startsWith('PK')
  if (!zipped && start.includes(0)) throw new UnreadableTable('不是 .xlsx 或者 .csv 文件')
  for await (const one of zipped ? workbookRows(path) : separatedRows(path)) if (!isBlank(one)) yield one
}
