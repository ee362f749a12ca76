import type { Mention } from '../../mentions.ts'
import { type Claim, total } from '../reckoning/claim.ts'

/** Of the questions whether parts come to a whole, those that no nearer reading of the same figures answers, and none that adds a whole to its own parts or a step to the one before it. */
export function withoutFarther(claims: readonly Claim[]): Claim[] {
  const sums = claims.filter(({ kind, mentions }) => kind === 'sum' && mentions.length > 2)
  const byFigure = sumsByFigure(sums)
  const within = new Set(claims.flatMap(stepWithin))
  return claims.filter((claim) => {
    if (claim.kind !== 'sum' || claim.soft !== true || claim.holds || isOfCells(claim)) return true
    if (holdsAStep(partsOf(claim), within)) return false
    const others = new Set(claim.mentions.flatMap((one) => byFigure.get(one) ?? []))
    return ![...others].some((other) => other !== claim && answers(other, claim))
  })
}

const STEP = /受理|[审办]结|结案/u

/** `113 104` for 104 that are part of 113. */
const stepWithin = ({ kind, holds, mentions: [part, whole, more] }: Claim) =>
  kind === 'part-of' && holds && part && whole && !more && STEP.test(whole.lead) ? [`${whole.index} ${part.index}`] : []

/** `收到127件，受理113件，审结104件`: what is part of another is not added to it. */
const holdsAStep = (parts: readonly Mention[], within: ReadonlySet<string>) =>
  parts.some((whole) => parts.some((part) => within.has(`${whole.index} ${part.index}`)))

function sumsByFigure(sums: readonly Claim[]): ReadonlyMap<Mention, readonly Claim[]> {
  const found = new Map<Mention, Claim[]>()
  for (const sum of sums)
    for (const one of sum.mentions) {
      const known = found.get(one)
      if (known) known.push(sum)
      else found.set(one, [sum])
    }
  return found
}

/** In a table a cell belongs to the sum of its row and to that of its column. */
const isOfCells = ({ mentions }: Claim) => mentions.some(({ row }) => row !== undefined)

const partsOf = ({ mentions }: Claim) => mentions.slice(0, -1)
const missOf = (claim: Claim) => {
  const whole = claim.mentions.at(-1)?.value ?? 1
  return Math.abs(total(partsOf(claim)) - whole) / whole
}

/** A sum of the very same parts, or of all figures of the question and more, that comes nearer; or one that holds and leaves nothing to ask. */
function answers(other: Claim, question: Claim): boolean {
  const parts = partsOf(question)
  if (other.holds) return isAnswered(other, question)
  if (missOf(other) >= missOf(question)) return false
  const all = partsOf(other)
  const same = all.length === parts.length && all.every((one) => parts.includes(one))
  return same || question.mentions.every((one) => all.includes(one))
}

const LONG = 3

/** What the question adds is a whole and its parts, or the parts that come to its whole or to another, and one figure more. */
function isAnswered(sum: Claim, question: Claim): boolean {
  const [own, parts] = [partsOf(sum), partsOf(question)]
  const within = own.every((one) => parts.includes(one))
  if (!within || own.length !== parts.length - 1) return false
  const whole = sum.mentions.at(-1)
  const added = whole !== undefined && parts.includes(whole)
  return added || whole === question.mentions.at(-1) || own.length >= LONG
}
