import type { Mention } from '../../mentions.ts'
import type { Claim } from '../reckoning/claim.ts'
import { canHold, ratioClaim } from '../reckoning/ratio.ts'
import { computedRate } from '../reckoning/rounding.ts'
import { explainLoosely } from '../reckoning/rounding-room.ts'
import { isNamedBy, stemOf } from './rate-words.ts'

const CLOSE = 5

/** `案卷126本，优秀38本、合格79本、不合格9本，优秀率30.2%`: a rate right behind a list that comes to its whole is that of the part it is named after; a miss of a few points is a question. */
export const listedRates = (mentions: readonly Mention[], claims: readonly Claim[]): Claim[] =>
  claims.flatMap(({ kind, holds, mentions: figures }) => {
    const [whole, last] = [figures.at(-1), figures.at(-2)]
    const rate = kind === 'sum' && holds && last ? mentions[last.index + 1] : undefined
    if (!whole || !last || !rate || !isRateBehind(rate, last)) return []
    const named = figures.slice(0, -1).filter((one) => isNamedBy(stemOf(rate), one))
    return named.length === 1 && named[0] && canHold(whole, named[0]) ? judged(named[0], whole, rate) : []
  })

const isRateBehind = (rate: Mention, last: Mention) =>
  rate.kind === 'percent' &&
  rate.unit === '%' &&
  !rate.approx &&
  !rate.fact.direction &&
  rate.place.part === last.place.part &&
  stemOf(rate) !== ''

function judged(part: Mention, whole: Mention, rate: Mention): Claim[] {
  const by = explainLoosely(rate, [part, whole], part.value, whole.value)
  const holds = by === 'exact' || by === 'rounding'
  const close = Math.abs(computedRate(part.value, whole.value, rate.decimals) - rate.value) <= CLOSE
  return holds || close ? [ratioClaim(rate, { part, whole }, holds, { soft: !holds })] : []
}
