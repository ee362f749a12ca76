import type { Mention } from '../mentions.ts'
import type { Claim } from './claim.ts'
import { isYearBefore } from './comparisons.ts'
import { sameKind } from './measure.ts'
import { quotient } from './rounding.ts'

const ROSE = /上升|增长|增加|提高|增幅|翻番/u
const FELL = /下降|减少|降低|回落|降幅/u
const REACH = 24

/** `90件，相比2021年的120件明显下降`: a change told in words against the two counts. */
export function trends(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((past, at) => {
    const now = mentions[at - 1]
    if (!now || !sameKind(now, past) || now.place.sentence !== past.place.sentence) return []
    if (!/相比|[较比]/u.test(past.gap) || !isYearBefore(past, now) || past.value === 0) return []
    const after = wordsAfter(text, past, mentions[at + 1])
    const rose = ROSE.test(after)
    return rose === FELL.test(after) ? [] : [trendClaim(past, now, rose)]
  })
}

function wordsAfter(text: string, past: Mention, next: Mention | undefined): string {
  const stretch = text.slice(past.end, Math.min(past.end + REACH, next?.start ?? text.length))
  return stretch.split(/[。；;\n]/u)[0] ?? ''
}

function trendClaim(past: Mention, now: Mention, rose: boolean): Claim {
  const holds = rose ? now.value > past.value : now.value < past.value
  return {
    kind: 'change',
    expression: `${now.value}${compared(now.value, past.value)}${past.value}`,
    mentions: [past, now],
    stated: null,
    computed: quotient(now.value - past.value, past.value, 100, 2).rounded,
    holds,
    explainedBy: holds ? 'exact' : 'none',
  }
}

function compared(one: number, other: number): string {
  if (one === other) return '='
  return one < other ? '<' : '>'
}
