import type { Mention } from '../../mentions.ts'
import type { Explanation } from '../../reading.ts'
import { type Claim, softly } from './claim.ts'
import { clean, isAmount, printedStep, roundingRoom, sameKind } from './measure.ts'
import { isFarOff, quotient } from './rounding.ts'
import { isSlipAway } from './slips.ts'

/** How far something went from one figure to another: `增长20%`, `减少30件`, `提高7个百分点`, `是…的3倍`. */
export interface Step {
  readonly past: Mention
  readonly now: Mention
  readonly step: Mention
}

/** A printed step against what the two figures give, with the way it may have been meant. */
export interface Measured {
  readonly expression: string
  readonly computed: number
  readonly by: Explanation
}

const LESS = /减少|少|下降|降低|回落|压减|压缩|缩短|精简|降|减/u
const SIZE = /的$|达到?$|至$|到$/u
const PERCENT = 100

const nearTo = (stated: number, part: number, whole: number, factor: number, decimals: number): Explanation => {
  if (isFarOff(stated, (factor * part) / whole, decimals)) return 'none'
  const { cut, rounded, exact } = quotient(part, whole, factor, decimals)
  if (rounded === stated) return exact ? 'exact' : 'rounding'
  return cut === stated ? 'truncation' : 'none'
}

/** What the two figures make of a step, or undefined where the three cannot be set against each other. */
export function measured({ past, now, step }: Step): Measured | undefined {
  if (step.unit === '百分点') return past.unit === '%' ? difference({ past, now, step }) : undefined
  if (step.kind === 'percent') return past.value > 0 && past.unit !== '%' ? growth({ past, now, step }) : undefined
  if (step.unit === '倍') return past.value > 0 ? multiple({ past, now, step }) : undefined
  return sameKind(step, now) || (step.unit === now.unit && step.kind === now.kind)
    ? difference({ past, now, step })
    : undefined
}

function difference({ past, now, step }: Step): Measured {
  const computed = clean(Math.abs(now.value - past.value))
  const off = Math.abs(computed - step.value)
  const rounded = off <= roundingRoom([past, now, step]) && isAmount(step)
  const loose: Explanation = rounded ? 'rounding' : 'none'
  return { expression: `|${now.value}-${past.value}|=${step.value}`, computed, by: off < 1e-9 ? 'exact' : loose }
}

/** `由20日缩短为8日，提速60%`: what is done faster takes less. */
const SPEED = /提速/u
const isFall = (step: Mention) =>
  step.fact.direction === 'down' || (step.fact.direction === undefined && LESS.test(step.gap))

function growth({ past, now, step }: Step): Measured | undefined {
  if (!canTell({ past, now, step })) return undefined
  const falls = isFall(step) || (SPEED.test(step.gap) && now.value < past.value)
  const signed = falls ? past.value - now.value : now.value - past.value
  const top = falls ? `${past.value}-${now.value}` : `${now.value}-${past.value}`
  return {
    expression: `(${top})/${past.value}=${step.value}%`,
    computed: quotient(signed, past.value, PERCENT, step.decimals + 2).rounded,
    by: withRoom(nearTo(step.value, signed, past.value, PERCENT, step.decimals), { past, now, step }, signed),
  }
}

/** Figures printed as 1.1亿 and 1.2亿 may have grown by 0 to 19%: no rate in that range is right or wrong by them. */
function canTell({ past, now, step }: Step): boolean {
  const [low, high] = [growthOf(past, now, -1), growthOf(past, now, 1)]
  const stated = step.fact.direction === 'down' || LESS.test(step.gap) ? -step.value : step.value
  return high - low <= Math.max(Math.abs(stated), 1) || stated < low || stated > high
}

/** The least (-1) or most (1) that two figures may have grown, in percent, by what their last printed digits are worth. */
function growthOf(past: Mention, now: Mention, side: -1 | 1): number {
  const [before, after] = [past.value - side * halfStep(past), now.value + side * halfStep(now)]
  return before > 0 ? (PERCENT * (after - before)) / before : side * Number.POSITIVE_INFINITY
}

const halfStep = (one: Mention) => (printedStep(one) === 1 ? 0 : printedStep(one) / 2)

/** Growth of figures printed in 万 or 亿, which were themselves rounded, may miss by what their last digit is worth. */
function withRoom(by: Explanation, { past, now, step }: Step, signed: number): Explanation {
  const room = roundingRoom([past, now])
  if (room === 0 || by === 'exact' || by === 'rounding') return by
  const slack = (PERCENT * room * (1 + now.value / past.value)) / past.value
  const told = slack <= step.value / 2 && Math.abs((PERCENT * signed) / past.value - step.value) <= slack
  return told ? 'rounding' : by
}

const isSize = (step: Mention) => SIZE.test(step.gap) && !/[增翻长升]/u.test(step.gap)

function multiple({ past, now, step }: Step): Measured {
  const times = isSize(step)
  const top = times ? now.value : now.value - past.value
  return {
    expression: `${times ? `${now.value}` : `(${now.value}-${past.value})`}/${past.value}=${step.value}`,
    computed: quotient(top, past.value, 1, step.decimals + 2).rounded,
    by: nearTo(step.value, top, past.value, 1, step.decimals),
  }
}

/** Whether two figures give a step but for a slip of the pen in one of the three. */
export const isStepBySlip = ({ past, now, step }: Step): boolean =>
  isSlipAway([past, now, step], ([before = 0, after = 0, stated = 0]) => gives(step, before, after, stated))

function gives(step: Mention, past: number, now: number, stated: number): boolean {
  if (step.kind !== 'percent' && step.unit !== '倍') return clean(Math.abs(now - past)) === clean(stated)
  if (step.unit === '百分点') return clean(Math.abs(now - past)) === clean(stated)
  if (past <= 0) return false
  const top = step.unit === '倍' && isSize(step) ? now : isFall(step) ? past - now : now - past
  const by = nearTo(stated, top, past, step.unit === '倍' ? 1 : PERCENT, step.decimals)
  return by === 'exact' || by === 'rounding'
}

/** The claim that a step makes; where the words are not certain it is only reported when it holds. */
export function stepClaim(found: Step, { expression, computed, by }: Measured, certainty: { soft?: boolean }): Claim {
  const { past, now, step } = found
  return {
    kind: 'change',
    expression,
    mentions: [past, now, step],
    stated: step.value,
    computed,
    holds: by === 'exact' || by === 'rounding',
    explainedBy: by,
    ...softly(certainty),
  }
}
