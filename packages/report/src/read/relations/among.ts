import type { Mention } from '../mentions.ts'
import { type Claim, partClaim, sameClaim, sumClaim, total } from './claim.ts'
import { before, from, inSentenceOf, sameKind, WINDOW } from './neighbours.ts'

const TURNS = /同时|此外|另[有外]|相比|去年|上年|同比|截至|截止/u
const SENTENCES_BACK = 3
const FEWEST_NAMED_PARTS = 3
const SLIP = 0.05
const DOUBT = 0.1

/** 其中…: the figures after it are parts of a figure before it. */
export function among(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!first.gap.includes('其中') || first.place.bracket >= 0) return []
    const parts = partsFrom(mentions, at)
    const hosts = hostsBefore(mentions, at)
    return parts.length > 0 && hosts.length > 0 ? divide(parts, hosts, first, mentions) : []
  })
}

function partsFrom(mentions: readonly Mention[], at: number): Mention[] {
  const first = mentions[at]
  if (!first) return []
  const following = from(mentions, at, inSentenceOf(first))
  const turn = following.findIndex((one, index) => index > 0 && TURNS.test(one.gap))
  const kept = turn < 0 ? following : following.slice(0, turn)
  return kept.filter((one) => one.place.bracket < 0 && sameKind(one, first))
}

function hostsBefore(mentions: readonly Mention[], at: number): Mention[] {
  const first = mentions[at]
  if (!first) return []
  const { paragraph, sentence } = first.place
  return before(
    mentions,
    at,
    (one) => one.place.paragraph === paragraph && sentence - one.place.sentence <= SENTENCES_BACK,
  ).filter((one) => one.place.bracket < 0 && sameKind(one, first) && one.fact.year === first.fact.year)
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
  const [host] = near.length > 0 ? near : hosts
  return host ? partly(parts, host, near.length > 0) : []
}

/** The longest run of parts from the first on that adds up to one of the hosts. */
function wholly(parts: readonly Mention[], hosts: readonly Mention[]): Claim | undefined {
  for (let count = Math.min(parts.length, WINDOW); count >= 2; count -= 1) {
    const run = parts.slice(0, count)
    const whole = hosts.find((host) => !host.approx && host.value === total(run))
    if (whole) return sumClaim(run, whole)
  }
  return undefined
}

/** `A6件，B20件，其中一审9件，二审17件，已判决19件`: one unprinted whole divided twice, and a part of it. */
function twiceCounted(parts: readonly Mention[], hosts: readonly Mention[], all: readonly Mention[]): Claim[] {
  const [last, earlier] = hosts
  if (!last || !earlier || all[last.index - 1] !== earlier) return []
  const wholes = [earlier, last]
  const count = parts.findIndex((_, index) => index > 0 && total(parts.slice(0, index + 1)) === total(wholes)) + 1
  if (count < 2) return []
  const later = parts[count]
  const rest = later && later.value <= total(wholes) ? [partClaim([later], wholes)] : []
  return [sameClaim(wholes, parts.slice(0, count)), ...rest]
}

function partly(parts: readonly Mention[], host: Mention, sameSentence: boolean): Claim[] {
  const [first] = parts
  const sum = total(parts)
  if (!first) return []
  if (first.value > host.value) {
    return sameSentence && first.unit === host.unit && !host.approx ? [partClaim([first], [host])] : []
  }
  const miss = Math.abs(sum - host.value) / host.value
  if (namedAlike(parts) && parts.length >= FEWEST_NAMED_PARTS && miss <= DOUBT && !host.approx) {
    return [sumClaim(parts, host, { soft: miss > SLIP })]
  }
  if (sum <= host.value) return [partClaim(parts, [host])]
  if (overfull(parts, host) && miss <= SLIP) return [sumClaim(parts, host, { soft: true })]
  return [partClaim([first], [host])]
}

/** Parts of one unit that come to a little more than their whole: a slip, or parts that overlap. */
const overfull = (parts: readonly Mention[], host: Mention): boolean =>
  parts.length > 1 && !host.approx && parts.every(({ unit, approx }) => unit === host.unit && !approx)

const ending = (mention: Mention) => (mention.tail || mention.lead).slice(-2)

/** Parts named by one head noun (审批事项、服务事项、便民事项) are meant to be a full list. */
const namedAlike = (parts: readonly Mention[]) => {
  const endings = new Set(parts.map(ending))
  return endings.size === 1 && !endings.has('')
}
