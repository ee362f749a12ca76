import type { Mention } from '../../mentions.ts'
import type { Claim } from '../reckoning/claim.ts'
import { measured, stepClaim } from '../reckoning/steps.ts'
import { comparisonAt } from './comparisons.ts'

const CHANGED = /增长|增加|上升|提高|提升|下降|减少|降低|压缩|压减|缩短|精简|精减|[增升降减]/u
const AT_ONCE = /^[，,、；;（(]?(?:已|即|分别)?(?:由|从|自)(?:原来的?|原先的?|法定的?|去年的?|上年的?|20\d\d年的?)?$/u

/** `压缩60%，由20个工作日缩短至8个`: how far something went, told before the two figures it went between; one that does not come out is a question where nothing else is named. */
export function stepBefore(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((step, at) => {
    const [past, now] = [mentions[at + 1], mentions[at + 2]]
    if (!past || !now || !isRate(step) || past.place.sentence !== step.place.sentence || now.approx || past.approx)
      return []
    const found = comparisonAt(mentions, at + 2)
    if (found?.past !== past || found.now !== now) return []
    const falls = now.value < past.value
    if (falls !== (step.fact.direction === 'down')) return []
    const result = measured({ past, now, step })
    if (!result) return []
    const holds = result.by === 'exact' || result.by === 'rounding'
    return holds || AT_ONCE.test(past.gap) ? [stepClaim({ past, now, step }, result, { soft: !holds })] : []
  })
}

const isRate = (one: Mention) =>
  one.kind === 'percent' && !one.approx && one.fact.direction !== undefined && CHANGED.test(one.gap)
