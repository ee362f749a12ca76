import type { Mention } from '../../mentions.ts'
import { sharesPair, wordsOf } from '../context/neighbours.ts'
import { isPlan, isStock } from '../context/roles.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'
import { sameYear } from '../reckoning/measure.ts'

const SMALLEST = 100
const MISS = 0.02
const LAST = 16
const NAME = 4
const REACH = 60
const AGAIN = /^(?:这|上述|以上)?[^，。；、]{0,4}$/u
const OF_THEM = /^\p{Script=Han}{0,6}(?:中|里|内)[，,的]?|^(?:\p{Script=Han}{2,6})?(?:均|全部|都)已?/u
const OTHER = /较|比|上年|去年|同期|累计|截至|月|其中|以上|应|未/u
const STEP = /[审办执]结|结案|受理|收到|立案|完成|答复|解决/u

/** `收到建议128件…129件建议均已办结`: a large count that seems to be told again and is a little off; always a question. */
export function nearRestated(mentions: readonly Mention[]): Claim[] {
  const told = new Map<number, number>()
  for (const { value } of mentions) told.set(value, (told.get(value) ?? 0) + 1)
  const recent = new Map<string, Mention[]>()
  return mentions.flatMap((mention) => {
    if (!isPlain(mention)) return []
    const earlier = recent.get(mention.unit) ?? []
    recent.set(mention.unit, [...earlier.slice(-LAST + 1), mention])
    if ((told.get(mention.value) ?? 0) > 1) return []
    const one = earlier.findLast((other) => isNearly(other, mention) && isToldAgain(other, mention))
    return one ? [sameClaim([one], [mention], { soft: true })] : []
  })
}

const isPlain = (one: Mention) =>
  isStock(one) &&
  !isPlan(one) &&
  !one.approx &&
  one.kind === 'count' &&
  one.value >= SMALLEST &&
  one.row === undefined &&
  one.place.bracket < 0 &&
  !OTHER.test(one.gap)

const isNearly = (one: Mention, other: Mention) =>
  one.value !== other.value &&
  Math.abs(one.value - other.value) <= Math.max(1, MISS * one.value) &&
  one.place.sentence !== other.place.sentence &&
  other.index - one.index <= REACH &&
  sameYear(one, other)

/** The later figure is taken up as all of them (128件建议中), or both bear one long name and tell one step. */
function isToldAgain(one: Mention, again: Mention): boolean {
  const [name, other] = [wordsOf(one), wordsOf(again)]
  if (AGAIN.test(again.gap.replace(/^.*[，,；;]/u, '')) && OF_THEM.test(again.tail))
    return sharesPair(again.tail.slice(0, NAME), name) || again.tail.length < NAME
  const tells = STEP.exec(name)?.[0]
  return (
    name.length >= NAME &&
    other.length >= NAME &&
    tells === STEP.exec(other)?.[0] &&
    (name.endsWith(other.slice(-NAME)) || other.endsWith(name.slice(-NAME)))
  )
}
