import type { Mention } from '../../mentions.ts'
import type { Explanation } from '../../reading.ts'
import { type Claim, softly } from './claim.ts'
import { sameOrBare } from './measure.ts'
import { computedRate, explain } from './rounding.ts'
import { explainLoosely } from './rounding-room.ts'
import { isRateBySlip } from './slips.ts'

/** Two counts that may make a printed rate. */
export interface Pair {
  readonly part: Mention
  readonly whole: Mention
  /** How the text ties them to the rate: beyond doubt, by their words, or only by standing near it. */
  readonly tie: 'certain' | 'likely' | 'near'
  /** Whether the text says which whole is meant, so that other counts nearby raise no doubt. */
  readonly named?: boolean
  /** Whether the two are told with the rate in one breath, so that even a wide miss is asked about. */
  readonly plain?: boolean
}

const NEAR_MISS = 0.5
const FEW = 10
const FULL = 100
const CLOSE_MISS = 5
/** A rate so far from its two counts is that of others, which are not printed. */
const FAR_OFF = 25

/** Nothing is a share of none, nor of an average (平均1.9个). */
export const canHold = (whole: Mention, part: Mention) =>
  whole !== part &&
  (whole.kind !== 'count' || Number.isInteger(whole.value)) &&
  sameOrBare(whole, part) &&
  whole.value >= part.value &&
  whole.value > 0

/** Two counts that only stand near a rate must give it to the digit. */
const explainedBy = (
  rate: Mention,
  { part, whole, tie }: Pick<Pair, 'part' | 'whole'> & { readonly tie?: Pair['tie'] },
) =>
  tie === 'near'
    ? explain(rate.value, part.value, whole.value, rate.decimals)
    : explainLoosely(rate, [part, whole], part.value, whole.value)

/** The claim that follows from a rate and the counts it may come from: the pair that fits, else the one that is certain. */
export function judge(rate: Mention, pairs: readonly Pair[]): Claim[] {
  const meant = pairs.filter(({ part }) => part.fact.year === rate.fact.year || isBeside(part, rate))
  if (rate.approx && rate.bound !== 'about') return bounded(rate, meant)
  const explained = meant.map((pair): Explained => ({ pair, by: explainedBy(rate, pair) }))
  const right = explained.find(({ pair, by }) => (by === 'exact' || by === 'rounding') && tells(rate, pair))
  if (right) return [ratioClaim(rate, right.pair, true)]
  if (rate.approx && rate.decimals === 0) return []
  const cut = explained.find(
    ({ pair, by }) => by === 'truncation' && (pair.tie === 'certain' || isLikelyCut(rate, pair)),
  )
  if (cut && rate.approx) return []
  if (cut) return [ratioClaim(rate, cut.pair, false, { soft: cut.pair.tie !== 'certain' && rate.decimals < 2 })]
  const wrong = suspect(rate, explained)
  if (!wrong || wrong.part.approx || wrong.whole.approx) return []
  const far = missOf(rate, wrong) > FAR_OFF && !isRateBySlip(rate, wrong.part, wrong.whole)
  if (far && wrong.plain !== true) return []
  const soft = far || rate.approx || wrong.tie !== 'certain' || rate.value === FULL || isAmbiguous(rate, wrong, meant)
  return [ratioClaim(rate, wrong, false, { soft })]
}

interface Explained {
  readonly pair: Pair
  readonly by: Explanation
}

/** Of pairs that do not give a rate the one it was most likely told of. */
function suspect(rate: Mention, explained: readonly Explained[]): Pair | undefined {
  const pairs = explained.map(({ pair }) => pair)
  return (
    pairs.find(({ tie }) => tie === 'certain') ??
    pairs.find(({ tie, part, whole }) => tie === 'likely' && isRateBySlip(rate, part, whole)) ??
    closest(rate, pairs) ??
    pairs.find(({ plain }) => plain === true && rate.value <= FULL)
  )
}

/** By how many points a rate misses its two counts; the whole is not 0. */
export const missOf = (rate: Mention, { part, whole }: Pick<Pair, 'part' | 'whole'>) =>
  Math.abs(computedRate(part.value, whole.value, rate.decimals) - rate.value)

/** The pair named for the rate, told right before it, that misses it by a few points only: something to look into. */
function closest(rate: Mention, pairs: readonly Pair[]): Pair | undefined {
  if (rate.value > FULL) return undefined
  return pairs
    .filter((pair) => pair.tie === 'likely' && isToldOf(rate, pair))
    .filter((pair) => missOf(rate, pair) <= Math.min(CLOSE_MISS, rate.value / 4))
    .sort((one, other) => missOf(rate, one) - missOf(rate, other))[0]
}

/** The part is the last count before its rate; without decimals the whole must be right beside it too. */
/** Told right before it in one part of the sentence, a count is of the same year as its rate. */
const isBeside = (part: Mention, rate: Mention) =>
  part.index === rate.index - 1 && part.place.part === rate.place.part && rate.namedYear === undefined

function isToldOf(rate: Mention, { part, whole }: Pair): boolean {
  if (part.place.part !== rate.place.part || rate.index - part.index > 2) return false
  return rate.decimals > 0
    ? true
    : part.index === rate.index - 1 && whole.index === part.index - 1 && whole.place.sentence === rate.place.sentence
}

const isLikelyCut = (rate: Mention, { tie, part, whole }: Pair) =>
  tie === 'likely' && rate.decimals > 0 && !part.approx && !whole.approx

/** Whether a fit says anything: two counts that only stand near a round rate may fit it by chance. */
function tells(rate: Mention, { tie, part }: Pair): boolean {
  if (tie !== 'near') return true
  return rate.decimals > 0 ? part.value > 0 : part.value >= FEW && rate.value < 100 && rate.value % FEW !== 0
}

/** With several bases to choose from, only a near miss is sure to be a slip. */
function isAmbiguous(rate: Mention, pair: Pair, pairs: readonly Pair[]): boolean {
  if (pair.named === true) return false
  const bases = new Set(pairs.filter((one) => one.part === pair.part).map((one) => one.whole.value))
  return bases.size > 1 && missOf(rate, pair) > NEAR_MISS
}

function bounded(rate: Mention, pairs: readonly Pair[]): Claim[] {
  const fits = (pair: Pair) => {
    const computed = (100 * pair.part.value) / pair.whole.value
    return rate.bound === 'le' ? computed <= rate.value : computed >= rate.value
  }
  const pair = pairs.find((one) => one.tie === 'certain' && fits(one))
  return pair ? [ratioClaim(rate, pair, true)] : []
}

/** What a rate says of the one part and whole it is told of: it holds, or it is a question where it misses by so many points at most. */
export function heldOrClose(rate: Mention, pair: Pick<Pair, 'part' | 'whole'>, points: number): Claim[] {
  const by = explainedBy(rate, pair)
  const holds = by === 'exact' || by === 'rounding'
  return holds || missOf(rate, pair) <= points ? [ratioClaim(rate, pair, holds, { soft: !holds })] : []
}

export function ratioClaim(
  rate: Mention,
  { part, whole }: Pick<Pair, 'part' | 'whole'>,
  holds: boolean,
  certainty: { soft?: boolean } = {},
): Claim {
  return {
    kind: 'ratio',
    expression: `${part.value}/${whole.value}=${rate.value}%`,
    mentions: [part, whole, rate],
    stated: rate.value,
    computed: computedRate(part.value, whole.value, rate.decimals),
    holds,
    explainedBy: explainedBy(rate, { part, whole }),
    ...softly(certainty),
  }
}
