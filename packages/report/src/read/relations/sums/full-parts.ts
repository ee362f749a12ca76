import type { Mention } from '../../mentions.ts'
import { wordsOf } from '../context/neighbours.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { roundingRoom, sameKind } from '../reckoning/measure.ts'
import { leavesRest } from './completeness.ts'
import { excludeEachOther } from './divisions.ts'
import { isOpen } from './open-list.ts'
import { areAcceptedOrNot, partWithoutRest } from './partitions.ts'
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
  if (excludeOthers([whole, ...parts])) return false
  if ((isDivided(parts) || areKinds(parts)) && isDividedNearly(list)) return true
  if (isSumBySlip(parts, whole) && isTold({ ...list, parts: parts.filter(isSome) })) return true
  return list.full && parts.every((one) => sameKind(one, whole)) && isNear(list)
}

/** Small numbers come near each other by chance, unless a list said to follow or to divide stands in one sentence with its whole. */
const isToldAtOnce = ({ whole, parts, opened }: TiedList) =>
  (opened || excludeEachOther(parts.filter(isSome)) || areAcceptedOrNot(parts) || !parts.every(isSome)) &&
  parts[0]?.place.sentence === whole.place.sentence

const isSome = ({ value }: Mention) => value > 0

/** Whether enough tells that a list is meant to be all of its whole for a slip to be asked about. */
function isTold({ whole, parts, opened, full }: TiedList): boolean {
  const mixed = parts.some((one) => !sameKind(one, whole))
  if (opened) return true
  if (isDivided(parts) || areNamedAlike(parts)) return !mixed
  if (areAcceptedOrNot(parts)) return Math.abs(total(parts) - whole.value) > FEWEST
  if (mixed || !areOfOneLevel(parts)) return false
  if (!isDense([whole, ...parts]) && Math.abs(total(parts) - whole.value) > FAR * whole.value) return false
  if (whole.value >= SMALLEST && areListed(parts)) return true
  return full ? parts.length >= LONG || isPlainPair(parts, whole) : whole.value >= SMALLEST_OPEN
}

/** Of small numbers two may come near a third by chance, unless they miss it by one only. */
const isPlainPair = (parts: readonly Mention[], whole: Mention) =>
  whole.value >= LARGE ||
  (whole.value >= SMALLEST_PAIR && Math.abs(total(parts) - whole.value) <= 1 && new Set(parts.map(ending)).size > 1)

/** Whether the words of the parts say that they leave nothing out. */
const isDivided = (parts: readonly Mention[]) => excludeOthers(parts) || endsInRest(parts)
const excludeOthers = (parts: readonly Mention[]) => partWithoutRest(parts) || excludeEachOther(parts)

/** 食品类11件、旅游类9件、娱乐类5件. */
const areKinds = (parts: readonly Mention[]) => parts.length >= LONG && parts.every(({ lead }) => lead.endsWith('类'))

/** Parts of one unit that exclude each other and leave nothing out may miss their whole by a few; they cannot come to more, unless all but the last come to it. */
function isDividedNearly({ whole, parts, full, opened }: TiedList): boolean {
  const told = full && (opened || whole.value >= SMALLEST) && isDense([whole, ...parts])
  if (!told || parts.some(({ unit, value }) => unit !== whole.unit || value >= whole.value)) return false
  const over = total(parts) - whole.value
  if (over === parts.at(-1)?.value) return false
  return over > 0 ? over <= OVER * whole.value : -over <= Math.max(FEWEST, SHORT * whole.value)
}
const OVER = 0.5
const SHORT = 0.1

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

/** `取消下放49项，其中取消31项、下放16项`: the name of the whole is made up of what begins the names of its parts. */
const areNamedBy = (whole: Mention, parts: readonly Mention[]) => {
  const named = new Set(parts.map(({ lead }) => lead.slice(0, WORD)))
  return (
    named.size === parts.length && [...named].every((word) => word.length === WORD && wordsOf(whole).includes(word))
  )
}
const WORD = 2
const NAMED_MISS = 0.1

function isNear({ whole, parts, opened }: TiedList): boolean {
  if (!opened && !areOfOneLevel(parts)) return false
  const off = Math.abs(total(parts) - whole.value)
  if (off <= roundingRoom([...parts, whole])) return false
  if (opened && parts[0]?.gap.match(/[:：]/u)) return nearly(total(parts), whole.value)
  const values = parts.map(({ value }) => value)
  const told = parts.length >= LONG || Math.min(...values) >= LEAST * whole.value
  const room = areNamedBy(whole, parts) ? Math.max(FEWEST, NAMED_MISS * whole.value) : Math.max(1, MISS * whole.value)
  return whole.value >= SMALLEST && off <= room && Math.max(...values) <= MOST * whole.value && told
}
