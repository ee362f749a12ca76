import type { Mention } from '../mentions.ts'
import type { Explanation } from '../reading.ts'
import type { Claim } from './claim.ts'
import { before, isCount, sameKind } from './neighbours.ts'
import { quotient } from './rounding.ts'

const COMPARED = /同比|相比|[较比](?:上年|去年|上一年|20\d\d年)|(?:上年|去年|同期)/u
const ROSE = /上升|增长|增加|提高|增幅|翻番/u
const FELL = /下降|减少|降低|回落|降幅/u
const REACH = 24
const NEAR = 1
const COUNTS_BACK = 6

/** Growth rates against both years, and 明显下降 against the two counts it compares. */
export function changes(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention, at) =>
    mention.kind === 'percent' ? growth(mention, at, mentions) : trend(text, mention, at, mentions),
  )
}

function growth(rate: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  if (!rate.fact.direction || !COMPARED.test(rate.gap) || rate.approx) return []
  const near = before(mentions, at, (one) => one.place.paragraph === rate.place.paragraph)
    .filter((one) => isCount(one) && !one.approx)
    .slice(0, COUNTS_BACK)
  const pair = twoYears(near)
  return pair && pair.past.value !== 0 && pair.now.place.sentence === rate.place.sentence
    ? [growthClaim(rate, pair)]
    : []
}

interface TwoYears {
  readonly past: Mention
  readonly now: Mention
}

/** The last two counts of a kind of which one is said to be of the year before the other. */
function twoYears(near: readonly Mention[]): TwoYears | undefined {
  const [last] = near
  if (!last) return undefined
  const other = near.slice(1).find((one) => sameKind(one, last))
  if (!other) return undefined
  if (isYearBefore(last, other)) return { past: last, now: other }
  return isYearBefore(other, last) ? { past: other, now: last } : undefined
}

const isYearBefore = (past: Mention, now: Mention) =>
  past.namedYear !== undefined && past.namedYear === now.fact.year - 1

function growthClaim(rate: Mention, { past, now }: TwoYears): Claim {
  const signed = rate.fact.direction === 'down' ? past.value - now.value : now.value - past.value
  const { cut, rounded, exact } = quotient(signed, past.value, 100, rate.decimals)
  const computed = quotient(signed, past.value, 100, rate.decimals + 2).rounded
  const holds = rounded === rate.value
  const sure = Math.abs(computed - rate.value) <= NEAR || past.place.sentence === now.place.sentence
  return {
    kind: 'change',
    expression: `(${now.value}-${past.value})/${past.value}=${rate.fact.direction === 'down' ? '-' : ''}${rate.value}%`,
    mentions: [past, now, rate],
    stated: rate.value,
    computed,
    holds,
    explainedBy: explained(rate.value, { cut, rounded, exact }),
    ...(sure ? {} : { soft: true as const }),
  }
}

function explained(stated: number, by: { cut: number; rounded: number; exact: boolean }): Explanation {
  if (by.rounded === stated) return by.exact ? 'exact' : 'rounding'
  return by.cut === stated ? 'truncation' : 'none'
}

function trend(text: string, past: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  const now = mentions[at - 1]
  if (!now || !sameKind(now, past) || now.place.sentence !== past.place.sentence) return []
  if (!/相比|[较比]/u.test(past.gap) || !isYearBefore(past, now) || past.value === 0) return []
  const after =
    text.slice(past.end, Math.min(past.end + REACH, mentions[at + 1]?.start ?? text.length)).split(/[。；;\n]/u)[0] ??
    ''
  const rose = ROSE.test(after)
  if (rose === FELL.test(after)) return []
  const holds = rose ? now.value > past.value : now.value < past.value
  return [
    {
      kind: 'change',
      expression: `${now.value}${compared(now.value, past.value)}${past.value}`,
      mentions: [past, now],
      stated: null,
      computed: quotient(now.value - past.value, past.value, 100, 2).rounded,
      holds,
      explainedBy: holds ? 'exact' : 'none',
    },
  ]
}

function compared(one: number, other: number): string {
  if (one === other) return '='
  return one < other ? '<' : '>'
}
