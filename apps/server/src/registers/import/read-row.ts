import type { ImportRow } from '@yifa/api'
import { type CellLookup, type FactValues, type Register, readCell, titleOf } from '@yifa/kernel'
import type * as z from 'zod'
import type { Heading } from './headings.ts'
import type { TableRow } from './table-rows.ts'

export type CellProblem = ImportRow['problems'][number]

/** A row as it was read: the fields it tells, null where a cell is empty, and what could not be read. */
export interface ReadRow {
  readonly row: number
  readonly key: string
  readonly title: string
  readonly told: FactValues
  readonly problems: readonly CellProblem[]
}

const plain = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a problem of a field is called in the table. */
export function cellProblem(
  register: Register,
  headings: readonly Heading[],
  cells: readonly string[],
  found: { readonly field?: string; readonly problem: string },
): CellProblem {
  const { field, problem } = found
  if (field === undefined) return { problem }
  const heading = headings.find((one) => one.field === field)
  const schema = register.fields[field]
  const value = heading && cells[heading.at]?.trim()
  return {
    column: heading?.heading ?? (schema ? titleOf(schema, field) : field),
    field,
    ...(value ? { value } : {}),
    problem,
  }
}

type ReadField = { readonly told: unknown } | { readonly problem: string }

/** The value of a cell as its field makes it; null where it is empty. */
function readField(schema: z.ZodType, text: string, lookup: CellLookup): ReadField {
  const read = readCell(schema, text, lookup)
  if (!read.ok) return { problem: read.problem }
  if (read.value === undefined) return { told: null }
  const parsed = schema.safeParse(read.value)
  return { told: parsed.success ? parsed.data : read.value }
}

/** Reads a row of a table under its headings. */
export function readRow(
  register: Register,
  headings: readonly Heading[],
  { row, cells }: TableRow,
  lookup: CellLookup,
): ReadRow {
  const told: Record<string, unknown> = {}
  const problems: CellProblem[] = []
  for (const { field = '', at } of headings) {
    const schema = register.fields[field]
    if (schema === undefined) continue
    const read = readField(schema, cells[at] ?? '', lookup)
    if ('problem' in read) problems.push(cellProblem(register, headings, cells, { field, problem: read.problem }))
    else told[field] = read.told
  }
  const [key, title] = [register.key, register.name].map((field) => plain(told[String(field)]).trim())
  return { row, key: key ?? '', title: title ?? '', told, problems }
}
