import type { Mention } from '../../mentions.ts'
import { cellYear } from '../../naming/cell-year.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { measured, stepClaim } from '../reckoning/steps.ts'
import type { Grid, GridRow } from './grid.ts'

const STEP =
  /(?:增长|增减|增幅|升降|变化|同比|环比|增加)(?:率|数|量|幅度|情况)?(?:[（(][\p{Script=Han}%％±]{1,4}[)）])?$/u
const SURE = 0.6

/** `项目 | 2024年 | 2025年 | 增长率`: what a column of change says of the columns of the two years, row by row; firm where most rows come out. */
export const gridYears = (grids: readonly Grid[]): Claim[] =>
  grids.flatMap(({ heads, rows }) => {
    const head = heads.at(-1)?.fields ?? []
    return head.flatMap((words, column) => (STEP.test(words) ? judged(rows, column) : []))
  })

function judged(rows: readonly GridRow[], column: number): Claim[] {
  const claims = rows.flatMap(({ cells }) => changeIn(cells, column))
  const right = claims.filter(({ holds }) => holds).length
  const sure = right >= claims.length * SURE
  return right === 0 ? [] : claims.map((claim) => (claim.holds || sure ? claim : { ...claim, soft: true }))
}

function changeIn(cells: GridRow['cells'], column: number): Claim[] {
  const step = cells[column]
  const [past, now] = lastTwoYears(cells)
  if (!step || !past || !now) return []
  const change = { past, now, step: signed(step, past, now) }
  const found = measured(change)
  return found ? [stepClaim({ past, now, step }, found, {})] : []
}

/** The cells of a row for two years that follow each other, where each year has one. */
function lastTwoYears(cells: GridRow['cells']): readonly (Mention | undefined)[] {
  const dated = cells.filter((one) => one !== undefined && isAmount(one) && isOfYear(one))
  const latest = Math.max(...dated.map((one) => one?.fact.year ?? 0))
  const of = (year: number) => dated.filter((one) => one?.fact.year === year)
  const [past, now] = [of(latest - 1), of(latest)]
  return past.length === 1 && now.length === 1 ? [past[0], now[0]] : []
}

const isOfYear = ({ row = '' }: Mention) => cellYear(row).name !== row

/** A fall is printed with a sign before it or without one. */
const signed = (step: Mention, past: Mention, now: Mention): Mention => ({
  ...step,
  value: Math.abs(step.value),
  fact: { ...step.fact, direction: step.value < 0 || now.value < past.value ? 'down' : 'up' },
})
