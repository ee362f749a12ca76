import type { Mention } from '../../mentions.ts'
import type { Explanation } from '../../reading.ts'
import { before, sharesPair, wordsOf } from '../context/neighbours.ts'
import { againstWhat, goesOn, isChange, isGrowth, isPlan, isStock } from '../context/roles.ts'
import { type Claim, softly } from '../reckoning/claim.ts'
import { isAmount, printedStep, sameKind } from '../reckoning/measure.ts'
import { isFarOff, quotient } from '../reckoning/rounding.ts'
import { isSlipAway } from '../reckoning/slips.ts'

const LESS = /[减降少]|回落|负增长/u
const COMPARED = /(?:[较比与同]|去年|上年|同期)[^，。；]{0,10}$/u
const MANY = 4
const REACH = 40
const PERCENT = 100

export interface Grown {
  readonly delta: Mention
  readonly rate: Mention
}

/** `完成86亿元，比上年增收12亿元，增长16.2%`: the amount of change is that share of the amount less the change. */
export function growth(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((second, at) => {
    const first = mentions[at - 1]
    const grown = first ? grownOf(first, second) : undefined
    return grown && first && !first.approx && !second.approx ? judged(grown, first.index, mentions) : []
  })
}

/** An amount of change and its rate, told one right after the other in either order. */
export function grownOf(first: Mention, second: Mention): Grown | undefined {
  if (first.place.sentence !== second.place.sentence || !goesOn(second)) return undefined
  if (first.value === 0 || second.value === 0) return undefined
  const [own, other] = [againstWhat(first), againstWhat(second)]
  if (own && other && own !== other) return undefined
  if (isChange(first) && isGrowth(second)) return { delta: first, rate: second }
  return isGrowth(first) && isChange(second) ? { delta: second, rate: first } : undefined
}

function judged(grown: Grown, at: number, mentions: readonly Mention[]): Claim[] {
  const own = before(mentions, at, (one) => one.place.sentence === grown.delta.place.sentence)
    .filter((one) => isStock(one) && comparable(one, grown.delta))
    .slice(0, MANY)
  const fitting = own.find((now) => fits(by(grown, now)))
  if (fitting) return [growthClaim(grown, fitting)]
  const named = namedElsewhere(grown, at, mentions)
  const elsewhere = named.find((now) => fits(by(grown, now)))
  if (elsewhere) return [growthClaim(grown, elsewhere)]
  const [now] = own.filter((one) => !isPlan(one) && !COMPARED.test(one.gap))
  if (now && !now.approx && baseOf(grown, now) > 0 && leadsTo(now, at))
    return [growthClaim(grown, now, doubt(grown, now, at))]
  const missed = [...own, ...named].find((one) => isGrowthBySlip(grown, one))
  return missed ? [growthClaim(grown, missed, { soft: true })] : []
}

/** Whether a change and its rate fit an amount but for a slip of the pen in one of the three. */
export function isGrowthBySlip(grown: Grown, now: Mention): boolean {
  const { delta, rate } = grown
  const sign = falls(grown) ? 1 : -1
  return isSlipAway([now, delta, rate], ([amount = 0, step = 0, stated = 0]) => {
    const base = amount + sign * step
    if (base <= 0 || isFarOff(stated, (PERCENT * step) / base, rate.decimals)) return false
    return quotient(step, base, PERCENT, rate.decimals).rounded === stated
  })
}

export const comparable = (one: Mention, other: Mention) =>
  sameKind(one, other) || (isAmount(one) && one.unit === other.unit)
export const fits = (found: Explanation) => found === 'exact' || found === 'rounding'

/** Only a change told in one breath with its amount can be called wrong; where it stands apart it is a question. */
const leadsTo = (now: Mention, at: number) => at - now.index <= MANY
const doubt = ({ delta }: Grown, now: Mention, at: number) => ({
  soft: now.index !== at - 1 || now.place.part !== delta.place.part,
})

/** Amounts further up that bear the name of what changed. */
function namedElsewhere({ delta, rate }: Grown, at: number, mentions: readonly Mention[]): Mention[] {
  const first = delta.index < rate.index ? delta : rate
  const name = first.gap.replace(/.*[，,]/u, '').replace(LESS, '')
  const words = inOneWord(`${name} ${first.fact.item.replace(LESS, '')}`)
  return mentions
    .slice(Math.max(0, at - REACH), at)
    .reverse()
    .filter(
      (one) => isStock(one) && !one.approx && comparable(one, delta) && sharesPair(words, inOneWord(wordsOf(one))),
    )
}

/** 受案, 收案 and 新收 are all 受理 when a change is told apart from its figure. */
const inOneWord = (words: string) => words.replace(/受案|收案|新收/gu, '受理')

export const falls = ({ delta, rate }: Grown) =>
  rate.fact.direction === 'down' || LESS.test(delta.gap.slice(-3)) || /负增长/u.test(rate.gap)
export const baseOf = (grown: Grown, now: Mention) =>
  falls(grown) ? now.value + grown.delta.value : now.value - grown.delta.value

export function by(grown: Grown, now: Mention): Explanation {
  const { delta, rate } = grown
  const base = baseOf(grown, now)
  if (base <= 0) return 'none'
  const { cut, rounded, exact } = quotient(delta.value, base, PERCENT, rate.decimals)
  if (rounded === rate.value) return exact ? 'exact' : 'rounding'
  if (Math.abs((PERCENT * delta.value) / base - rate.value) <= roomOf(grown, now, base)) return 'rounding'
  return cut === rate.value ? 'truncation' : 'none'
}

/** How far the rate may be off because its two figures were themselves rounded to 万 or decimals. */
function roomOf({ delta, rate }: Grown, now: Mention, base: number): number {
  const [ofDelta, ofNow] = [coarse(delta), coarse(now)]
  if (ofDelta === 0 && ofNow === 0) return 0
  return (
    (PERCENT * (ofDelta / 2) * (1 + delta.value / base)) / base +
    (PERCENT * delta.value * (ofNow / 2)) / (base * base) +
    0.5 / 10 ** rate.decimals
  )
}

const coarse = (one: Mention) => {
  const step = printedStep(one)
  return step === 1 ? 0 : step
}

export function growthClaim(grown: Grown, now: Mention, certainty: { soft?: boolean } = {}): Claim {
  const { delta, rate } = grown
  const explainedBy = by(grown, now)
  return {
    kind: 'change',
    expression: `${delta.value}/${baseOf(grown, now)}=${rate.value}%`,
    mentions: [now, delta, rate],
    stated: rate.value,
    computed: quotient(delta.value, baseOf(grown, now), PERCENT, rate.decimals + 2).rounded,
    holds: fits(explainedBy),
    explainedBy,
    ...softly({ soft: !fits(explainedBy) && certainty.soft === true }),
  }
}
