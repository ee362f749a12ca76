import type { Mention } from '../mentions.ts'
import { type Claim, partClaim } from './claim.ts'

/** A list that ends in 等 says itself that it is not full. */
export const isOpen = (text: string, parts: readonly Mention[]) =>
  parts.some((one) => /^[^，。；、]{0,8}等(?:[，。；）\n]|$)/u.test(text.slice(one.end, one.end + 12)))

/** What is left of a claim about an open list: its parts are still no more than their whole. */
export function leftOpen(claim: Claim): Claim[] {
  const whole = claim.mentions.at(-1)
  if (claim.holds || claim.kind !== 'sum' || !whole) return [claim]
  const part = partClaim(claim.mentions.slice(0, -1), [whole])
  return part.holds ? [part] : [claim]
}
