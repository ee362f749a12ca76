import type { Mention } from '../../mentions.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'
import { measured, stepClaim } from '../reckoning/steps.ts'
import type { Grid, GridRow } from './grid.ts'

const TOTAL = /合计|总计/u
const ENOUGH = 0.6
const FEWEST = 3
const FULL = 100

/** The columns of percentages of a table laid out with strokes: shares of a column's total, growth between two columns. */
export const gridRates = (grids: readonly Grid[]): Claim[] =>
  grids.flatMap(({ rows }) => {
    const width = Math.max(...rows.map(({ cells }) => cells.length))
    const columns = Array.from({ length: width }, (_, column) => column)
    const rated = columns.filter((column) => isRated(rows, column))
    const counted = columns.filter((column) => rows.filter(({ cells }) => isCount(cells[column])).length >= FEWEST)
    return rated.flatMap((rate) => bestOf([...shares(rows, rate, counted), ...growths(rows, rate, counted)]))
  })

const isCount = (cell: Mention | undefined) => cell !== undefined && isAmount(cell)
const isRated = (rows: readonly GridRow[], column: number) =>
  rows.filter(({ cells }) => cells[column]?.kind === 'percent').length >= FEWEST

/** The reading under which most rows come out. */
function bestOf(readings: readonly (readonly Claim[])[]): readonly Claim[] {
  const right = (claims: readonly Claim[]) => claims.filter(({ holds }) => holds).length
  const [best] = [...readings].sort((one, other) => right(other) - right(one))
  return best && best.length >= FEWEST && right(best) >= best.length * ENOUGH ? best : []
}

function shares(rows: readonly GridRow[], rate: number, counted: readonly number[]): Claim[][] {
  const sum = rows.findLast(({ label }) => TOTAL.test(label))
  return counted.map((column) =>
    rows.flatMap((row) => {
      const [whole, part, share] = [sum?.cells[column], row.cells[column], row.cells[rate]]
      if (!whole || !part || !share || row === sum || whole.value <= 0 || part.value > whole.value) return []
      if (share.value > FULL || part.value === 0) return []
      const by = explain(share.value, part.value, whole.value, share.decimals)
      return [ratioClaim(share, { part, whole }, by === 'exact' || by === 'rounding')]
    }),
  )
}

function growths(rows: readonly GridRow[], rate: number, counted: readonly number[]): Claim[][] {
  return counted.flatMap((before) =>
    counted
      .filter((after) => after !== before)
      .map((after) =>
        rows.flatMap(({ cells }) => {
          const [past, now, step] = [cells[before], cells[after], cells[rate]]
          if (!past || !now || !step || past.value <= 0) return []
          const found = measured({ past, now, step: towards(step, past, now) })
          return found ? [stepClaim({ past, now, step }, found, {})] : []
        }),
      ),
  )
}

/** A fall is printed with a sign before it or without one. */
const towards = (step: Mention, past: Mention, now: Mention): Mention => ({
  ...step,
  value: Math.abs(step.value),
  fact: { ...step.fact, direction: now.value < past.value ? 'down' : 'up' },
})
