import type { Mention } from '../mentions.ts'
import type { Claim } from './claim.ts'
import { total } from './claim.ts'
import type { Grid, GridRow } from './grid.ts'
import { isAmount } from './measure.ts'
import { before, inSentenceOf } from './neighbours.ts'
import { ratioClaim } from './ratio.ts'
import { isStock } from './roles.ts'
import { computedRate, explain } from './rounding.ts'

const REACH = 60
const FEWEST_ROWS = 3
const FEWEST_PARTS = 2
const SHARE_HEAD = /占|比重|比例/u
const TOGETHER = /(?:共|合计|总共|合起来)占[^占，,；;。]{0,12}$/u

interface Share {
  readonly part: Mention
  readonly rate: Mention
}

/** The shares in a column of a table without a total row, as shares of a count told in the text above it; told only where all of them come out. */
export const gridSharesOfText = (grids: readonly Grid[], mentions: readonly Mention[]): Claim[] =>
  grids.flatMap(({ heads, rows }) => {
    const head = heads.at(-1)?.fields ?? []
    const rated = head.flatMap((field, column) => (SHARE_HEAD.test(field) ? [column] : []))
    return rated.flatMap((rate) =>
      head.flatMap((_, column) => (column === rate ? [] : ofText(columnShares(rows, column, rate), mentions))),
    )
  })

function columnShares(rows: readonly GridRow[], column: number, share: number): Share[] {
  return rows.flatMap(({ cells }) => {
    const [part, rate] = [cells[column], cells[share]]
    return part && rate?.kind === 'percent' && isAmount(part) ? [{ part, rate }] : []
  })
}

function ofText(shares: readonly Share[], mentions: readonly Mention[]): Claim[] {
  const [first] = shares
  if (!first || shares.length < FEWEST_ROWS || shares.every(({ rate }) => rate.decimals === 0)) return []
  const whole = countsAbove(mentions, first.part.index).find((one) =>
    shares.every(({ part, rate }) => one.value > part.value && fits(rate, part.value, one)),
  )
  return whole ? shares.map(({ part, rate }) => ratioClaim(rate, { part, whole }, true)) : []
}

const countsAbove = (mentions: readonly Mention[], at: number) =>
  mentions.slice(Math.max(0, at - REACH), at).filter((one) => isStock(one) && one.row === undefined && !one.approx)

function fits(rate: Mention, part: number, whole: Mention): boolean {
  const by = explain(rate.value, part, whole.value, rate.decimals)
  return by === 'exact' || by === 'rounding'
}

/** `东区（702件）、西区（581件），共占全市33.9%`: the share of all that are listed, of a count told further up; told only where it comes out. */
export function sharesTogether(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.approx || rate.decimals === 0 || !TOGETHER.test(rate.gap)) return []
    const counts = before(mentions, at, inSentenceOf(rate)).filter(isStock)
    const parts = counts.filter(({ unit }) => unit === counts[0]?.unit).reverse()
    return parts.length < FEWEST_PARTS ? [] : together(parts, rate, mentions)
  })
}

function together(parts: readonly Mention[], rate: Mention, mentions: readonly Mention[]): Claim[] {
  const sum = total(parts)
  const first = parts[0]?.index ?? 0
  const wholes = countsAbove(mentions, first).filter((one) => one.value >= sum && fits(rate, sum, one))
  const [whole] = wholes
  if (!whole || new Set(wholes.map(({ value }) => value)).size > 1) return []
  return [
    {
      kind: 'ratio',
      expression: `(${parts.map(({ value }) => value).join('+')})/${whole.value}=${rate.value}%`,
      mentions: [...parts, whole, rate],
      stated: rate.value,
      computed: computedRate(sum, whole.value, rate.decimals),
      holds: true,
      explainedBy: explain(rate.value, sum, whole.value, rate.decimals),
    },
  ]
}
