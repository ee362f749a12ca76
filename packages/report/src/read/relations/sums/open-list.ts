import type { Mention } from '../../mentions.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'

const OVERLAPS = /^[^。；]{0,12}(?:同时|重复|交叉(?!互|评|检)|重合)/u
const after = (text: string, parts: readonly Mention[]) => {
  const end = parts.at(-1)?.end ?? text.length
  return text.slice(end, end + 20)
}

/** A list that ends in 等 says itself that it is not full, one that mentions overlaps that it may be overfull. */
export const isOpen = (text: string, parts: readonly Mention[]) =>
  parts.some((one) => /^[^，。；、]{0,8}等(?:[，。；）\n]|$)/u.test(text.slice(one.end, one.end + 12))) ||
  OVERLAPS.test(after(text, parts))

/** What is left of a claim about an open list: its parts are still no more than their whole. */
export function leftOpen(claim: Claim): Claim[] {
  const whole = claim.mentions.at(-1)
  if (claim.holds || claim.kind !== 'sum' || !whole) return [claim]
  const part = partClaim(claim.mentions.slice(0, -1), [whole])
  return part.holds ? [part] : []
}
