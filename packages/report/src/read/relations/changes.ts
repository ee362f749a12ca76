import type { Mention } from '../mentions.ts'
import type { Claim } from './claim.ts'
import { before, isCount, sameKind } from './neighbours.ts'
import { quotient } from './rounding.ts'

const COMPARED = /同比|相比|[较比](?:上年|去年|上一年|20\d\d年)|(?:上年|去年|同期)/u
const ROSE = /上升|增长|增加|提高|增幅|翻番/u
const FELL = /下降|减少|降低|回落|降幅/u
const REACH = 24
const NEAR = 1

/** Growth rates against both years, and 明显下降 against the two counts it compares. */
export function changes(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((mention, at) =>
    mention.kind === 'percent' ? growth(mention, at, mentions) : trend(text, mention, at, mentions),
  )
}

function growth(rate: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  if (!rate.fact.direction || !COMPARED.test(rate.gap) || rate.approx) return []
  const near = before(mentions, at, (one) => one.place.paragraph === rate.place.paragraph)
    .filter(isCount)
    .slice(0, 6)
  const now = near[0]
  if (!now || now.place.sentence !== rate.place.sentence) return []
  const then = near.find((one) => one !== now && sameKind(one, now) && one.fact.year === now.fact.year - 1)
  const [first, second] =
    now.fact.year < rate.fact.year && near[1] && sameKind(near[1], now) ? [now, near[1]] : [then, now]
  if (!first || !second || first.value === 0 || first.approx || second.approx) return []
  return [growthClaim(rate, first, second)]
}

function growthClaim(rate: Mention, then: Mention, now: Mention): Claim {
  const signed = rate.fact.direction === 'down' ? then.value - now.value : now.value - then.value
  const { cut, rounded, exact } = quotient(signed, then.value, 100, rate.decimals)
  const computed = quotient(signed, then.value, 100, rate.decimals + 2).rounded
  const holds = rounded === rate.value
  const sure = Math.abs(computed - rate.value) <= NEAR || then.place.sentence === now.place.sentence
  return {
    kind: 'change',
    expression: `(${now.value}-${then.value})/${then.value}=${rate.fact.direction === 'down' ? '-' : ''}${rate.value}%`,
    mentions: [then, now, rate],
    stated: rate.value,
    computed,
    holds,
    explainedBy: holds ? (exact ? 'exact' : 'rounding') : cut === rate.value ? 'truncation' : 'none',
    ...(sure ? {} : { soft: true as const }),
  }
}

function trend(text: string, then: Mention, at: number, mentions: readonly Mention[]): Claim[] {
  const now = mentions[at - 1]
  if (!now || !sameKind(now, then) || now.place.sentence !== then.place.sentence) return []
  if (!/相比|[较比]/u.test(then.gap) || then.fact.year >= now.fact.year || then.value === 0) return []
  const after =
    text.slice(then.end, Math.min(then.end + REACH, mentions[at + 1]?.start ?? text.length)).split(/[。；;\n]/u)[0] ??
    ''
  const rose = ROSE.test(after)
  if (rose === FELL.test(after)) return []
  const holds = rose ? now.value > then.value : now.value < then.value
  return [
    {
      kind: 'change',
      expression: `${now.value}${now.value < then.value ? '<' : now.value > then.value ? '>' : '='}${then.value}`,
      mentions: [then, now],
      stated: null,
      computed: quotient(now.value - then.value, then.value, 100, 2).rounded,
      holds,
      explainedBy: holds ? 'exact' : 'none',
    },
  ]
}
