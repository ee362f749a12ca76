import type { Mention } from '../../mentions.ts'
import { sharesPair, wordsOf } from '../context/neighbours.ts'
import { addsUp, type Claim, sumClaim, total } from '../reckoning/claim.ts'
import { clean } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explainLoosely } from '../reckoning/rounding-room.ts'
import { baseOf } from './share-base.ts'

const FULL = 100
const CLOSE = 0.06
const PARAGRAPHS_BACK = 2
const FAR_BACK = 12
const RIGHT_BEFORE = 2
const WORDLESS = /案件|总数|总量|数|的|比例|比重|约|为|达|总/gu
const HOST = /其中|包括|分别/u
const WAY_OF_COUNTING = /按[^，,]{1,10}(?:看|分|划分|统计|区分)/u

interface Share {
  readonly part: Mention
  readonly rate: Mention
}

export function fits({ part, rate }: Share, whole: Mention): boolean {
  const by = explainLoosely(rate, [part, whole], part.value, whole.value)
  return by === 'exact' || by === 'rounding'
}

/** Shares that agree on a base the text does not print: doubtful against the whole they seem to be told of. */
export function ofUnprinted(items: readonly Share[], wholes: readonly Mention[]): Claim[] {
  const base = commonBase(items)
  const [first] = items
  if (!first) return []
  const named = ofNamed(items, wholes)
  if (!base || named.length > 0) return named
  const told = HOST.test(first.part.gap)
  const beside = told || WAY_OF_COUNTING.test(first.part.gap)
  const host = wholes.find(
    (one) => (beside && one.index === first.part.index - 1 && one.value >= base.from) || isClose(one, base.from, first),
  )
  if (!host) return []
  const shares = items
    .filter((item) => !fits(item, host))
    .map(({ part, rate }) => ratioClaim(rate, { part, whole: host }, false, { soft: true }))
  return [...shares, ...fullSum(items, host, told)]
}

/** Shares said to be of a whole that stands right before them, and that they do not come from. */
function ofNamed(items: readonly Share[], wholes: readonly Mention[]): Claim[] {
  const [first] = items
  if (!first) return []
  const host = wholes.find(
    (one) =>
      one.index < first.part.index &&
      first.part.index - one.index <= RIGHT_BEFORE &&
      one.place.paragraph === first.part.place.paragraph &&
      bearsBase(first.rate, one),
  )
  const missed = host ? items.filter((item) => !fits(item, host)) : []
  return host ? missed.map(({ part, rate }) => ratioClaim(rate, { part, whole: host }, false, { soft: true })) : []
}

/** Whether a whole bears a word of what a rate is said to be a share of. */
const bearsBase = (rate: Mention, whole: Mention) =>
  sharesPair((baseOf(rate) ?? '').replace(WORDLESS, ''), wordsOf(whole))

const isClose = (whole: Mention, base: number, first: Share) =>
  Math.abs(whole.value - base) <= CLOSE * base &&
  whole.index < first.part.index &&
  first.part.place.paragraph - whole.place.paragraph <= (bearsBase(first.rate, whole) ? FAR_BACK : PARAGRAPHS_BACK)

/** The bases from which every share of a series could have been worked out, where there are any. */
function commonBase(items: readonly Share[]): { readonly from: number; readonly to: number } | undefined {
  let [from, to] = [0, Number.POSITIVE_INFINITY]
  for (const { part, rate } of items) {
    const half = 0.5 / 10 ** rate.decimals
    from = Math.max(from, (FULL * part.value) / (rate.value + half))
    to = Math.min(to, rate.value > half ? (FULL * part.value) / (rate.value - half) : to)
  }
  return from > 0 && from <= to ? { from, to } : undefined
}

/** Shares that come to 100% divide their whole without a rest; where only their rounding may bring them there, no sum is missed. */
export function fullSum(items: readonly Share[], whole: Mention, sure: boolean): Claim[] {
  const parts = items.map(({ part }) => part)
  const shares = total(items.map(({ rate }) => rate))
  const loose = items.reduce((room, { rate }) => room + 0.5 / 10 ** rate.decimals, 0)
  if (Math.abs(shares - FULL) > loose || parts.some((one) => one.approx)) return []
  if (clean(shares) !== FULL && !addsUp(parts, whole) && items.every((item) => fits(item, whole))) return []
  return [sumClaim(parts, whole, { soft: !sure })]
}
