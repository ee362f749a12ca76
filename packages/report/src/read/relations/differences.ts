import type { Mention } from '../mentions.ts'
import type { Claim } from './claim.ts'
import { isCount, sameKind } from './neighbours.ts'
import { quotient } from './rounding.ts'

const DELTA = /(?:[较比](?:上年|去年|上一年|20\d\d年)|同比).{0,4}(?:增加|减少|多|少|增长|下降)$/u
const REACHED = /(?:提高|提升|增加|上升|增长|压缩|压减|缩短|减少|下降|降低|降|增|升)(?:到|至|为)/u
const LESS = /减少|少|下降/u

/** Steps between two figures: `由92.3%提高到100%，提高7.7个百分点`, `20天压缩至5天，压缩75%`, `比上年增加156件，增长13.8%`. */
export function differences(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((step, at) => {
    const [now, past] = [mentions[at - 1], mentions[at - 2]]
    if (!now || !past || past.place.sentence !== step.place.sentence || step.approx || past.approx || now.approx)
      return []
    if (step.kind !== 'percent' || !step.fact.direction) return []
    if (step.unit === '百分点') return points(past, now, step)
    if (DELTA.test(now.gap) && isCount(now) && sameKind(past, now)) return [growthOf(past, now, step)]
    return REACHED.test(now.gap) && now.unit === past.unit && now.kind !== 'percent' ? [shareOf(past, now, step)] : []
  })
}

function points(past: Mention, now: Mention, step: Mention): Claim[] {
  if (past.unit !== '%' || now.unit !== '%' || !REACHED.test(now.gap)) return []
  const computed = Math.round(Math.abs(now.value - past.value) * 1e6) / 1e6
  const expression = `|${now.value}-${past.value}|=${step.value}`
  return [claim([past, now, step], expression, computed, computed === step.value, true)]
}

function shareOf(past: Mention, now: Mention, step: Mention): Claim {
  const change = Math.abs(now.value - past.value)
  return rated([past, now, step], change, past.value, `|${now.value}-${past.value}|/${past.value}=${step.value}%`)
}

function growthOf(total: Mention, delta: Mention, step: Mention): Claim {
  const base = LESS.test(delta.gap) ? total.value + delta.value : total.value - delta.value
  return rated([total, delta, step], delta.value, base, `${delta.value}/${base}=${step.value}%`)
}

function rated(mentions: readonly [Mention, Mention, Mention], part: number, base: number, expression: string): Claim {
  const step = mentions[2]
  if (base <= 0) return claim(mentions, expression, 0, false, false)
  const { rounded, cut, exact } = quotient(part, base, 100, step.decimals)
  const computed = quotient(part, base, 100, step.decimals + 2).rounded
  const found = claim(mentions, expression, computed, rounded === step.value, exact)
  return rounded !== step.value && cut === step.value ? { ...found, explainedBy: 'truncation' } : found
}

function claim(
  mentions: readonly Mention[],
  expression: string,
  computed: number,
  holds: boolean,
  exact: boolean,
): Claim {
  const explained = exact ? 'exact' : 'rounding'
  const stated = mentions.at(-1)?.value ?? null
  return { kind: 'change', expression, mentions, stated, computed, holds, explainedBy: holds ? explained : 'none' }
}
