import { addsUp, type Claim, sumClaim } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import type { Grid, GridRow } from './grid.ts'

const TOTAL = /合计|总计|共计/u
const FEWEST = 4
const WORDS = /^\p{Script=Han}{2,12}$/u

/** `甲省 | 31 | 乙省 | 7 |` row by row and 总计 | 38 at the end: names and numbers side by side add up to the one number of the last row; told only where they do. */
export const gridPairs = (grids: readonly Grid[]): Claim[] =>
  grids.flatMap(({ rows }) => {
    const last = rows.at(-1)
    const numbers = last ? numbersOf(last) : []
    const [whole] = numbers
    if (!last || !whole || numbers.length !== 1 || !TOTAL.test(last.label)) return []
    const above = rows.slice(0, -1)
    const parts = above.every(isOfPairs) ? above.flatMap(numbersOf) : []
    return parts.length >= FEWEST && addsUp(parts, whole) ? [sumClaim(parts, whole)] : []
  })

const numbersOf = ({ all }: GridRow) => all.filter(isAmount)

/** Whether names and numbers of a row take turns. */
const isOfPairs = (row: GridRow) => {
  const names = row.fields.filter((field) => WORDS.test(field)).length
  return names > 1 && names === numbersOf(row).length
}
