import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { type Claim, softly } from '../reckoning/claim.ts'
import { isAmount, sameKind } from '../reckoning/measure.ts'
import { quotient } from '../reckoning/rounding.ts'
import { isSlipAway } from '../reckoning/slips.ts'

const PER =
  /(?:每(?:(?<unit>[件期场起宗户次])|个|家|名|位)?(?<over>\p{Script=Han}{0,8})|(?<each>[^平年月日季周\P{Script=Han}])均(?!衡|为|已|未|达|按|属|在|能|有|系|可|由|符|无)[^，。；、\d]{0,6})$/u
const CASES = '案'
const CASE_UNITS = new Set(['案', '件', '起', '宗', '份', '例', '次'])
const AVERAGED = /平均|均|每/u
/** How many of a span of time a year has. */
const IN_A_YEAR: Readonly<Record<string, number>> = { 月: 12, 季: 4 }

/** `45个村共180名，平均每村4名`, `召开24次，平均每月2次`: an average against its total and what it is spread over. */
export function averages(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((average, at) => {
    if (!isAmount(average) || !AVERAGED.test(average.gap)) return []
    const over = overWhat(average)
    if (over === undefined) return []
    const near = before(mentions, at, inSentenceOf(average))
    const sums = near.filter((one) => sameKind(one, average) && one.value >= average.value && !one.approx)
    const months = IN_A_YEAR[over.slice(0, 1)]
    if (months !== undefined) return sums.slice(0, 1).flatMap((sum) => perSpan(sum, months, average))
    return spread(
      average,
      sums,
      near.filter((one) => counts(one, over)),
    )
  })
}

function overWhat({ gap }: Mention): string | undefined {
  const groups = PER.exec(gap)?.groups
  if (!groups) return undefined
  const each = groups['each']
  return each !== undefined && CASE_UNITS.has(each) ? CASES : (each ?? (groups['over'] || groups['unit'] || ''))
}

/** Whether a figure counts what the average is spread over (45个行政村 for 每村). */
function counts(one: Mention, over: string): boolean {
  const word = over.slice(0, 1)
  if (word === CASES && CASE_UNITS.has(one.unit)) return isAmount(one)
  return isAmount(one) && word !== '' && (one.unit.startsWith(word) || (one.tail || one.lead).includes(word))
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

function averageClaim(mentions: readonly Mention[], share: number, holds: boolean): Claim {
  const sum = mentions[0]?.value ?? 0
  const stated = mentions.at(-1)?.value ?? 0
  const computed = quotient(sum, share, 1, (mentions.at(-1)?.decimals ?? 0) + 2).rounded
  const fitted = computed === stated ? 'exact' : 'rounding'
  return {
    kind: 'ratio',
    expression: `${sum}/${share}=${stated}`,
    mentions,
    stated,
    computed,
    holds,
    explainedBy: holds ? fitted : 'none',
    ...softly({ soft: !holds }),
  }
}
