import type { Mention } from '../../mentions.ts'
import { from, inSentenceOf } from '../context/neighbours.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'

const EACH = /分别/u
const AND = /^(?:[、，,和与及]|以及)$/u
const MISS = 0.2

/** `文件15件，甲类、乙类、丙类分别为4件、5件、6件`: as many figures as names divide the figure before them. */
export function respectively(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    const whole = mentions[at - 1]
    if (!whole || !EACH.test(first.gap) || whole.place.sentence !== first.place.sentence) return []
    if (!sameKind(whole, first) || whole.unit !== first.unit || whole.approx) return []
    const parts = listFrom(mentions, at, first)
    const names = first.gap.split(EACH)[0]?.split(/[、和与及]/u).length ?? 0
    if (parts.length < 2 || parts.length !== names || parts.some((one) => one.approx)) return []
    const holds = addsUp(parts, whole)
    return holds || nearly(total(parts), whole.value, MISS) ? [sumClaim(parts, whole, { soft: !holds })] : []
  })
}

function listFrom(mentions: readonly Mention[], at: number, first: Mention): Mention[] {
  const list = from(mentions, at, inSentenceOf(first))
  const end = list.findIndex((one, nth) => nth > 0 && (!AND.test(one.gap) || one.unit !== first.unit))
  return end < 0 ? list : list.slice(0, end)
}
