import type { Mention } from '../mentions.ts'
import { type Claim, sameClaim } from './claim.ts'
import { likeness, wordsOf } from './neighbours.ts'

const LAST = 6
const ALIKE = 0.45
const ALIKE_FAR = 0.7
const SMALLEST = 10
const SMALLEST_FAR = 100
const LONG_NAME = 8
const SHORT_NAME = 4
const EVERYDAY = /会议?|培训|活动|检查|宣传|资料|行动|讲座|罚款/u

/** A figure printed twice under like names; and, softly, two figures under one name that differ. */
export function restated(mentions: readonly Mention[]): Claim[] {
  const seen = new Map<string, Mention[]>()
  const named = new Map<string, Mention>()
  return mentions.flatMap((mention) => {
    const key = `${mention.value} ${mention.unit} ${mention.fact.direction ?? ''}`
    const earlier = seen.get(key) ?? []
    seen.set(key, [...earlier.slice(-LAST + 1), mention])
    return [...twin(mention, earlier), ...conflict(mention, named)]
  })
}

const nameOf = (mention: Mention) => {
  const words = wordsOf(mention)
  return words.length >= 2 ? words : mention.fact.item
}

function twin(mention: Mention, earlier: readonly Mention[]): Claim[] {
  if (mention.kind === 'ordinal' || (mention.kind === 'count' && mention.value < SMALLEST)) return []
  let best: { one: Mention; like: number } | undefined
  for (const one of earlier) {
    if (one.place.sentence === mention.place.sentence) continue
    const like = likeness(bare(one), bare(mention))
    const needed = one.place.paragraph === mention.place.paragraph ? ALIKE : farNeeded(mention)
    if (like >= needed && like > (best?.like ?? 0)) best = { one, like }
  }
  return best ? [sameClaim([best.one], [mention])] : []
}

const farNeeded = (mention: Mention) => (mention.value >= SMALLEST_FAR || mention.decimals > 0 ? ALIKE_FAR : 2)
const bare = (mention: Mention) => nameOf(mention).replace(/处理|受理|协调|接待|(?:人?次)?数$/gu, '')

/** Two values under one name: in one paragraph a short name is enough, further apart it must be a long one. */
function conflict(mention: Mention, named: Map<string, Mention>): Claim[] {
  const name = bare(mention)
  if (name.length < SHORT_NAME || mention.approx || mention.fact.direction || mention.place.bracket >= 0) return []
  const key = `${name} ${mention.unit} ${mention.fact.year}`
  const earlier = named.get(key)
  named.set(key, mention)
  if (!earlier || earlier.value === mention.value || earlier.place.sentence === mention.place.sentence) return []
  const close = earlier.place.paragraph === mention.place.paragraph && !EVERYDAY.test(name)
  return close || name.length >= LONG_NAME ? [sameClaim([earlier], [mention], { soft: true })] : []
}
