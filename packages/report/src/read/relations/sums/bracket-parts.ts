import type { Mention } from '../../mentions.ts'
import { from } from '../context/neighbours.ts'
import { type Claim, nearly, partClaim, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount, sameKind } from '../reckoning/measure.ts'

const CLOSE_BY = 14
const FULL_LIST = 3
const OPEN_LIST = /^(?:其中|含|包括|包含|如)/u
const OTHER_PERIOD = /上年|去年|同期|往年|累计|历年|结转/u

/** The bracket of the figure before has closed, and the next one is that of another item: 东区（70件）、西区（81件）. */
const CLOSED = /^[^（(]*[)）][、，,；;]/u

/** `12起（3起驳回，4起维持，…）`: the figures in a bracket divide the figure before it. */
export function bracketParts(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    const host = mentions[at - 1]
    const { bracket, bracketStart } = first.place
    if (bracket < 0 || !host || host.place.bracket === bracket) return []
    if (bracketStart - host.end < 0 || bracketStart - host.end > CLOSE_BY) return []
    if (CLOSED.test(text.slice(host.end, bracketStart)) || isOfEarlierYear(first, host)) return []
    const inside = from(mentions, at, (one) => one.place.bracket === bracket)
    const words = text.slice(bracketStart, Math.min((inside.at(-1)?.end ?? 0) + 4, bracketStart + 400))
    const parts = inside.filter((one) => isAmount(one) && sameKind(one, host))
    if (parts.length === 0 || OTHER_PERIOD.test(words) || host.approx) return []
    return divide(parts, host, OPEN_LIST.test(words) || words.includes('等'))
  })
}

/** `增加308宗（2018年为726宗）`: what there was in another year is no part. */
const isOfEarlierYear = (first: Mention, host: Mention) =>
  first.namedYear !== undefined && first.namedYear !== host.fact.year

function divide(parts: readonly Mention[], host: Mention, open: boolean): Claim[] {
  const sum = total(parts)
  if (parts.length === 1) return sum <= host.value || parts[0]?.unit === host.unit ? [partClaim(parts, [host])] : []
  if (sum === host.value) return [sumClaim(parts, host)]
  if (open) return [partClaim(parts, [host], { soft: sum > host.value })]
  const slip = nearly(sum, host.value)
  if (slip || sum > host.value || parts.length >= FULL_LIST) return [sumClaim(parts, host, { soft: !slip })]
  return [partClaim(parts, [host])]
}
