import type { Mention } from '../../mentions.ts'
import { type Claim, sumClaim } from '../reckoning/claim.ts'
import { meet, rangeOf, rangeOfSum } from '../reckoning/ranges.ts'

const LOOSEST = 0.1

/** Whether parts of which some are left open may come to a whole that is left open or rounded; nothing is told by wide ranges. */
export function mayAddUp(parts: readonly Mention[], whole: Mention): boolean {
  if (![...parts, whole].some(({ approx }) => approx)) return false
  const [sum, all] = [rangeOfSum(parts), rangeOf(whole)]
  return sum.to - sum.from + all.to - all.from <= LOOSEST * whole.value && meet(sum, all)
}

/** A sum of figures left open that may hold. */
export const openSum = (parts: readonly Mention[], whole: Mention): Claim => ({
  ...sumClaim(parts, whole),
  holds: true,
  explainedBy: 'rounding',
})
