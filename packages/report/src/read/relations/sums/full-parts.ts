import type { Mention } from '../../mentions.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { roundingRoom, sameKind } from '../reckoning/measure.ts'
import { leavesRest } from './completeness.ts'
import { excludeEachOther } from './divisions.ts'
import { isOpen } from './open-list.ts'
import { partWithoutRest } from './partitions.ts'
import { isSumBySlip } from './slips.ts'
import { areListed, type TiedList, tiedLists } from './tied-lists.ts'

const SMALLEST = 20
const FEWEST = 2
const SMALLEST_PAIR = 10
const LARGE = 100
const SMALLEST_OPEN = 1000
const LONG = 3
const FAR = 0.2
const MISS = 0.02
const LEAST = 0.04
const MOST = 0.95
const REST = /^[，,、；;](?:其他|其它|其余|剩余|另|余)/u

/** A list told right behind its whole comes to it; one that misses it by a slip of the pen, or by next to nothing, is a question. */
export const fullParts = (text: string, mentions: readonly Mention[]): Claim[] =>
  tiedLists(mentions).flatMap((list) => {
    const { parts, whole } = list
    if (addsUp(parts, whole)) return list.full && isTold(list) ? [sumClaim(parts, whole)] : []
    const asked = isMissed(list) && !isOpen(text, parts) && !leavesRest(parts, whole, mentions)
    return asked ? [sumClaim(parts, whole, { soft: true })] : []
  })

function isMissed(list: TiedList): boolean {
  const { whole, parts } = list
  if (parts.filter(isSome).length < FEWEST || (whole.value < SMALLEST && !isToldAtOnce(list))) return false
  if (isSumBySlip(parts, whole) && isTold({ ...list, parts: parts.filter(isSome) })) return true
  return list.full && parts.every((one) => sameKind(one, whole)) && isNear(list)
}

/** Small numbers come near each other by chance, unless a list said to follow or to divide stands in one sentence with its whole. */
const isToldAtOnce = ({ whole, parts, opened }: TiedList) =>
  (opened || excludeEachOther(parts.filter(isSome)) || !parts.every(isSome)) &&
  parts[0]?.place.sentence === whole.place.sentence

const isSome = ({ value }: Mention) => value > 0

/** Whether enough tells that a list is meant to be all of its whole for a slip to be asked about. */
function isTold({ whole, parts, opened, full }: TiedList): boolean {
  const mixed = parts.some((one) => !sameKind(one, whole))
  if (opened) return true
  const divided = partWithoutRest(parts) || excludeEachOther(parts) || endsInRest(parts) || areNamedAlike(parts)
  if (divided) return !mixed
  if (mixed || !areOfOneLevel(parts)) return false
  if (!isDense([whole, ...parts]) && Math.abs(total(parts) - whole.value) > FAR * whole.value) return false
  if (whole.value >= SMALLEST && areListed(parts)) return true
  return full ? parts.length >= LONG || isPlainPair(parts, whole) : whole.value >= SMALLEST_OPEN
}

/** Of small numbers two may come near a third by chance, unless they miss it by one only. */
const isPlainPair = (parts: readonly Mention[], whole: Mention) =>
  whole.value >= LARGE ||
  (whole.value >= SMALLEST_PAIR && Math.abs(total(parts) - whole.value) <= 1 && new Set(parts.map(ending)).size > 1)

/** Counts of one part of a sentence, or one of each of several parts. */
const areOfOneLevel = (parts: readonly Mention[]) => {
  const levels = new Set(parts.map(({ place }) => place.part)).size
  return levels === 1 || (levels === parts.length && levels >= LONG)
}

/** Told one right after another, with nothing else counted between them. */
const isDense = (all: readonly Mention[]) => (all.at(-1)?.index ?? 0) - (all[0]?.index ?? 0) < all.length

const endsInRest = (parts: readonly Mention[]) => REST.test(parts.at(-1)?.gap ?? '')

const ACT = /受理|办理|处理|[审办执]结|收到|完成/u
const ending = ({ tail, lead }: Mention) => (tail || lead).slice(-2)
const areNamedAlike = (parts: readonly Mention[]) => {
  const endings = new Set(parts.map(ending))
  return endings.size === 1 && !endings.has('') && ![...endings].some((words) => ACT.test(words))
}

function isNear({ whole, parts, opened }: TiedList): boolean {
  if (!opened && !areOfOneLevel(parts)) return false
  const off = Math.abs(total(parts) - whole.value)
  if (off <= roundingRoom([...parts, whole])) return false
  if (opened && parts[0]?.gap.match(/[:：]/u)) return nearly(total(parts), whole.value)
  const values = parts.map(({ value }) => value)
  const told = parts.length >= LONG || Math.min(...values) >= LEAST * whole.value
  return (
    whole.value >= SMALLEST &&
    off <= Math.max(1, MISS * whole.value) &&
    Math.max(...values) <= MOST * whole.value &&
    told
  )
}
