import type { Mention } from '../mentions.ts'
import { actByAct, twiceCounted } from './act-by-act.ts'
import { addsUp, type Claim, nearly, partClaim, sumClaim, total } from './claim.ts'
import { excludeEachOther } from './divisions.ts'
import { sameKind, sameYear } from './measure.ts'
import { before, from, inSentenceOf, WINDOW } from './neighbours.ts'
import { isOpen, leftOpen } from './open-list.ts'
import { isChange, isStock } from './roles.ts'

const SAID = /其中|包括|包含/u
const OPENS = /其中|包括|包含|(?:案件|申请|信息|问题|人员|建议|提案|事项|单位)中[，,]/u
const TURNS = /同时|此外|另[有外]|相比|去年|上年|同比|截至|截止/u
/** A part said to run over another period or to be another stock than its whole. */
const OTHER_SCOPE = /累计|实有|总数|总量|历年|历史|以来|共有|达到|现有|合计/u
const LOOSE = /涉及|覆盖|对应/u
const SENTENCES_BACK = 3
const FEWEST_NAMED_PARTS = 3
const SLIP = 0.05
const OVERFULL = 0.08
const ALMOST = 0.02
const FEW = 20
const DOUBT = 0.1

/** 其中…: the figures after it are parts of a figure before it. */
export function among(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!OPENS.test(first.gap) || first.place.bracket >= 0) return []
    const following = listFrom(mentions, at)
    return kindsOf(following).flatMap((leading, nth) => {
      const parts = following.filter((one) => sameKind(one, leading))
      const hosts = hostsBefore(mentions, at, leading)
      if (hosts.length === 0) return []
      if (nth > 0) return besides(parts, hosts)
      const claims = divide(parts, hosts, first, mentions)
      return isOpen(text, parts) ? claims.flatMap(leftOpen) : claims
    })
  })
}

/** The first figure of each kind that is counted after 其中. */
const kindsOf = (following: readonly Mention[]) =>
  following.filter((one, at) => following.findIndex((other) => sameKind(other, one)) === at).slice(0, 2)

function listFrom(mentions: readonly Mention[], at: number): Mention[] {
  const first = mentions[at]
  if (!first) return []
  const following = from(mentions, at, inSentenceOf(first))
  const turn = following.findIndex((one, index) => index > 0 && isStock(one) && TURNS.test(one.gap))
  const kept = turn < 0 ? following : following.slice(0, turn)
  return kept.filter((one) => one.place.bracket < 0 && !isChange(one))
}

function hostsBefore(mentions: readonly Mention[], at: number, part: Mention): Mention[] {
  const first = mentions[at]
  if (!first) return []
  const { paragraph, sentence } = first.place
  const opensParagraph = mentions[at - 1]?.place.paragraph !== paragraph && /^其中/u.test(first.gap)
  return before(
    mentions,
    at,
    (one) =>
      (one.place.paragraph === paragraph || (opensParagraph && paragraph - one.place.paragraph <= 2)) &&
      sentence - one.place.sentence <= SENTENCES_BACK + (opensParagraph ? 1 : 0),
  ).filter((one) => one.place.bracket < 0 && isStock(one) && sameKind(one, part) && sameYear(one, part))
}

/** `350批次1200人次，其中集体访20批次300人次`: the second unit counted has its whole in the same sentence. */
function besides(parts: readonly Mention[], hosts: readonly Mention[]): Claim[] {
  const [part] = parts
  const [host] = hosts
  return part && host && part.unit === host.unit && part.value <= host.value ? [partClaim([part], [host])] : []
}

function divide(
  parts: readonly Mention[],
  hosts: readonly Mention[],
  first: Mention,
  all: readonly Mention[],
): Claim[] {
  const exact = wholly(parts, hosts)
  if (exact) return [exact]
  const twofold = twiceCounted(parts, hosts.filter(inSentenceOf(first)), all)
  if (twofold.length > 0) return twofold
  const near = hosts.filter(inSentenceOf(first))
  const byAct = actByAct(parts, near)
  if (byAct.length > 0) return byAct
  const [host] = near.length > 0 ? near : hosts
  return host ? partly(parts, host, near.length > 0) : []
}

/** The longest run of parts from the first on that adds up to one of the hosts. */
function wholly(parts: readonly Mention[], hosts: readonly Mention[]): Claim | undefined {
  for (let count = Math.min(parts.length, WINDOW); count >= 2; count -= 1) {
    const run = parts.slice(0, count)
    const whole = hosts.find((host) => !host.approx && addsUp(run, host))
    if (whole) return sumClaim(run, whole)
  }
  return undefined
}

function partly(parts: readonly Mention[], host: Mention, sameSentence: boolean): Claim[] {
  const [first] = parts
  const sum = total(parts)
  if (!first) return []
  if (first.value > host.value) return sameSentence ? tooLarge(first, host) : []
  const miss = Math.abs(sum - host.value) / host.value
  const listed = namedAlike(parts) && parts.length >= FEWEST_NAMED_PARTS
  if (listed && miss <= DOUBT && !host.approx) return [sumClaim(parts, host, { soft: miss > SLIP || sum < host.value })]
  if (sum <= host.value)
    return isAlmostAll(parts, host) ? [sumClaim(parts, host, { soft: true })] : [partClaim(parts, [host])]
  if (overfull(parts, host) && miss <= DOUBT && excludeEachOther(parts)) return [sumClaim(parts, host)]
  if (overfull(parts, host) && (miss <= OVERFULL || nearly(sum, host.value))) return [sumClaim(parts, host, { soft: true })]
  return [partClaim([first], [host])]
}

function tooLarge(part: Mention, host: Mention): Claim[] {
  const words = `${part.gap}${part.lead}`
  if (part.unit !== host.unit || host.approx || !SAID.test(part.gap) || OTHER_SCOPE.test(words)) return []
  return [partClaim([part], [host], { soft: LOOSE.test(`${words}${part.tail}`) })]
}

/** Parts of one unit that leave next to nothing of their whole were meant to be all of it. */
const isAlmostAll = (parts: readonly Mention[], host: Mention): boolean =>
  parts.length > 1 &&
  !host.approx &&
  host.value >= FEW &&
  parts.every(({ unit, approx }) => unit === host.unit && !approx) &&
  host.value - total(parts) <= Math.max(1, ALMOST * host.value)

/** Parts of one unit that come to a little more than their whole: a slip, or parts that overlap. */
const overfull = (parts: readonly Mention[], host: Mention): boolean =>
  parts.length > 1 && !host.approx && parts.every(({ unit, approx }) => !approx && countedAlike(unit, host.unit))

/** 件 and 件次 count one thing, 人 and 人次 do not. */
const countedAlike = (one: string, other: string) => one === other || (one.startsWith('件') && other.startsWith('件'))

const ending = (mention: Mention) => (mention.tail || mention.lead).slice(-2)

/** Parts named by one head noun (审批事项、服务事项、便民事项) are meant to be a full list. */
const namedAlike = (parts: readonly Mention[]) => {
  const endings = new Set(parts.map(ending))
  return endings.size === 1 && !endings.has('')
}
