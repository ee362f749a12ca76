import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { type Claim, softly, total } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { computedRate, explain } from '../reckoning/rounding.ts'
import { baseOf } from './share-base.ts'

const LONGEST_SUM = 6
const FAR = 6
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
        !parts.includes(one) && one.unit === parts[0]?.unit && one.value > sum && isShareOf(rate, sum, one.value),
    )
    const printed = list.find((one) => one.value === sum && one.index < (parts.at(-1)?.index ?? 0) && one !== whole)
    if (whole && printed) return [ratioClaim(rate, { part: printed, whole }, true)]
    if (whole) return [sumShare(parts.reverse(), whole, rate, true)]
  }
  return taken(rate, list, near, mentions[at - 1])
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
  return whole && off < FAR ? [sumShare([...parts].reverse(), whole, rate, false)] : []
}

function isShareOf(rate: Mention, part: number, whole: number): boolean {
  const by = explain(rate.value, part, whole, rate.decimals)
  return by === 'exact' || by === 'rounding'
}

function sumShare(parts: readonly Mention[], whole: Mention, rate: Mention, holds: boolean): Claim {
  const sum = total(parts)
  return {
    kind: 'ratio',
    expression: `(${parts.map((part) => part.value).join('+')})/${whole.value}=${rate.value}%`,
    mentions: [...parts, whole, rate],
    stated: rate.value,
    computed: computedRate(sum, whole.value, rate.decimals),
    holds,
    explainedBy: explain(rate.value, sum, whole.value, rate.decimals),
    ...softly({ soft: !holds }),
  }
}
