import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { type Claim, softly, total } from '../reckoning/claim.ts'
import { isAmount, sameKind } from '../reckoning/measure.ts'
import { quotient } from '../reckoning/rounding.ts'
import { isSlipAway } from '../reckoning/slips.ts'
import { counts, countsOf, overWhat, placesCounted } from './spread-over.ts'

const AVERAGED = /平均|均|每/u
/** How many of a span of time a year has. */
const IN_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季: 4 }

/** `45个村共180名，平均每村4名`, `召开24次，平均每月2次`: an average against its total and what it is spread over. */
export function averages(mentions: readonly Mention[]): Claim[] {
  let places: ReadonlyMap<string, Mention> | undefined
  return mentions.flatMap((average, at) => {
    if (!isAmount(average) || !AVERAGED.test(average.gap)) return []
    const over = overWhat(average)
    if (over === undefined) return []
    const near = before(mentions, at, inSentenceOf(average))
    const sums = near.filter((one) => sameKind(one, average) && one.value >= average.value && !one.approx)
    const months = IN_A_YEAR[over.slice(0, 1)]
    if (months !== undefined) return sums.slice(0, 1).flatMap((sum) => perSpan(sum, months, average))
    const next = mentions[at + 1]
    const shares = [...near, ...(next && inSentenceOf(average)(next) ? [next] : [])].filter((one) => counts(one, over))
    const said = spread(average, sums, shares)
    if (said.length > 0 || !sums[0] || average.approx) return said
    places ??= placesCounted(mentions)
    return overPlaces(average, sums[0], countsOf(over, places))
  })
}

/** `14个行政村、3个社区…共136名，平均每个村（社区）8名`: what it is spread over was counted elsewhere; told only where it comes out. */
function overPlaces(average: Mention, sum: Mention, places: readonly Mention[]): Claim[] {
  const over = total(places)
  const told = over > 1 && !places.includes(sum) && fits(sum.value, over, average)
  return told ? [averageClaim([sum, ...places, average], over, true)] : []
}

function spread(average: Mention, sums: readonly Mention[], shares: readonly Mention[]): Claim[] {
  const pairs = sums.flatMap((sum) =>
    shares.filter((share) => share !== sum && share.value > 1).map((share) => ({ sum, share })),
  )
  const fitting = pairs.find(({ sum, share }) => fits(sum.value, share.value, average))
  if (fitting) return [averageClaim([fitting.sum, fitting.share, average], fitting.share.value, true)]
  const missed = average.approx ? undefined : pairs.find(({ sum, share }) => isAverageBySlip(sum, share, average))
  if (missed) return [averageClaim([missed.sum, missed.share, average], missed.share.value, false)]
  const [only] = pairs
  const doubt = only && pairs.length === 1 && !average.approx && !only.share.approx
  return doubt ? [averageClaim([only.sum, only.share, average], only.share.value, false)] : []
}

/** Whether a total gives an average but for a slip of the pen in one of the three. */
const isAverageBySlip = (sum: Mention, share: Mention, average: Mention) =>
  isSlipAway(
    [sum, share, average],
    ([all = 0, over = 0, stated = 0]) => over > 0 && quotient(all, over, 1, average.decimals).rounded === stated,
  )

const perSpan = (sum: Mention, months: number, average: Mention): Claim[] =>
  fits(sum.value, months, average) ? [averageClaim([sum, average], months, true)] : []

/** An average may be printed with the digits of its total, and about right where it says 约 or 以上. */
function fits(sum: number, share: number, average: Mention): boolean {
  if (average.approx) return Math.abs(sum / share - average.value) <= average.value / 10
  const { rounded } = quotient(sum, share, 1, average.decimals)
  return rounded === average.value || Math.abs(sum / share - average.value) <= average.value / 200
}

const spelled = (places: readonly Mention[]) => `(${places.map(({ value }) => value).join('+')})`

function averageClaim(mentions: readonly Mention[], share: number, holds: boolean): Claim {
  const sum = mentions[0]?.value ?? 0
  const stated = mentions.at(-1)?.value ?? 0
  const computed = quotient(sum, share, 1, (mentions.at(-1)?.decimals ?? 0) + 2).rounded
  const fitted = computed === stated ? 'exact' : 'rounding'
  return {
    kind: 'ratio',
    expression: `${sum}/${mentions.length > 3 ? spelled(mentions.slice(1, -1)) : share}=${stated}`,
    mentions,
    stated,
    computed,
    holds,
    explainedBy: holds ? fitted : 'none',
    ...softly({ soft: !holds }),
  }
}
