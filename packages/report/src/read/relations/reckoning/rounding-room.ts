import type { Mention } from '../../mentions.ts'
import type { Explanation } from '../../reading.ts'
import { printedStep } from './measure.ts'
import { mayGive } from './ranges.ts'
import { explain } from './rounding.ts'

const PERCENT = 100
const COARSEST = 0.05

/** How a printed rate follows from a part and a whole that were themselves printed in 万, 亿 or decimals. */
export function explainLoosely(rate: Mention, behind: readonly Mention[], part: number, whole: number): Explanation {
  const by = explain(rate.value, part, whole, rate.decimals)
  if (by === 'exact' || by === 'rounding') return by
  const [one, other] = behind
  if (one && other && behind.some(({ approx }) => approx)) return mayGive(rate, one, other) ? 'rounding' : by
  const room = behind.reduce((sum, one) => sum + coarseness(one), 0)
  if (room === 0 || room > COARSEST) return by
  const last = 0.5 / 10 ** rate.decimals
  const off = Math.abs((PERCENT * part) / whole - rate.value)
  return off <= last + ((PERCENT * part) / whole) * room ? 'rounding' : by
}

/** By which share of itself a figure may be off through rounding; 0 for figures printed in full. */
function coarseness(one: Mention): number {
  const step = printedStep(one)
  return step === 1 || one.value === 0 ? 0 : step / 2 / one.value
}
