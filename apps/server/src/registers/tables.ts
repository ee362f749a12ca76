import { type CellNames, type FactValues, meta, type Register, showCell, titleOf } from '@yifa/kernel'
import type { EntryOnDay } from '@yifa/record'
import { type CellValue, writeCsvStream } from 'hucre'
import { writeXlsxStream } from 'hucre/xlsx'
import * as z from 'zod'
import { chunks } from './chunks.ts'
import { openedFields } from './personal-fields.ts'
import type { Place, RegisterDeps } from './register-deps.ts'
import { guarded } from './spreadsheet-cell.ts'
import { tableNaming } from './table-names.ts'

/** What is to be written as a table: entries on a day, and which of their fields, as far as `open` lets them be read. */
export interface Table {
  readonly place: Place
  readonly rows: AsyncIterable<EntryOnDay>
  readonly on: string
  readonly fields: readonly string[]
  readonly open: (register: Register, fields: FactValues, organ: string | undefined) => FactValues
}

const schemaOf = ({ fields }: Register, field: string): z.ZodType => fields[field] ?? z.never()

/** The headings of a table are the titles of the fields. */
export const headings = ({ place: { register }, fields }: Table): string[] =>
  fields.map((field) => titleOf(schemaOf(register, field), field))

interface Told {
  readonly row: EntryOnDay
  readonly fields: FactValues
}

export async function* toldIn({ place, rows, open }: Table, deps: RegisterDeps): AsyncGenerator<Told> {
  for await (const some of chunks(rows, 200))
    for (const row of some) {
      const fields = openedFields(place.register, row.period?.fields ?? {}, deps.keys)
      yield { row, fields: open(place.register, fields, row.organ) }
    }
}

/** A value as a cell: numbers as numbers, anything else as it is read back. */
function cellOf(schema: z.ZodType, value: unknown, names: CellNames): CellValue {
  if (typeof value === 'number') return value
  const text = showCell(schema, value, names)
  return text === '' ? null : text
}

async function* cells(table: Table, deps: RegisterDeps, headed: boolean): AsyncGenerator<CellValue[]> {
  const { place, fields } = table
  const { names } = await tableNaming(place.region, place.register, table.on, deps)
  if (headed) yield headings(table)
  for await (const { fields: told } of toldIn(table, deps))
    yield fields.map((field) => cellOf(schemaOf(place.register, field), told[field], names))
}

const widths = { least: 12, most: 40 }

/** A workbook of one sheet, written as it is read. */
export function xlsxOf(table: Table, deps: RegisterDeps): ReadableStream<Uint8Array> {
  const { register } = table.place
  const columns = headings(table).map((header) => ({
    header,
    width: Math.min(widths.most, Math.max(widths.least, header.length * 2 + 4)),
  }))
  return writeXlsxStream(cells(table, deps, false), {
    name: register.title.slice(0, 31),
    columns,
    freezePane: { rows: 1 },
  })
}

/** Rows as comma-separated values, texts guarded against being read as formulas. */
export const separated = (rows: AsyncIterable<CellValue[]>): ReadableStream<Uint8Array> =>
  writeCsvStream(guardedRows(rows), { bom: true, lineSeparator: '\r\n' })

async function* guardedRows(rows: AsyncIterable<CellValue[]>): AsyncGenerator<CellValue[]> {
  for await (const row of rows) yield row.map((cell) => (typeof cell === 'string' ? guarded(cell) : cell))
}

/** Comma-separated values in UTF-8 with a byte order mark, so that office programs read them. */
export const csvOf = (table: Table, deps: RegisterDeps): ReadableStream<Uint8Array> =>
  separated(cells(table, deps, true))

/** The entries as an array of JSON, each with its key, how it stands, and the fields under their names and in words. */
export function jsonOf(table: Table, deps: RegisterDeps): ReadableStream<Uint8Array> {
  const text = jsonText(table, deps)
  return new ReadableStream({
    pull: async (out) => {
      const next = await text.next()
      if (next.done) out.close()
      else out.enqueue(Buffer.from(next.value))
    },
    cancel: async () => {
      await text.return(undefined)
    },
  })
}

async function* jsonText(table: Table, deps: RegisterDeps): AsyncGenerator<string, undefined> {
  const { place, fields, on } = table
  const titles = Object.fromEntries(fields.map((field, at) => [field, headings(table)[at]]))
  const head = { register: place.name, title: place.register.title, on, fields: titles }
  yield `${JSON.stringify(head).slice(0, -1)},"entries":[`
  let lines: string[] = []
  let first = true
  for await (const { row, fields: told } of toldIn(table, deps)) {
    const { key, standing, period } = row
    const entry = {
      key,
      standing,
      ...(period ? { from: period.from } : {}),
      ...(period?.until ? { until: period.until } : {}),
      fields: told,
    }
    lines.push(`${first ? '' : ','}\n${JSON.stringify(entry)}`)
    first = false
    if (lines.length < 200) continue
    yield lines.join('')
    lines = []
  }
  yield `${lines.join('')}\n]}\n`
  return undefined
}

/** Whether a field may be told by what a second sheet lists. */
export const optionsOf = (register: Register, field: string): readonly string[] => {
  const { options, yes } = meta(register.fields[field])
  return yes ? ['是', '否'] : Object.values(options ?? {}).map(({ title }) => title)
}
