import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { type Claim, total } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { computedRate } from '../reckoning/rounding.ts'
import { isSumShare, isSumShareBySlip, sumShareClaim } from '../reckoning/sum-share.ts'
import { baseOf } from './share-base.ts'

const LONGEST_SUM = 6
const FAR = 6
const NEAREST = 4
/** 上述三类案件占…: the number of kinds is none of them. */
const KINDS = new Set(['类', '种'])

/** `甲类783件、乙类579件、丙类562件，占总量的77%`: the share of a list taken together. */
export function shareOfSum(rate: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  const near = before(mentions, at, (one) => one.place.paragraph === rate.place.paragraph)
    .filter(isAmount)
    .filter((one, place) => place > 0 || !KINDS.has(one.unit))
  const list = near.filter((one) => one.place.part === rate.place.part && one.unit === near[0]?.unit && !one.approx)
  for (let count = 2; baseOf(rate) !== undefined && count <= Math.min(list.length, LONGEST_SUM); count += 1) {
    const parts = list.slice(0, count)
    const sum = total(parts)
    const whole = near.find(
      (one) =>
        !parts.includes(one) && one.unit === parts[0]?.unit && one.value > sum && isSumShare(sum, one.value, rate),
    )
    const printed = list.find((one) => one.value === sum && one.index < (parts.at(-1)?.index ?? 0) && one !== whole)
    if (whole && printed) return [ratioClaim(rate, { part: printed, whole }, true)]
    if (whole) return [sumShareClaim(parts.reverse(), whole, rate, true)]
  }
  const said = taken(rate, list, near, mentions[at - 1])
  return said.length > 0 || baseOf(rate) === undefined ? said : missed(rate, list, near)
}

/** `上述三类案件占65%`: as many counts as are said, of the nearest count that could hold them; a miss of a few points is a question. */
function taken(
  rate: Mention,
  list: readonly Mention[],
  near: readonly Mention[],
  kindsBefore: Mention | undefined,
): Claim[] {
  const count = kindsBefore && KINDS.has(kindsBefore.unit) && inSentenceOf(rate)(kindsBefore) ? kindsBefore.value : 0
  const parts = list.slice(0, count)
  if (count < 2 || parts.length < count || rate.approx) return []
  const sum = total(parts)
  const whole = near.find((one) => !list.includes(one) && one.unit === parts[0]?.unit && one.value > sum && !one.approx)
  const off = whole ? Math.abs(computedRate(sum, whole.value, rate.decimals) - rate.value) : FAR
  return whole && off < FAR ? [sumShareClaim([...parts].reverse(), whole, rate, false, { soft: true })] : []
}

/** All the counts of the list as a share of one of the nearest that could hold them, but for a slip of the pen. */
function missed(rate: Mention, list: readonly Mention[], near: readonly Mention[]): Claim[] {
  const parts = [...list].reverse()
  if (parts.length < 2 || parts.length > LONGEST_SUM || rate.approx) return []
  const most = total(parts) / 2
  const whole = near
    .filter((one) => !list.includes(one) && one.unit === parts[0]?.unit && one.value > most && !one.approx)
    .slice(0, NEAREST)
    .find((one) => isSumShareBySlip(parts, one, rate))
  return whole ? [sumShareClaim(parts, whole, rate, false, { soft: true })] : []
}
