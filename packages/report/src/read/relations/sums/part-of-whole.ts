import type { Mention } from '../../mentions.ts'
import { type Claim, partClaim, sumClaim, total } from '../reckoning/claim.ts'
import { excludeEachOther } from './divisions.ts'
import { partWithoutRest } from './partitions.ts'

const SAID = /其中|包括|包含/u
/** A part said to run over another period or to be another stock than its whole. */
const OTHER_SCOPE = /累计|实有|总数|总量|历年|历史|以来|共有|达到|现有|合计/u
const LOOSE = /涉及|覆盖|对应/u
const FEWEST_NAMED_PARTS = 3
const SLIP = 0.05
const OVERFULL = 0.08
const SLIPS = 2
const ALMOST = 0.02
const ALMOST_LISTED = 0.05
const FEW = 20
const DOUBT = 0.1
const OVERLONG = 0.2
const OTHERS = 0.3
const OTHER = /(?:其他|其它|其余)[^，。；、其]{0,8}$/u

/** The parts told after 其中 against their whole: a sum where they were meant to be all of it, else no more than it. */
export function partly(parts: readonly Mention[], host: Mention, sameSentence: boolean): Claim[] {
  const [first] = parts
  const sum = total(parts)
  if (!first) return []
  if (first.value > host.value) return sameSentence ? tooLarge(first, host) : []
  return meantAsAll(parts, host, sum) ?? atMost(parts, host, sum)
}

/** Parts that were meant to be all of their whole: named alike, or the last of them 其他. */
function meantAsAll(parts: readonly Mention[], host: Mention, sum: number): Claim[] | undefined {
  const miss = Math.abs(sum - host.value) / host.value
  const listed = namedAlike(parts) && parts.length >= FEWEST_NAMED_PARTS
  if (listed && miss <= (sum > host.value ? OVERLONG : DOUBT) && !host.approx)
    return [sumClaim(parts, host, { soft: miss > SLIP || sum < host.value })]
  if (endsInOthers(parts, host) && miss <= OTHERS && sum !== host.value)
    return [sumClaim(parts, host, { soft: sum < host.value || miss > DOUBT })]
  return undefined
}

function atMost(parts: readonly Mention[], host: Mention, sum: number): Claim[] {
  const [first] = parts
  if (!first) return []
  const miss = Math.abs(sum - host.value) / host.value
  if (sum <= host.value)
    return isAlmostAll(parts, host) ? [sumClaim(parts, host, { soft: true })] : [partClaim(parts, [host])]
  const list = enumerated(parts)
  if (list.length > 1 && list.length < parts.length && total(list) <= host.value) return [partClaim(list, [host])]
  if (!partWithoutRest(parts) && parts.some((one) => NARROW.test(one.gap.slice(-LONGEST_NAME))))
    return parts.flatMap((one) => atMostAlone(one, host))
  return overfull(parts, host) ? tooMany(parts, host, miss) : [partClaim([first], [host])]
}

/** `其中甲类12件、乙类7件、丙类5件，办结20件`: the parts that one list names, before what is told of them all. */
function enumerated(parts: readonly Mention[]): readonly Mention[] {
  const end = parts.findIndex(({ gap }, at) => at > 0 && !JOINT.test(gap))
  return end < 0 ? parts : parts.slice(0, end)
}
const JOINT = /^(?:[、和与及]|以及)/u

/** 其中重大纠纷23件，调处成功508件: what only some cases are and what became of them overlap. */
const NARROW = /重大|疑难|重点|特大|较大|敏感|群体|涉[企众农军外]/u
const LONGEST_NAME = 12
const atMostAlone = (part: Mention, host: Mention) =>
  part.value <= host.value && part.unit === host.unit ? [partClaim([part], [host])] : []

/** A list of one unit whose last item is 其他 leaves nothing out. */
const endsInOthers = (parts: readonly Mention[], host: Mention): boolean => {
  const last = parts.at(-1)
  const plain = parts.every(({ unit, approx }) => unit === host.unit && !approx) && !host.approx
  return last !== undefined && parts.length >= FEWEST_NAMED_PARTS && plain && OTHER.test(last.gap)
}

/** Parts that come to more than their whole: wrong where they cannot overlap, else a question while they are close to it. */
function tooMany(parts: readonly Mention[], host: Mention, miss: number): Claim[] {
  if (miss <= DOUBT && excludeEachOther(parts)) return [sumClaim(parts, host)]
  const close = miss <= OVERFULL || total(parts) - host.value <= SLIPS
  return close ? [sumClaim(parts, host, { soft: true })] : [partClaim(parts.slice(0, 1), [host])]
}

function tooLarge(part: Mention, host: Mention): Claim[] {
  const words = `${part.gap}${part.lead}`
  if (!isOneUnit(part.unit, host.unit) || host.approx || !SAID.test(part.gap) || OTHER_SCOPE.test(words)) return []
  return [partClaim([part], [host], { soft: LOOSE.test(`${words}${part.tail}`) })]
}

/** Parts of one unit that leave next to nothing of their whole were meant to be all of it. */
const isAlmostAll = (parts: readonly Mention[], host: Mention): boolean =>
  parts.length > 1 &&
  !host.approx &&
  host.value >= FEW &&
  parts.every(({ unit, approx }) => unit === host.unit && !approx) &&
  host.value - total(parts) <= Math.max(1, almost(parts) * host.value)

/** The more parts are told, or where they exclude each other, the more of the whole may be missing by a slip. */
const almost = (parts: readonly Mention[]) =>
  parts.length >= FEWEST_NAMED_PARTS || excludeEachOther(parts) ? ALMOST_LISTED : ALMOST

/** Parts of one unit that come to a little more than their whole: a slip, or parts that overlap. */
const overfull = (parts: readonly Mention[], host: Mention): boolean =>
  parts.length > 1 && !host.approx && parts.every(({ unit, approx }) => !approx && countedAlike(unit, host.unit))

const PERSONS = new Set(['人', '名', '位'])

/** 人 and 名 are one unit. */
const isOneUnit = (one: string, other: string) => one === other || (PERSONS.has(one) && PERSONS.has(other))

/** 件 and 件次 count one thing, 人 and 人次 do not. */
const countedAlike = (one: string, other: string) =>
  isOneUnit(one, other) || (one.startsWith('件') && other.startsWith('件'))

const ending = (mention: Mention) => (mention.tail || mention.lead).slice(-2)

/** Parts named by one head noun (审批事项、服务事项、便民事项) are meant to be a full list. */
const namedAlike = (parts: readonly Mention[]) => {
  const endings = new Set(parts.map(ending))
  return endings.size === 1 && !endings.has('')
}
