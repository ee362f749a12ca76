import type { Mention } from '../../mentions.ts'
import { isAmount, printedStep } from './measure.ts'

/** Between what two values a figure lies: 1580多万 from 15800000 to 15900000, 近600万 up to 6000000, 6.7万 half a step around it. */
export interface Range {
  readonly from: number
  readonly to: number
}

const UP = new Set(['ge', 'gt'])
const NEAR = /^(?:将?近|接近)/u
const ROUGHLY = 0.05
const DIGITS = /^[\d,，.．\s]+/u

/** What one more in the last printed digit that is not nought is worth: 100000 for 1580多万, 100 for 9400多. */
function lastDigitStep(one: Mention): number {
  const shown = DIGITS.exec(one.fact.quote.replace(/^\D+/u, ''))?.[0].replace(/[^\d.]/gu, '') ?? ''
  const noughts = shown.includes('.') ? 0 : (/0*$/u.exec(shown)?.[0].length ?? 0)
  const factor = printedStep(one) * 10 ** one.decimals
  const unit = factor === 1 && shown !== '' ? one.value / Number(shown) : factor
  return (unit * 10 ** noughts) / 10 ** one.decimals
}

/** What a figure may stand for, as it was printed. */
export function rangeOf(one: Mention): Range {
  const { value, approx, bound } = one
  if (!approx) {
    const half = printedStep(one) === 1 ? 0 : printedStep(one) / 2
    return { from: value - half, to: value + half }
  }
  const step = lastDigitStep(one)
  if (bound !== undefined && UP.has(bound)) return { from: value, to: value + step }
  const room = Math.min(step, value * ROUGHLY)
  if (bound === 'le' || NEAR.test(one.fact.quote)) return { from: value - room, to: value }
  return { from: value - room / 2, to: value + room / 2 }
}

/** What figures may come to together. */
export function rangeOfSum(parts: readonly Mention[]): Range {
  const ranges = parts.map(rangeOf)
  return {
    from: ranges.reduce((sum, { from }) => sum + from, 0),
    to: ranges.reduce((sum, { to }) => sum + to, 0),
  }
}

export const meet = (one: Range, other: Range) => one.from <= other.to && other.from <= one.to

const PERCENT = 100
const WIDEST = 6
const LOOSEST = 0.2

/** Whether a printed rate lies where a part and a whole of which one is left open allow; nothing is told by wide ranges. */
export function mayGive(rate: Mention, part: Mention, whole: Mention): boolean {
  if (!isAmount(part) || !isAmount(whole) || (!part.approx && !whole.approx)) return false
  const [a, b] = [rangeOf(part), rangeOf(whole)]
  if (b.from <= 0 || b.to > b.from * (1 + LOOSEST)) return false
  const found = { from: (PERCENT * a.from) / b.to, to: (PERCENT * a.to) / b.from }
  const half = 0.5 / 10 ** rate.decimals
  return found.to - found.from <= WIDEST && meet(found, { from: rate.value - half, to: rate.value + 2 * half })
}
