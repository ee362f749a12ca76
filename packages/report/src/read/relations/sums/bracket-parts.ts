import type { Mention } from '../../mentions.ts'
import { from } from '../context/neighbours.ts'
import { isChange } from '../context/roles.ts'
import { type Claim, nearly, partClaim, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount, sameKind } from '../reckoning/measure.ts'

const CLOSE_BY = 14
const FULL_LIST = 3
const OPEN_LIST = /^(?:其中|含|包括|包含|如)/u
const OTHER_PERIOD = /上年|去年|同期|往年|累计|历年|结转/u
/** 含上年结转26件: what was carried over from the year before is counted with those of this year. */
const CARRIED = /^(?:其中)?(?:含|包括|包含).{0,12}(?:结转|转接|遗留|旧存|存案|未结|跨年)/u

/** The bracket of the figure before has closed, and the next one is that of another item: 东区（70件）、西区（81件）. */
const CLOSED = /^[^（(]*[)）][、，,；;]/u

/** A bracket closes and a figure follows at once. */
const CLOSES = /^[^（()），,。；;]{0,4}[)）]\s*$/u
const BREAKS = /[，,、；;]/u

/** `12起（3起驳回，4起维持，…）`, `审结（含上年结转12件）165件`: the figures in a bracket divide the one it stands at. */
export function bracketParts(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    const { bracket, bracketStart } = first.place
    if (bracket < 0 || mentions[at - 1]?.place.bracket === bracket) return []
    const inside = from(mentions, at, (one) => one.place.bracket === bracket)
    const host = hostOf(text, mentions, at, inside.length)
    if (!host || host.approx) return []
    const words = text.slice(bracketStart, Math.min((inside.at(-1)?.end ?? 0) + 4, bracketStart + 400))
    const parts = inside.filter((one) => isAmount(one) && sameKind(one, host))
    if (parts.length === 1 && CARRIED.test(words))
      return [partClaim(parts, [host], { soft: total(parts) > host.value })]
    if (parts.length === 0 || OTHER_PERIOD.test(words) || isOfEarlierYear(first, host)) return []
    return divide(parts, host, OPEN_LIST.test(words) || words.includes('等'))
  })
}

/** The figure a bracket stands at: the one before it, or the one right behind it where a stop parts it from the one before. */
function hostOf(text: string, mentions: readonly Mention[], at: number, length: number): Mention | undefined {
  const [before, last, next] = [mentions[at - 1], mentions[at + length - 1], mentions[at + length]]
  const opening = mentions[at]?.place.bracketStart ?? 0
  const apart = before === undefined || BREAKS.test(text.slice(before.end, opening))
  if (apart && last && next && next.place.bracket < 0 && CLOSES.test(text.slice(last.end, next.start))) return next
  if (!before || opening < before.end || opening - before.end > CLOSE_BY) return undefined
  return CLOSED.test(text.slice(before.end, opening)) ? undefined : before
}

/** `增加308宗（2018年为726宗）`: what there was in another year is no part. */
const isOfEarlierYear = (first: Mention, host: Mention) =>
  first.namedYear !== undefined && (first.namedYear !== host.fact.year || isChange(host))

function divide(parts: readonly Mention[], host: Mention, open: boolean): Claim[] {
  const sum = total(parts)
  if (parts.length === 1) return sum <= host.value || parts[0]?.unit === host.unit ? [partClaim(parts, [host])] : []
  if (sum === host.value) return [sumClaim(parts, host)]
  if (open) return [partClaim(parts, [host], { soft: sum > host.value })]
  const slip = nearly(sum, host.value)
  if (slip || sum > host.value || parts.length >= FULL_LIST) return [sumClaim(parts, host, { soft: !slip })]
  return [partClaim(parts, [host])]
}
