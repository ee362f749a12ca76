import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { againstWhat, isGrowth, isStock } from '../context/roles.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'

const SMALLEST = 10
const NEAR = 4

/** `举报270件，占7.2%，同比多13.9%…举报共270件，比去年增加33件，增幅13.9%`: a rate told again of a count told again is one rate. */
export function restatedBeside(mentions: readonly Mention[]): Claim[] {
  const told = new Map<string, Mention>()
  return mentions.flatMap((rate, at) => {
    const key = keyOf(rate, at, mentions)
    const earlier = key === undefined ? undefined : told.get(key)
    if (key !== undefined) told.set(key, rate)
    return earlier && earlier.place.sentence !== rate.place.sentence ? [sameClaim([earlier], [rate])] : []
  })
}

/** A rate with the count it is told of, the last one of its sentence, and whether it tells a share or a growth. */
function keyOf(rate: Mention, at: number, mentions: readonly Mention[]): string | undefined {
  if (rate.kind !== 'percent' || rate.approx || rate.value === 0 || rate.row !== undefined) return undefined
  const count = before(mentions, at, inSentenceOf(rate)).slice(0, NEAR).find(isStock)
  if (!count || count.value < SMALLEST || count.approx) return undefined
  const growth = isGrowth(rate) || againstWhat(rate) !== undefined
  return `${rate.value} ${rate.unit} ${growth} ${count.value} ${count.unit}`
}
