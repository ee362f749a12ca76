import type { Mention } from '../../mentions.ts'
import { sharesPair, wordsOf } from '../context/neighbours.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'
import { isAmount, sameKind } from '../reckoning/measure.ts'
import { meantBy } from '../reckoning/slips.ts'
import type { Grid, GridRow } from './grid.ts'

const TOTAL = /合计|总计/u
const SMALLEST = 1000
const SMALLEST_NAMED = 100
const SMALLEST_ALIKE = 20
const LONG_NAME = 4
const NAME = /^(?:\d{1,2}月|\p{Script=Han}{2,12})$/u
const PASSAGE = 120

/** `接到诉求13248件` and a table whose row 总计 ends in 13248: large figures of the text told again in the total row, or in the row that their sentence names; one a slip of the pen away is a question. */
export function gridRestated(text: string, grids: readonly Grid[], mentions: readonly Mention[]): Claim[] {
  if (grids.length === 0) return []
  const told = onceTold(mentions)
  return grids.flatMap(({ rows }) => rows.flatMap((row) => ofRow(text, row, told)))
}

function ofRow(text: string, row: GridRow, told: ReadonlyMap<number, Mention | undefined>): Claim[] {
  return row.cells.flatMap((cell) => {
    if (!cell || !isAmount(cell) || cell.value < SMALLEST_ALIKE) return []
    const one = told.get(cell.value)
    if (told.has(cell.value)) return one && isMeant(text, row, one, cell) ? [sameClaim([one], [cell])] : []
    const slipped = meantBy(cell).flatMap((value) => told.get(value) ?? [])
    const other = slipped.find((near) => isMeant(text, row, near, cell))
    return other ? [sameClaim([other], [cell], { soft: true })] : []
  })
}

/** Whether a figure of the text and a cell are one: large and in a total or the row it names, or named by the head of the column of a total or of a table of one row. */
function isMeant(text: string, { label }: GridRow, one: Mention, cell: Mention): boolean {
  const isTotal = TOTAL.test(`${label}${cell.row ?? ''}`)
  const same = isTotal && one.value === cell.value
  if (isCalledAlike(label, one)) return isOfKind(one, cell)
  if (one.value < SMALLEST_NAMED) return false
  const large = same || (one.value >= SMALLEST && (isTotal || isNamed(text, label, one)))
  return (large || ((label === '' || isTotal) && bearsHead(one, cell))) && isOfKind(one, cell)
}

/** In a table of one row of numbers a cell is named by the head of its column alone. */
const bearsHead = (one: Mention, cell: Mention | undefined) =>
  sharesPair(one.fact.item, (cell?.row ?? '').replace(/数量|[（(].*$/gu, ''))

/** Whether the sentence of a figure says the name of a row before it (6月, 东湖区). */
const isNamed = (text: string, label: string, { place, start }: Mention) =>
  NAME.test(label) && text.slice(Math.max(place.sentenceStart, start - PASSAGE), start).includes(label)

/** Whether a figure bears the whole name of a row: 行政复议收案61件, in the row 行政复议收案（件）. */
const isCalledAlike = (label: string, one: Mention) => {
  const name = label.replace(/[（(].*$/u, '')
  return name.length >= LONG_NAME && wordsOf(one).includes(name)
}

/** Cells bear no unit of their own where the table tells it once for all. */
const isOfKind = (one: Mention, cell: Mention) => (cell.unit === '' ? one.kind === 'count' : sameKind(one, cell))

/** The large amounts that stand just once in the sentences of a text. */
function onceTold(mentions: readonly Mention[]): Map<number, Mention | undefined> {
  const told = new Map<number, Mention | undefined>()
  for (const one of mentions)
    if (one.row === undefined && isAmount(one) && !one.approx && one.value >= SMALLEST_ALIKE)
      told.set(one.value, told.has(one.value) ? undefined : one)
  return told
}
