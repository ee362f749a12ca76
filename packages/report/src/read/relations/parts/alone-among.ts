import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, from, inPartOf, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim, total } from '../reckoning/claim.ts'

const AMONG = /其中[：:，,]?[^，,。；;]{0,16}$/u
/** What a count touches: not all of it where the list stays open. */
const TOUCHES = /^[，,](?:主要)?(?:涉及|集中在|包含了?|涵盖)[^，,。；;]{0,16}$/u
const NEXT = /^[、,，和与及](?!共|合计)/u
const WRITINGS = new Set(['件', '份', '条', '篇', '封'])
const MUCH = 0.97

/** `25件，其中20件为…；另有2件…`: what stands behind 其中, or is touched by a count, up to the next semicolon is no more than the count before it; told only where it holds. */
export function aloneAmong(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    const touches = TOUCHES.test(first.gap)
    if (!isStock(first) || !(touches || AMONG.test(first.gap))) return []
    const whole = before(mentions, at, inSentenceOf(first)).find(
      (one) => isStock(one) && one.place.bracket === first.place.bracket && countedAlike(one, first),
    )
    const list = whole ? listFrom(mentions, first) : []
    if (!whole || mentions[first.index + 1]?.place.sentence !== first.place.sentence) return []
    const sum = total(list)
    const some = list.length > 1 ? sum < MUCH * whole.value : !touches && sum <= whole.value
    return some ? [partClaim(list, [whole])] : []
  })
}

/** The counts of one kind behind 其中, with only rates between them, up to the end of the part. */
function listFrom(mentions: readonly Mention[], first: Mention): Mention[] {
  const following = from(mentions, first.index, inPartOf(first)).filter(
    ({ place }) => place.bracket === first.place.bracket,
  )
  const end = following.findIndex(
    (one, nth) => nth > 0 && one.kind !== 'percent' && !(isStock(one) && one.unit === first.unit && NEXT.test(one.gap)),
  )
  return (end < 0 ? following : following.slice(0, end)).filter(({ kind }) => kind !== 'percent')
}

const countedAlike = (one: Mention, first: Mention) =>
  one.kind === first.kind && (sameFamily(one.unit, first.unit) || (WRITINGS.has(one.unit) && WRITINGS.has(first.unit)))
