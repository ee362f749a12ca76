import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim } from '../reckoning/claim.ts'
import { clean, sameYear } from '../reckoning/measure.ts'

const LONGEST = 8
const SMALLEST = 100
const REACH = 24
const PARAGRAPHS = 3

/**
 * `咨询60件，占60%；投诉30件，已办结20件；举报10件`: the counts that open the parts of a text, whatever is told of
 * each behind it, against a count told shortly before them; reported only where they add up exactly.
 */
export function openers(mentions: readonly Mention[]): Claim[] {
  const opening = mentions.filter((one, at) => opensPart(one, mentions[at - 1]) && isCounted(one))
  const latest = new Map<string, Mention>()
  let next = 0
  return opening.flatMap((first, at) => {
    for (; next < first.index; next += 1) {
      const one = mentions[next]
      if (one && isCounted(one)) latest.set(keyOf(one.value, one.unit), one)
    }
    return sumFrom(opening, at, latest)
  })
}

const keyOf = (value: number, unit: string) => `${value} ${unit}`
const isCounted = (one: Mention) => isStock(one) && !one.approx && one.place.bracket < 0
const opensPart = (one: Mention, before: Mention | undefined) => before?.place.part !== one.place.part

function sumFrom(opening: readonly Mention[], at: number, latest: ReadonlyMap<string, Mention>): Claim[] {
  const parts: Mention[] = []
  let sum = 0
  for (const one of opening.slice(at, at + LONGEST)) {
    if (!follows(one, parts)) break
    parts.push(one)
    sum = clean(sum + one.value)
    const whole = parts.length > 1 && sum >= SMALLEST ? latest.get(keyOf(sum, one.unit)) : undefined
    if (whole && isNear(whole, parts)) return [sumClaim(parts, whole)]
  }
  return []
}

/** The parts of a list are told of one year, in one unit, in one paragraph after another. */
function follows(one: Mention, parts: readonly Mention[]): boolean {
  const last = parts.at(-1)
  if (!last) return one.value > 0
  return (
    one.value > 0 &&
    one.unit === last.unit &&
    sameYear(one, last) &&
    one.place.paragraph - last.place.paragraph <= 1 &&
    one.index - last.index <= REACH
  )
}

const isNear = (whole: Mention, [first]: readonly Mention[]) =>
  first !== undefined &&
  first.index - whole.index <= REACH &&
  first.place.paragraph - whole.place.paragraph <= PARAGRAPHS &&
  sameYear(whole, first)
