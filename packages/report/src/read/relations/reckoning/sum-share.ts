import type { Mention } from '../../mentions.ts'
import { type Certainty, type Claim, softly, total } from './claim.ts'
import { computedRate, explain } from './rounding.ts'
import { isSlipAway } from './slips.ts'

/** Counts taken together as a share of a whole. */
export function sumShareClaim(
  parts: readonly Mention[],
  whole: Mention,
  rate: Mention,
  holds: boolean,
  certainty: Certainty = {},
): Claim {
  const sum = total(parts)
  return {
    kind: 'ratio',
    expression: `(${parts.map(({ value }) => value).join('+')})/${whole.value}=${rate.value}%`,
    mentions: [...parts, whole, rate],
    stated: rate.value,
    computed: computedRate(sum, whole.value, rate.decimals),
    holds,
    explainedBy: explain(rate.value, sum, whole.value, rate.decimals),
    ...softly(certainty),
  }
}

export const isSumShare = (sum: number, whole: number, rate: Mention) => gives(sum, whole, rate.value, rate.decimals)

/** Whether counts are together the share of a whole but for a slip of the pen in one of the figures. */
export const isSumShareBySlip = (parts: readonly Mention[], whole: Mention, rate: Mention): boolean =>
  isSlipAway([...parts, whole, rate], (values) => {
    const [stated = 0, base = 0] = [values.at(-1), values.at(-2)]
    return gives(
      values.slice(0, -2).reduce((sum, value) => sum + value, 0),
      base,
      stated,
      rate.decimals,
    )
  })

function gives(sum: number, whole: number, stated: number, decimals: number): boolean {
  const by = whole > 0 && sum <= whole ? explain(stated, sum, whole, decimals) : 'none'
  return by === 'exact' || by === 'rounding'
}
