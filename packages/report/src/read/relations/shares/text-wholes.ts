import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { addsUp, type Claim, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'
import { isSumShare, isSumShareBySlip, sumShareClaim } from '../reckoning/sum-share.ts'
import type { Grid, GridRow } from '../tables/grid.ts'

const REACH = 60
const FULL = 100
const FEWEST_ROWS = 3
/** A share of a table that is wrong by itself does not hide what the others are shares of. */
const SLIPS = 1
const FEWEST_PARTS = 2
const SHARE_HEAD = /占|比重|比例/u
const TOGETHER = /(?:共|合计|总共|合起来)占[^占，,；;。]{0,12}$/u

interface Share {
  readonly part: Mention
  readonly rate: Mention
}

/** The shares in a column of a table without a total row, as shares of a count told in the text above it; told where all of them come out, or all but one. */
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
  const wholes = countsAbove(mentions, first.part.index).filter((one) =>
    shares.every(({ part }) => one.value > part.value),
  )
  const fitting = (one: Mention) => shares.filter(({ part, rate }) => fits(rate, part.value, one)).length
  const whole =
    wholes.find((one) => fitting(one) === shares.length) ?? wholes.find((one) => fitting(one) >= shares.length - SLIPS)
  return whole ? [...ratios(shares, whole), ...allOf(shares, whole)] : []
}

const ratios = (shares: readonly Share[], whole: Mention) =>
  shares.map(({ part, rate }) => {
    const holds = fits(rate, part.value, whole)
    return ratioClaim(rate, { part, whole }, holds, { soft: !holds })
  })

/** Rows whose shares come to a hundred are all there is. */
function allOf(shares: readonly Share[], whole: Mention): Claim[] {
  const parts = shares.map(({ part }) => part)
  const off = Math.abs(total(shares.map(({ rate }) => rate)) - FULL)
  const room = shares.reduce((sum, { rate }) => sum + 0.5 / 10 ** rate.decimals, 0)
  if (addsUp(parts, whole)) return [sumClaim(parts, whole)]
  return off <= room ? [sumClaim(parts, whole, { soft: true })] : []
}

const countsAbove = (mentions: readonly Mention[], at: number) =>
  mentions.slice(Math.max(0, at - REACH), at).filter((one) => isStock(one) && one.row === undefined && !one.approx)

function fits(rate: Mention, part: number, whole: Mention): boolean {
  const by = explain(rate.value, part, whole.value, rate.decimals)
  return by === 'exact' || by === 'rounding'
}

/** `东区（702件）、西区（581件），共占全市33.9%`: the share of all that are listed, of a count told further up; a question where a slip of the pen keeps it from coming out. */
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
  const above = countsAbove(mentions, first).filter((one) => one.value >= sum)
  const fitting = above.filter((one) => isSumShare(sum, one.value, rate))
  const [whole] = fitting
  if (whole) return new Set(fitting.map(({ value }) => value)).size > 1 ? [] : [sumShareClaim(parts, whole, rate, true)]
  const largest = above.filter(({ unit }) => unit === parts[0]?.unit).sort((one, other) => other.value - one.value)[0]
  const slipped = largest !== undefined && isSumShareBySlip(parts, largest, rate)
  return slipped ? [sumShareClaim(parts, largest, rate, false, { soft: true })] : []
}
