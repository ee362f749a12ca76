import { many, meta, type Register, showCell } from '@yifa/kernel'
import type { CellValue } from 'hucre'
import * as z from 'zod'
import type { RegisterDeps } from './register-deps.ts'
import { tableNaming } from './table-names.ts'
import { separated, type Table, toldIn } from './tables.ts'

/** A field and what the national exchange table calls it (`task_code`). */
interface Column {
  readonly field: string
  readonly name: string
}

/** Names of exchange tables are those among a register's headings that are written as columns of a database. */
const exchanged = /^[a-z]+(?:_[a-z]+)+$/

/** The fields of a register that an exchange table knows, in the order of the declaration. */
const columnsOf = ({ fields, columns = {} }: Register): readonly Column[] =>
  Object.keys(fields).flatMap((field) => {
    const name = many(columns[field]).find((heading) => exchanged.test(heading))
    return name === undefined ? [] : [{ field, name }]
  })

export const isExchanged = (register: Register): boolean => columnsOf(register).length > 0

/** Entries in the columns of their exchange table; choices by code where the code is the table's own (`01`). */
export function exchangeOf(table: Table, deps: RegisterDeps): ReadableStream<Uint8Array> {
  return separated(rows(table, deps))
}

async function* rows(table: Table, deps: RegisterDeps): AsyncGenerator<CellValue[]> {
  const { place, on } = table
  const { register, region } = place
  const columns = columnsOf(register)
  const { names } = await tableNaming(region, register, on, deps)
  yield columns.map(({ name }) => name)
  for await (const { fields: told } of toldIn(table, deps))
    yield columns.map(({ field }) => {
      const value = told[field]
      const schema = register.fields[field] ?? z.never()
      if (typeof value === 'number') return value
      const coded = meta(schema).options !== undefined && typeof value === 'string' && /^\d+$/.test(value)
      const text = coded ? value : showCell(schema, value, names)
      return text === '' ? null : text
    })
}
