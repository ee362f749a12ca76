import type { Mention } from '../../mentions.ts'
import { isPlan, isStock } from '../context/roles.ts'
import { addsUp, type Claim, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'
import { type Completeness, completeness, leavesRest } from './completeness.ts'
import { countListsOf } from './count-lists.ts'
import { excludeEachOther } from './divisions.ts'
import { isOpen } from './open-list.ts'
import { isSumBySlip } from './slips.ts'

const BACK = 24
const CANDIDATES = 5
const PARAGRAPHS = 2
const FAR_PARAGRAPHS = 4
const PLAINEST = 0.3
const SMALLEST = 20
const LARGEST = 0.97
const NARROW: Completeness = { below: 0.02, above: 0.02 }
const SLIP = 0.2
const LONG = 3
const PLAIN = 0.05
const ASIDE = /平均|日均|上年|去年|同期/u

/** A list that seems to be all of a count told before it and misses it: a question, the bolder the plainer the list is told as complete. */
export function fullLists(text: string, mentions: readonly Mention[]): Claim[] {
  return countListsOf(text, mentions).flatMap((list) => {
    const whole = missedBy(text, list, mentions)
    if (whole) return [sumClaim(list, whole, { soft: true })]
    const own = ownOf(list, mentions)
    const wholeOfOwn = own && missedBy(text, own, mentions)
    return own && wholeOfOwn ? [sumClaim(own, wholeOfOwn, { soft: true })] : []
  })
}

function missedBy(text: string, list: readonly Mention[], mentions: readonly Mention[]): Mention | undefined {
  const told = isOpen(text, list) ? undefined : completeness(list, mentions)
  const whole = told && (wholeOf(list, mentions, told) ?? largeWholeOf(list, mentions))
  return whole && !leavesRest(list, whole, mentions) ? whole : undefined
}

/** `286件，分别为甲类57件、乙类94件、…、其他41件，化解279件`: what a list that comes to more than the count right before it goes on with, past its rest, its last 、 or what excludes each other, is no part any more. */
function ownOf(list: readonly Mention[], mentions: readonly Mention[]): readonly Mention[] | undefined {
  const host = mentions[(list[0]?.index ?? 0) - 1]
  if (!host || total(list) <= host.value) return undefined
  const ends = [
    list.findIndex(({ gap }) => REST.test(gap)) + 1,
    list.findLastIndex(({ gap }) => gap.startsWith('、')) + 1,
    list.findLastIndex((_, at) => excludeEachOther(list.slice(0, at + 1))) + 1,
  ]
  const end = ends.find((one) => one >= LONG && one < list.length)
  return end === undefined ? undefined : list.slice(0, end)
}
const REST = /(?:其他|其它|其余)[^，,；;。、]{0,6}$/u

/** The count before a list that it comes nearest to: the one right before it, or one further up that it misses by next to nothing. */
function wholeOf(list: readonly Mention[], mentions: readonly Mention[], told: Completeness): Mention | undefined {
  const [first] = list
  if (!first) return undefined
  const sum = total(list)
  const largest = Math.max(...list.map(({ value }) => value))
  const wholes = wholesBefore(first, mentions, told.below >= PLAINEST ? FAR_PARAGRAPHS : PARAGRAPHS)
  if (wholes.some((one) => addsUp(list, one))) return undefined
  const nearest = wholes[0]
  return wholes
    .filter((one) => one.value > first.value && (!told.near || one.place.paragraph === first.place.paragraph))
    .slice(0, CANDIDATES)
    .filter((one) => {
      const near = one === nearest
      const missed = isMissed(one, sum, near ? told : NARROW) || isSlip(list, one, near ? SLIP : roomFar(list, told))
      return missed && largest <= Math.max(LARGEST * one.value, one.value - 1)
    })
    .sort((one, other) => Math.abs(sum - one.value) - Math.abs(sum - other.value))[0]
}

function isMissed({ value }: Mention, sum: number, { below, above }: Completeness): boolean {
  const allowed = (sum < value ? below : above) * value
  return Math.abs(sum - value) <= Math.max(value >= SMALLEST ? 1 : 0, allowed)
}

/** How far a slip may put a whole further up from a list that is told as complete. */
const roomFar = ({ length }: readonly Mention[], { below }: Completeness) =>
  length >= LONG && below >= PLAIN ? below : 0

/** Parts that one slip of the pen keeps from their whole. */
const isSlip = (list: readonly Mention[], whole: Mention, room: number) =>
  whole.value >= SMALLEST && Math.abs(total(list) - whole.value) <= room * whole.value && isSumBySlip(list, whole)

const REACH = 60
const LARGE = 10_000

/** A large count far above a list that misses it by a slip of the pen: hardly by chance. */
const largeWholeOf = (list: readonly Mention[], mentions: readonly Mention[]): Mention | undefined => {
  const [first] = list
  if (!first || list.length < LONG || total(list) < LARGE) return undefined
  const above = mentions.slice(Math.max(0, first.index - REACH), first.index).filter((one) => isWhole(one, first))
  if (above.some((one) => addsUp(list, one))) return undefined
  return above.findLast((one) => isSumBySlip(list, one))
}

const wholesBefore = (first: Mention, mentions: readonly Mention[], paragraphs: number) =>
  mentions
    .slice(Math.max(0, first.index - BACK), first.index)
    .filter((one) => isWhole(one, first) && first.place.paragraph - one.place.paragraph <= paragraphs)
    .reverse()

const isWhole = (one: Mention, first: Mention) =>
  isStock(one) &&
  !one.approx &&
  !isPlan(one) &&
  sameKind(one, first) &&
  one.row === undefined &&
  one.place.bracket < 0 &&
  sameYear(one, first) &&
  !ASIDE.test(one.gap)
