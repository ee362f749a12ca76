import type { Mention } from '../../mentions.ts'
import { lastOutside } from '../context/neighbours.ts'
import { isGrowth } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'
import { quotient } from '../reckoning/rounding.ts'
import { isYearBefore } from './comparisons.ts'

const ROSE = /上升|增长|增加|提高|增幅|翻番/u
const FELL = /下降|减少|降低|回落|降幅/u
const REACH = 24

const FROM = /(?:由|从|自)[^，。；由从自]{0,20}$/u
const TO =
  /^[^，。；]{0,8}?(?:(?<rose>上升|增长|增加|提高|提升|扩大|升)|下降|减少|降低|回落|压缩|压减|缩短|精简|降)[到至为]$/u

/** `从94.56%上升至99.06%`: where it went from one figure to the other. */
function fromTo(past: Mention | undefined, now: Mention): Claim[] {
  if (!past || past.unit !== now.unit || past.place.sentence !== now.place.sentence || !FROM.test(past.gap)) return []
  const went = TO.exec(now.gap)
  return went ? [trendClaim(past, now, went.groups?.['rose'] !== undefined)] : []
}

/** `90件，相比2021年的120件明显下降`: a change told in words against the two counts. */
export function trends(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((past, at) => {
    const told = fromTo(mentions[at - 1], past)
    if (told.length > 0) return told
    const now = lastOutside(mentions, at)
    if (!now || !sameKind(now, past) || now.place.sentence !== past.place.sentence) return []
    if (!/相比|[较比]/u.test(past.gap) || !isYearBefore(past, now) || past.value === 0) return []
    const next = mentions[at + 1]
    if (next && isGrowth(next) && next.place.part === past.place.part) return []
    return said(past, now, wordsAfter(text, past, next))
  })
}

function said(past: Mention, now: Mention, after: string): Claim[] {
  const rose = ROSE.test(after)
  if (rose === FELL.test(after)) return []
  const claim = trendClaim(past, now, rose)
  return claim.holds || AT_ONCE.test(after) ? [claim] : []
}

/** Further on the words may tell of another thing: 比上年的100件多，乙类案件减少. */
const AT_ONCE =
  /^(?:相比|比较|相较|来说)?[，,]?(?:明显|有所|大幅度?|显著|持续|略有?|小幅|逐年|同比|总体|稳步|[均呈再又也])*(?:上升|增长|增加|提高|增幅|翻番|下降|减少|降低|回落|降幅)/u

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
    computed: wentBy(past.value, now.value),
    holds,
    explainedBy: holds ? 'exact' : 'none',
  }
}

/** In percent of what it went from; from nothing, by how much. */
const wentBy = (past: number, now: number): number => (past === 0 ? now : quotient(now - past, past, 100, 2).rounded)

function compared(one: number, other: number): string {
  if (one === other) return '='
  return one < other ? '<' : '>'
}
