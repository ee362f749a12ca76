import type { Mention } from '../../mentions.ts'
import type { Explanation, RelationKind } from '../../reading.ts'
import { clean, roundingRoom } from './measure.ts'

/** A relation before it is numbered: which figures, what was printed, what follows. */
export interface Claim {
  readonly kind: RelationKind
  readonly expression: string
  readonly mentions: readonly Mention[]
  readonly stated: number | null
  readonly computed: number
  readonly holds: boolean
  readonly explainedBy?: Explanation
  readonly soft?: true
}

export interface Certainty {
  readonly soft?: boolean
}

export function total(parts: readonly Mention[]): number {
  let sum = 0
  for (const part of parts) sum += part.value
  return clean(sum)
}

const joinedBy = (parts: readonly Mention[], sign: string) => parts.map((part) => part.value).join(sign)
export const softly = (certainty: Certainty): { soft?: true } => (certainty.soft === true ? { soft: true } : {})

/** How two amounts that should be equal compare, when all the figures behind them may have been rounded. */
function agreement(stated: number, computed: number, behind: readonly Mention[]): Explanation {
  if (stated === computed) return 'exact'
  return Math.abs(stated - computed) <= roundingRoom(behind) ? 'rounding' : 'none'
}

/** Whether parts add up to a whole, rounding allowed for. */
export function addsUp(parts: readonly Mention[], whole: Mention): boolean {
  const sum = total(parts)
  return sum === whole.value || (nearly(sum, whole.value) && agreement(whole.value, sum, [...parts, whole]) !== 'none')
}

/** Parts that should add up to a whole. */
export function sumClaim(parts: readonly Mention[], whole: Mention, certainty: Certainty = {}): Claim {
  const computed = total(parts)
  const explainedBy = agreement(whole.value, computed, [...parts, whole])
  return {
    kind: 'sum',
    expression: `${joinedBy(parts, '+')}=${whole.value}`,
    mentions: [...parts, whole],
    stated: whole.value,
    computed,
    holds: explainedBy !== 'none',
    explainedBy,
    ...softly(certainty),
  }
}

/** Parts that may not exceed a whole, which itself may be printed as several figures. */
export function partClaim(parts: readonly Mention[], wholes: readonly Mention[], certainty: Certainty = {}): Claim {
  const computed = total(parts)
  const stated = total(wholes)
  return {
    kind: 'part-of',
    expression: `${joinedBy(parts, '+')}<=${joinedBy(wholes, '+')}`,
    mentions: [...parts, ...wholes],
    stated,
    computed,
    holds: computed <= stated,
    ...softly(certainty),
  }
}

/** Two ways of counting the same thing. */
export function sameClaim(one: readonly Mention[], other: readonly Mention[], certainty: Certainty = {}): Claim {
  const [stated, computed] = [total(one), total(other)]
  const holds = stated === computed
  return {
    kind: 'same',
    expression: `${joinedBy(one, '+')}=${joinedBy(other, '+')}`,
    mentions: [...one, ...other],
    stated,
    computed,
    holds,
    explainedBy: holds ? 'exact' : 'none',
    ...softly(certainty),
  }
}

/** Whether a sum misses its whole so little that a slip is likelier than a list left open. */
export const nearly = (sum: number, whole: number, share = 0.1) => Math.abs(sum - whole) <= Math.max(2, whole * share)
