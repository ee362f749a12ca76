import { many, type Register, titleOf } from '@yifa/kernel'
import type { TableRow } from './table-rows.ts'

/** A heading of a table, in which column, and the field it stands for. */
export interface Heading {
  readonly heading: string
  readonly at: number
  readonly field?: string
  readonly by?: 'title' | 'synonym' | 'saved'
  readonly ignored: boolean
}

/** How a heading is kept that the district does not take in. */
export const ignoredField = '-'
/** What our own reports add to a table, and what numbers its rows. */
export const ownColumn = '核对结果'
const passed = new Set([ownColumn, '序号'])

/** A heading without spaces, marks of what is required, and brackets that say so. */
export const plainHeading = (heading: string): string =>
  heading
    .normalize('NFKC')
    .replaceAll(/[\s*]/gu, '')
    .replace(/\((?:必填|选填)\)$/u, '')

type Known = ReadonlyMap<string, { readonly field: string; readonly by: NonNullable<Heading['by']> }>

function knownHeadings(register: Register, saved: Readonly<Record<string, string>>): Known {
  const known = new Map<string, { readonly field: string; readonly by: NonNullable<Heading['by']> }>()
  for (const [field, called] of Object.entries(register.columns ?? {}))
    for (const name of many(called)) known.set(plainHeading(name), { field, by: 'synonym' })
  for (const [field, schema] of Object.entries(register.fields))
    known.set(plainHeading(titleOf(schema, field)), { field, by: 'title' })
  for (const [heading, field] of Object.entries(saved)) known.set(plainHeading(heading), { field, by: 'saved' })
  return known
}

/** What each heading of a row stands for; of two that stand for one field the first does. */
function matched(cells: readonly string[], known: Known): readonly Heading[] {
  const taken = new Set<string>()
  return cells.flatMap((cell, at): readonly Heading[] => {
    const heading = cell.trim()
    if (heading === '') return []
    const met = known.get(plainHeading(heading))
    if (passed.has(plainHeading(heading)) || met?.field === ignoredField || (met && taken.has(met.field)))
      return [{ heading, at, ignored: true }]
    if (!met) return [{ heading, at, ignored: false }]
    taken.add(met.field)
    return [{ heading, at, field: met.field, by: met.by, ignored: false }]
  })
}

/** How far down a table its headings may stand: titles and notes come first. */
export const headingsWithin = 10

export interface Head {
  readonly row: number
  readonly headings: readonly Heading[]
}

/** The row among the first ones that holds the headings: that with most known ones, or else the first with several cells. */
export function headOf(
  register: Register,
  rows: readonly TableRow[],
  saved: Readonly<Record<string, string>>,
): Head | undefined {
  const known = knownHeadings(register, saved)
  const read = rows.map(({ row, cells }) => ({ row, headings: matched(cells, known) }))
  const score = ({ headings }: Head): number => headings.filter(({ field }) => field !== undefined).length
  const best = read.toSorted((a, b) => score(b) - score(a) || a.row - b.row)[0]
  if (best && score(best) > 0) return best
  return read.find(({ headings }) => headings.length > 1) ?? read[0]
}

/** Whether it must be asked what some headings mean: they are unknown, or none tells the entries apart. */
export const asksForColumns = ({ key }: Register, headings: readonly Heading[]): boolean =>
  headings.some(({ field, ignored }) => field === undefined && !ignored) ||
  !headings.some(({ field }) => field === String(key))
