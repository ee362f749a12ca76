import type { Mention } from '../mentions.ts'
import { sameFamily } from '../units.ts'
import { type Claim, partClaim } from './claim.ts'
import { before, inPartOf, isCount, wordsOf } from './neighbours.ts'

/** The steps a case goes through; what has reached a later step is part of what reached an earlier one. */
const STEPS: readonly (readonly string[])[] = [
  ['收到', '接到', '接收', '收件', '来电', '梳理', '排查', '清理', '摸排', '收集', '征集', '共接'],
  ['受理', '立案', '审查', '调解', '调处', '检查', '抽查'],
  [
    '办结',
    '审结',
    '结案',
    '成功',
    '准予',
    '答复',
    '采纳',
    '沿用',
    '填报',
    '废止',
    '修改',
    '保留',
    '判决',
    '裁定',
    '销号',
    '回复',
  ],
]

/** The latest step named with a figure, or -1. */
const stepOf = (mention: Mention) => {
  const words = wordsOf(mention)
  return STEPS.findLastIndex((step) => step.some((word) => words.includes(word)))
}

const OPENING_UNITS = new Set(['个', '条', '批'])
const countAlike = (later: Mention, earlier: Mention) =>
  sameFamily(later.unit, earlier.unit) || (OPENING_UNITS.has(earlier.unit) && sameFamily(later.unit, '件'))

/** `收到220件，受理164件，办结143件`: reported only where it holds, since cases carried over may exceed those received. */
export function stages(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    const step = isCount(later) ? stepOf(later) : -1
    if (step < 1) return []
    const earlier = before(mentions, at, inPartOf(later)).find((one) => precedes(one, later, step))
    return earlier && later.value <= earlier.value ? [partClaim([later], [earlier])] : []
  })
}

function precedes(one: Mention, later: Mention, step: number): boolean {
  const own = stepOf(one)
  return (
    isCount(one) &&
    own >= 0 &&
    own < step &&
    countAlike(later, one) &&
    one.place.bracket === later.place.bracket &&
    one.fact.year === later.fact.year
  )
}
