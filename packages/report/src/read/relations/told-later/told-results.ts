import type { Mention } from '../../mentions.ts'
import { before } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sameClaim, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'

const THINGS = new Set(['件', '起', '宗', '件次', '例', '条', '项', '封'])
const counted = ({ unit }: Mention) => (THINGS.has(unit) ? '件' : unit)
const VIEW = /(?:从|按)[^，。]{2,16}(?:看|来看|分析|来说)[，,：:]/u
const FEWEST = 2
const SMALLEST = 5
const OF_THEM = /^(?:中|内)[，,的]?/u
const TAKEN_UP = /(?:受理|提出|办结|收到|承办|立案|办复|交办|即)的?$/u

/** `受理案件9起…从办理结果分析，维持2件，纠错5件，另有2件终止`: the results of one sentence and the total told before it. */
export function toldResults(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!isAmount(first) || !VIEW.test(first.gap)) return []
    const parts = resultsFrom(mentions, at, first)
    const sum = total(parts)
    if (parts.length < FEWEST || sum < SMALLEST) return []
    const told = before(mentions, at, ({ place }) => place.paragraph === first.place.paragraph)
    const whole = told.find((one) => isStock(one) && counted(one) === counted(first) && one.value === sum)
    return whole ? [sumClaim(parts, whole)] : []
  })
}

const resultsFrom = (mentions: readonly Mention[], at: number, first: Mention) =>
  mentions
    .slice(at, at + 12)
    .filter((one, place) => one.place.sentence === first.place.sentence && (place === 0 || !VIEW.test(one.gap)))
    .filter((one) => isStock(one) && one.unit === first.unit && one.place.bracket === first.place.bracket)

/** `提出意见共73件…受理的73件中`: a total named again as that of which parts follow. */
export function namedAgain(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((again, at) => {
    if (!isStock(again) || !(TAKEN_UP.test(again.gap) && (OF_THEM.test(again.tail) || again.gap.endsWith('即'))))
      return []
    const told = before(mentions, at, ({ place }) => place.paragraph === again.place.paragraph)
    const one = told.find((other) => isStock(other) && counted(other) === counted(again) && other.value === again.value)
    return one ? [sameClaim([one], [again])] : []
  })
}
