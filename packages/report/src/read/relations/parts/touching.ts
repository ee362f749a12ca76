import type { Mention } from '../../mentions.ts'
import { before, from, inPartOf, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim, total } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'

const TOUCHES = /^[，,](?:主要)?(?:涉及|集中在|包含了?|涵盖)/u
const NEXT = /^[、和与及]/u
const FEWEST = 2

/** `受理97件，涉及处罚58件、确认11件等`: some of the kinds a count touches are together no more than it; told only where it holds. */
export function touching(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!isStock(first) || !TOUCHES.test(first.gap)) return []
    const whole = before(mentions, at, inSentenceOf(first)).find((one) => isStock(one) && sameKind(one, first))
    const following = from(mentions, at, inPartOf(first))
    const end = following.findIndex((one, nth) => nth > 0 && !(NEXT.test(one.gap) && sameKind(one, first)))
    const list = end < 0 ? following : following.slice(0, end)
    return whole && list.length >= FEWEST && total(list) < whole.value ? [partClaim(list, [whole])] : []
  })
}
