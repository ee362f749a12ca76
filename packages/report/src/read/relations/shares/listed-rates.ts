import type { Mention } from '../../mentions.ts'
import type { Claim } from '../reckoning/claim.ts'
import { canHold, heldOrClose } from '../reckoning/ratio.ts'
import { isNamedBy, stemOf } from './rate-words.ts'

const CLOSE = 5

/** `案卷126本，优秀38本、合格79本、不合格9本，优秀率30.2%`: a rate right behind a list that comes to its whole is that of the part it is named after; a miss of a few points is a question. */
export const listedRates = (mentions: readonly Mention[], claims: readonly Claim[]): Claim[] =>
  claims.flatMap(({ kind, holds, mentions: figures }) => {
    const [whole, last] = [figures.at(-1), figures.at(-2)]
    const rate = kind === 'sum' && holds && last ? mentions[last.index + 1] : undefined
    if (!whole || !last || !rate || !isRateBehind(rate, last)) return []
    const named = figures.slice(0, -1).filter((one) => isNamedBy(stemOf(rate), one))
    return named.length === 1 && named[0] && canHold(whole, named[0])
      ? heldOrClose(rate, { part: named[0], whole }, CLOSE)
      : []
  })

const isRateBehind = (rate: Mention, last: Mention) =>
  rate.kind === 'percent' &&
  rate.unit === '%' &&
  !rate.approx &&
  !rate.fact.direction &&
  rate.place.part === last.place.part &&
  stemOf(rate) !== ''
