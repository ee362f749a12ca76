import type { Mention } from '../../mentions.ts'
import { isAmount } from '../reckoning/measure.ts'

const TOTAL = /合\s*计|总\s*计|小\s*计|总\s*数/u
const FEWEST = 3
const LONGEST = 40
const APART = 6
const COLUMNS = 4

interface Cells {
  readonly part: Mention
  readonly rate: Mention
}

/** Tables flattened into lines: a number, its share below or beside it, row after row; the row of the total is left out. */
export function cellShares(text: string, mentions: readonly Mention[]): Cells[][] {
  const tables: Cells[][] = []
  for (let at = 0; at + 1 < mentions.length; at += 1) {
    const [part, rate] = [mentions[at], mentions[at + 1]]
    if (!part || !rate || !isRow(part, rate)) continue
    const before = mentions[at - 1]
    const label = text.slice(Math.max(before?.end ?? 0, part.start - 24), part.start)
    const table = tables.at(-1)
    const last = table?.at(-1)
    if (TOTAL.test(label)) tables.push([])
    else if (table && last && table.length < LONGEST && isBelow(part, last)) table.push({ part, rate })
    else tables.push([{ part, rate }])
  }
  return tables.filter((table) => table.length >= FEWEST)
}

const isRow = (part: Mention, rate: Mention) =>
  isAmount(part) &&
  rate.kind === 'percent' &&
  rate.unit === '%' &&
  !rate.fact.direction &&
  /^[|｜]?$/u.test(rate.gap) &&
  rate.place.paragraph - part.place.paragraph <= 2

/** Further columns may stand between a share and the next row. */
const isBelow = (part: Mention, { part: above, rate }: Cells) =>
  part.index - rate.index <= COLUMNS && part.unit === above.unit && part.place.paragraph - rate.place.paragraph <= APART
