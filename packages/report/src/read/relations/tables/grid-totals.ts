import type { Mention } from '../../mentions.ts'
import { addsUp, type Claim, nearly, sameClaim, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { isSumBySlip } from '../sums/slips.ts'
import type { Grid, GridRow } from './grid.ts'

const TOTAL = /合计|总计|小计|共计/u
const ENOUGH = 0.6
const FEWEST = 3
const SOME = 0.4
const NEW = /^一、.*新收/u
const CARRIED = /^二、.*结转/u
const LEFT = /^[三四]、.*结转下/u

/** The totals of a table laid out with strokes: of its rows, of its columns, and of the cases that came in and went out. */
export const gridTotals = (grids: readonly Grid[]): Claim[] =>
  grids.flatMap((grid) => [...rowTotals(grid), ...columnTotals(grid), ...inAndOut(grid)])

/** Columns up to one headed 总计 add up to it, in every row. */
function rowTotals({ heads, rows }: Grid): Claim[] {
  const head = heads.findLast(({ fields }) => fields.some((field) => TOTAL.test(field)))
  if (!head) return []
  const places = head.fields.flatMap((field, at) => (TOTAL.test(field) ? [at] : []))
  return places.flatMap((place, nth) => {
    const width = nth + 1 < places.length ? (places[nth + 1] ?? 0) : widthOf(rows, head)
    const sums = rows.map((row) => [row.cells.slice(place + 1, width).reverse(), row.cells[place]] as const)
    return isOfForm(head) ? ofForm(sums) : judged(sums)
  })
}

/** The results of reconsideration and litigation in the form of reports on open government information: all there are. */
const isOfForm = ({ fields }: GridRow) => fields.includes('结果维持') && fields.includes('尚未审结')

const ofForm = (sums: readonly Sum[]) =>
  sums.flatMap(([cells, whole]) => {
    const parts = cells.filter((one) => one !== undefined)
    return whole && parts.length === RESULTS && total([...parts, whole]) > 0 ? [sumClaim(parts, whole)] : []
  })
const RESULTS = 4

/** A total over all columns reaches as far as the numbers of its rows do. */
function widthOf(rows: readonly GridRow[], head: GridRow): number {
  const widths = rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== undefined) + 1)
  return Math.min(Math.max(...widths), Math.max(head.fields.length, ...widths))
}

const MOST_CELLS = 24
const ABOVE = 8

/** A table with one cell to a line: the cells told before one named 合计 add up to it; a question where they nearly do. */
export function uprightTotals(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!/^(?:合计|总计)/u.test(whole.row ?? '') || !isAmount(whole)) return []
    const above = mentions.slice(Math.max(0, at - MOST_CELLS), at)
    const start = above.findLastIndex((one, place) => !isCellAbove(one, above[place + 1] ?? whole)) + 1
    const parts = above.slice(start).filter(({ value }) => value !== 0)
    if (parts.length > 1 && addsUp(parts, whole)) return [sumClaim(parts, whole)]
    return isMissed({ parts, whole }) ? [sumClaim(parts, whole, { soft: true })] : []
  })
}

const isCellAbove = (one: Mention, below: Mention) =>
  one.row !== undefined &&
  !TOTAL.test(one.row) &&
  one.unit === below.unit &&
  below.place.paragraph - one.place.paragraph <= ABOVE

type Sum = readonly [parts: readonly (Mention | undefined)[], whole: Mention | undefined]

/** Sums of one layout: where most come out, one that does not is wrong. */
function judged(sums: readonly Sum[]): Claim[] {
  const told = sums.flatMap(([cells, whole]) => {
    const all = cells.filter((one) => one !== undefined)
    const parts = all.filter(({ value }) => value !== 0)
    return whole && isAmount(whole) && all.every((one) => one.kind === whole.kind) ? [{ all, parts, whole }] : []
  })
  const telling = told.filter(({ parts }) => parts.length > 1)
  const right = telling.filter(({ parts, whole }) => addsUp(parts, whole)).length
  if (right === 0 && telling.every(isMissed))
    return telling.map(({ all, whole }) => sumClaim(all, whole, { soft: true }))
  if (right === 0 || right < telling.length * SOME) return []
  const sure = right >= telling.length * ENOUGH
  return told.flatMap(({ all, parts, whole }) => {
    if (addsUp(parts, whole)) return whole.value > 0 && all.length > 1 ? [sumClaim(all, whole)] : []
    const meant = parts.length > 1 && (sure || nearly(total(parts), whole.value))
    return meant ? [sumClaim(all, whole, { soft: !sure })] : []
  })
}

/** A column that adds up to nearly its total, or is a slip away from it, is a question where none comes out: it may lack rows. */
const isMissed = ({ parts, whole }: { readonly parts: readonly Mention[]; readonly whole: Mention }) =>
  parts.length >= FEWEST && (nearly(total(parts), whole.value) || isSumBySlip(parts, whole))

/** The rows above one called 总计 add up to it, in every column: all of them, or those from where every column comes out. */
function columnTotals({ rows }: Grid): Claim[] {
  return rows.flatMap((sum, at) => {
    if (!TOTAL.test(sum.label)) return []
    const above = rows.slice(0, at)
    const first = above.findLastIndex(({ label }) => TOTAL.test(label)) + 1
    const starts = above.map((_, start) => start).filter((start) => start >= first)
    const readings = starts
      .map((start) => judged(columnsOf(above.slice(start), sum)))
      .filter(({ length }) => length > 0)
    return readings.find((claims) => claims.every(({ holds }) => holds)) ?? readings[0] ?? []
  })
}

const columnsOf = (above: readonly GridRow[], sum: GridRow): Sum[] =>
  sum.cells.map((whole, column) => [above.map(({ cells }) => cells[column]), whole] as const)

/** The form of reports on open government information: what came in and was carried over is what was settled and is left. */
function inAndOut({ rows }: Grid): Claim[] {
  const at = (words: RegExp) => rows.find(({ label }) => words.test(label))
  const settled = rows.findLast(({ label }) => /总计/u.test(label))
  const [fresh, carried, left] = [at(NEW), at(CARRIED), at(LEFT)]
  if (!fresh || !carried || !settled || !left) return []
  return settled.cells.flatMap((one, column) => {
    const [a, b, c] = [fresh.cells[column], carried.cells[column], left.cells[column]]
    return one && a && b && c && total([a, b, one, c]) > 0 ? [sameClaim([a, b], [one, c])] : []
  })
}
