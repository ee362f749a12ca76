import type { Mention } from '../../mentions.ts'
import { familyOf } from '../../units.ts'
import { afterReading, perMention } from './per-mention.ts'

/** What can be added up and divided: things counted and money. */
export const isAmount = (mention: Mention) => mention.kind === 'count' || mention.kind === 'money'

const families = new Map<string, number>()
afterReading(() => families.clear())

/** What a figure counts, as a number: money and each family of classifiers have one of their own; -1 for what cannot be added up. */
const kindOf = perMention((mention) => {
  if (!isAmount(mention)) return -1
  const name = `${mention.kind} ${familyOf(mention.unit)}`
  const known = families.get(name) ?? families.size
  if (known === families.size) families.set(name, known)
  return known
})

/** Whether two figures can be added up: of one kind, counted in one family of units. */
export const sameKind = (one: Mention, other: Mention) => isAmount(one) && kindOf(one) === kindOf(other)

/** The same kind, or a count whose classifier was left out (行政处罚2100) beside one that has it. */
export const sameOrBare = (one: Mention, other: Mention) =>
  sameKind(one, other) || (one.kind === 'count' && other.kind === 'count' && (one.unit === '' || other.unit === ''))

const SMALLEST_ROUNDED = 10_000
const FACTOR = /[\d.．]\s*(万亿|千万|百万|十万|亿|万|千|百)/u
const WORTH: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  十万: 1e5,
  万: 1e4,
  千: 1e3,
  百: 1e2,
}

/** What one more in the last printed digit is worth: 100 for `1.23万件`, 1 for `123件`. */
export function printedStep(mention: Mention): number {
  if (mention.value < SMALLEST_ROUNDED && mention.decimals === 0) return 1
  const factor = FACTOR.exec(mention.fact.quote)?.[1] ?? ''
  return (WORTH[factor] ?? 1) / 10 ** mention.decimals
}

/** How far a sum of figures printed in 万, 亿 or decimals may miss its total through rounding alone; 0 for whole numbers. */
export function roundingRoom(mentions: readonly Mention[]): number {
  let coarsest = 0
  for (const mention of mentions) {
    const step = printedStep(mention)
    if (step !== 1 && step > coarsest) coarsest = step
  }
  return coarsest * Math.max(1, mentions.length / 4)
}

/** Decimals without the dust of binary fractions. */
export const clean = (value: number) => Math.round(value * 1e6) / 1e6

const saidYear = ({ namedYear, baseYear }: Mention) => namedYear ?? baseYear

/** Whether nothing in their sentences gives two figures to different years. */
export function sameYear(one: Mention, other: Mention): boolean {
  const [x, y] = [saidYear(one), saidYear(other)]
  return x === undefined || y === undefined || x === y
}
