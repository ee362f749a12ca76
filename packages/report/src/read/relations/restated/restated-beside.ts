import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { againstWhat, isGrowth, isStock } from '../context/roles.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'
import { meantBy } from '../reckoning/slips.ts'

const SMALLEST = 10
const NEAR = 4
const MOST = 8

/** A rate and the count it is told of, the last one of its sentence. */
interface Told {
  readonly rate: Mention
  readonly count: Mention
}

/** `举报270件，占7.2%，同比多13.9%…举报共270件，比去年增加33件，增幅13.9%`: a rate told again of a count told again is one rate; where one of the two is a slip away from what was told before, it is a question. */
export function restatedBeside(mentions: readonly Mention[]): Claim[] {
  const byCount = new Map<string, Told[]>()
  const byRate = new Map<string, Told>()
  return mentions.flatMap((rate, at) => {
    const told = toldOf(rate, at, mentions)
    if (!told) return []
    const role = isGrowth(rate) || againstWhat(rate) !== undefined
    const [counted, rated] = [`${role} ${told.count.value} ${told.count.unit}`, `${role} ${rate.value}`]
    const known = byCount.get(counted) ?? []
    const earlier = known.filter((one) => isApart(one, told))
    const other = role && rate.decimals > 0 ? byRate.get(rated) : undefined
    byCount.set(counted, [...known.slice(-MOST), told])
    byRate.set(rated, told)
    return [...ofRates(earlier, told), ...(other && isApart(other, told) ? ofCounts(other, told) : [])]
  })
}

const isApart = (one: Told, other: Told) => one.rate.place.sentence !== other.rate.place.sentence

function ofRates(earlier: readonly Told[], { rate }: Told): Claim[] {
  const same = earlier.findLast((one) => one.rate.value === rate.value)
  if (same) return [sameClaim([same.rate], [rate])]
  const near = earlier.findLast((one) => one.rate.decimals === rate.decimals && meantBy(rate).includes(one.rate.value))
  return near && rate.decimals > 0 ? [sameClaim([near.rate], [rate], { soft: true })] : []
}

const ofCounts = (earlier: Told, { count }: Told): Claim[] =>
  sameFamily(earlier.count.unit, count.unit) && meantBy(count).includes(earlier.count.value)
    ? [sameClaim([earlier.count], [count], { soft: true })]
    : []

function toldOf(rate: Mention, at: number, mentions: readonly Mention[]): Told | undefined {
  if (rate.kind !== 'percent' || rate.approx || rate.value === 0 || rate.row !== undefined) return undefined
  const count = before(mentions, at, inSentenceOf(rate)).slice(0, NEAR).find(isStock)
  return count && count.value >= SMALLEST && !count.approx ? { rate, count } : undefined
}
