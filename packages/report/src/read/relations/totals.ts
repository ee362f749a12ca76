import type { Mention } from '../mentions.ts'
import { type Claim, nearly, sumClaim, total } from './claim.ts'
import { before, from, isCount } from './neighbours.ts'

const TOTAL_WORD = /(?:共计|合计|总计|总共|共有|共|总数为|总数达)$/u
const FIRM_WORD = /(?:共计|合计|总计)$/u
const SMALLEST_PLAIN = 30
const SMALLEST_LONG = 10

const inList = (one: Mention) => (other: Mention) =>
  other.place.sentence === one.place.sentence && other.place.bracket === one.place.bracket

const alike = (one: Mention) => (other: Mention) => inList(one)(other) && isCount(other) && other.unit === one.unit

/** `44项审批、32项征收…共计76项`: the figures before a word of totalling add up to the one after it. */
export function totalsAfter(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!isCount(whole) || whole.approx || whole.unit === '' || !TOTAL_WORD.test(whole.gap)) return []
    const parts = before(mentions, at, alike(whole)).reverse()
    if (parts.length < 2) return []
    const run = suffixAddingTo(parts, whole.value)
    if (run) return [sumClaim(run, whole)]
    const plain = parts.every((part, index) => index === 0 || isListGap(part.gap))
    const firm = FIRM_WORD.test(whole.gap) && plain && isListGap(whole.gap)
    return firm ? [sumClaim(parts, whole, { soft: !nearly(total(parts), whole.value) })] : []
  })
}

const isListGap = (gap: string) => !/[；;。]|其中|同时|此外/u.test(gap)

function suffixAddingTo(parts: readonly Mention[], value: number): Mention[] | undefined {
  for (let start = parts.length - 2; start >= 0; start -= 1) {
    const run = parts.slice(start)
    if (total(run) === value) return run
  }
  return undefined
}

/** `清理359件，废止95件、修改23件、保留241件`: a figure divided by the figures right after it, where it adds up. */
export function partsAfter(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!isCount(whole) || whole.approx || whole.value < SMALLEST_LONG) return []
    const parts = from(mentions, at + 1, alike(whole))
    const count = parts.findIndex((_, index) => index > 0 && total(parts.slice(0, index + 1)) === whole.value) + 1
    if (count < 2 || (count === 2 && whole.value < SMALLEST_PLAIN)) return []
    return [sumClaim(parts.slice(0, count), whole)]
  })
}
