import type { Mention } from '../mentions.ts'
import type { Claim } from './reckoning/claim.ts'
import { isSumBySlip } from './sums/slips.ts'

const factsKey = (claim: Claim) =>
  claim.mentions
    .map((mention) => mention.index)
    .sort((one, other) => one - other)
    .join(' ')

/** The two figures a change goes between. */
const stepped = ({ mentions: [past, now] }: Claim) => `${past?.index} ${now?.index}`
const adds = (claim: Claim) => claim.kind === 'sum' || claim.kind === 'same'
const divides = (claim: Claim) => claim.kind === 'ratio' || claim.kind === 'change'
const partsOf = (claim: Claim) =>
  claim.kind !== 'same' && claim.mentions.length > 1 ? claim.mentions.slice(0, -1) : claim.mentions

/** One claim for one set of figures: what holds outweighs what else was read from the same figures or their parts. */
export function settled(claims: readonly Claim[]): Claim[] {
  const all = [...oncePerFigures(claims).values()]
  const holding = all.filter((claim) => claim.holds)
  const based = onceBased(holding)
  const measured = new Set(all.filter((claim) => claim.kind === 'change' && claim.mentions.length > 2).map(stepped))
  const doubted = new Set(all.filter(({ kind, holds }) => kind === 'sum' && !holds).map(factsKey))
  const repeats = repeatsOf(holding)
  const outweighed = outweighedBy(all, holding, repeats)
  return all.filter((claim) => {
    if (claim.kind === 'change' && claim.mentions.length === 2) return !measured.has(stepped(claim)) && isLeft(claim)
    if (claim.kind === 'part-of' && doubted.has(factsKey(claim))) return false
    return isLeft(claim)
  })

  function isLeft(claim: Claim): boolean {
    return claim.holds ? based.has(claim) && !repeats(claim) : !outweighed(claim)
  }
}

/** Whether what does not hold is outweighed by what was read from the same figures and does. */
function outweighedBy(
  all: readonly Claim[],
  holding: readonly Claim[],
  repeats: (claim: Claim) => boolean,
): (claim: Claim) => boolean {
  const summed = summedBy(holding.filter(comeToWholes))
  const rated = new Set(holding.filter(divides).map((claim) => claim.mentions.at(-1)))
  const outdone = outdoneBy(holding)
  const misstepped = new Set(all.filter(isMisstep).map(stepped))
  return (claim) => {
    if (adds(claim)) return !isOfCells(claim) && (isSummed(claim, summed) || outdone(claim))
    if (claim.kind === 'change' && claim.mentions.length > 2 && misstepped.has(stepped(claim))) return false
    return divides(claim) ? rated.has(claim.mentions.at(-1)) : repeats(claim)
  }
}

/** An amount of change that its two figures do not make: then a rate between the same two is not made good by the amount. */
const isMisstep = ({ kind, holds, soft, mentions }: Claim) =>
  kind === 'change' && !holds && soft !== true && mentions.length > 2 && mentions.at(-1)?.kind !== 'percent'

/** Figures added up; two that are merely the same are not. */
const comeToWholes = (claim: Claim) => adds(claim) && (claim.kind === 'sum' || claim.mentions.length > 2)

/** What each part was found to be added up to. */
function summedBy(sums: readonly Claim[]): ReadonlyMap<Mention, Claim> {
  return new Map(sums.flatMap((claim) => partsOf(claim).map((part) => [part, claim] as const)))
}

/** Whether all parts of a claim were added up elsewhere, and the claim is not told so plainly that it stands all the same. */
function isSummed(claim: Claim, summed: ReadonlyMap<Mention, Claim>): boolean {
  const sums = partsOf(claim).map((part) => summed.get(part))
  const [sum] = sums
  if (!sums.every((one) => one !== undefined)) return false
  return sum?.kind === 'same' || !(sum && (isSaid(claim, sum) || isToldTwice(claim, sum)))
}

const SAID = /其中|包括/u
const CLOSE_BY = 4
const LONG = 3
const SMALLEST = 20

/** `28件，其中11件、18件`: what is said to be made up of parts is not added to them, nor are they parts of what was told before it. */
function isSaid({ kind, mentions }: Claim, sum: Claim): boolean {
  const [first, whole, other] = [mentions[0], mentions.at(-1), sum.mentions.at(-1)]
  if (kind !== 'sum' || !first || !whole || !other || whole.index >= first.index) return false
  const [said, slipped] = [SAID.test(first.gap), isSumBySlip(mentions.slice(0, -1), whole)]
  if (partsOf(sum).includes(whole)) return said || (slipped && mentions.length > LONG && whole.value >= SMALLEST)
  return said && slipped && other.index < whole.index
}

/** A whole told right before its parts, and once more elsewhere a slip away, as which they add up. */
function isToldTwice(claim: Claim, sum: Claim): boolean {
  const [first, last] = [claim.mentions[0], claim.mentions.at(-2)]
  const [whole, other] = [claim.mentions.at(-1), sum.mentions.at(-1)]
  if (claim.kind !== 'sum' || !first || !last || !whole || !other || whole.index >= first.index) return false
  if (SAID.test(whole.gap)) return false
  const later = other.index > last.index
  const earlier = other.index < whole.index && first.index - whole.index <= CLOSE_BY
  return (later || earlier) && isSumBySlip([other], whole)
}

/** Of the claims that give one rate of one part to the digit, those of the value that was read first as its base. */
function onceBased(holding: readonly Claim[]): ReadonlySet<Claim> {
  const bases = new Map<string, number | undefined>()
  return new Set(
    holding.filter(({ kind, mentions }) => {
      if (kind !== 'ratio') return true
      const key = `${mentions[0]?.index} ${mentions.at(-1)?.index}`
      const base = mentions.at(-2)?.value
      if (!bases.has(key)) bases.set(key, base)
      return bases.get(key) === base
    }),
  )
}

/** In a table a cell belongs to the sum of its row and to that of its column. */
const isOfCells = ({ mentions }: Claim) => mentions.every(({ row }) => row !== undefined)

/** What holds outweighs what is wrong, and that what is only doubtful. */
function rank({ holds, soft }: Claim): number {
  if (holds) return 2
  return soft === true ? 0 : 1
}

function oncePerFigures(claims: readonly Claim[]): Map<string, Claim> {
  const kept = new Map<string, Claim>()
  for (const claim of claims) {
    const key = `${claim.kind === 'same' ? 'sum' : claim.kind} ${factsKey(claim)}`
    const earlier = kept.get(key)
    if (!earlier || rank(claim) > rank(earlier)) kept.set(key, claim)
  }
  return kept
}

/** Whether a whole is already the sum of some of the parts that miss it. */
function outdoneBy(holding: readonly Claim[]): (claim: Claim) => boolean {
  const sums = holding.filter((claim) => claim.kind === 'sum' && claim.mentions.length > 2)
  const firstParts = new Map(sums.map((sum) => [sum.mentions.at(-1), sum.mentions[0]] as const))
  return (claim) =>
    claim.kind === 'sum' && firstParts.get(claim.mentions.at(-1)) === claim.mentions[0] && claim.mentions.length > 1
}

/** Whether a claim only says of parts what a sum that holds says already. */
function repeatsOf(holding: readonly Claim[]): (claim: Claim) => boolean {
  const sums = holding.filter((claim) => claim.kind === 'sum' && claim.mentions.length > 1)
  const wholes = new Map<Mention, Mention | undefined>(
    sums.flatMap((sum) => partsOf(sum).map((part) => [part, sum.mentions.at(-1)] as const)),
  )
  return (claim) =>
    claim.kind === 'part-of' && partsOf(claim).every((part) => wholes.get(part) === claim.mentions.at(-1))
}
