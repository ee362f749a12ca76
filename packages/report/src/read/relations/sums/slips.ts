import type { Mention } from '../../mentions.ts'
import { total } from '../reckoning/claim.ts'
import { clean } from '../reckoning/measure.ts'
import { meantBy } from '../reckoning/slips.ts'

/** Whether one slip of the pen keeps parts from their whole: the last digit of a number off by one, or two neighbouring digits changed about (1830 for 1380). */
export function isSumBySlip(parts: readonly Mention[], whole: Mention): boolean {
  const miss = clean(whole.value - total(parts))
  return miss !== 0 && (isMeant(whole, -miss) || parts.some((part) => isMeant(part, miss)))
}

/** Whether a figure may have been meant to be so much larger, or smaller where that is negative. */
const isMeant = (one: Mention, more: number) => meantBy(one).some((meant) => clean(meant - one.value) === more)
