import type { Mention } from '../../mentions.ts'
import { type Claim, softly, total } from '../reckoning/claim.ts'

const FULL = 100
const FEWEST = 3
const MOST = 6
const MOST_SHARES = 12
const CLOSE = 2
const JOINED = /^[:：∶︰﹕]$/u
const OF_ALL = /结构|构成|占比|比重|比例|产业比/u

/** `三次产业结构11.8︰48.3︰39.9`: the parts of a structure in percent come to a hundred. */
export function fullStructures(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (first.kind !== 'ratio' || JOINED.test(first.gap) || !OF_ALL.test(first.gap)) return []
    const following = mentions.slice(at + 1, at + MOST)
    const end = following.findIndex((one) => one.kind !== 'ratio' || !JOINED.test(one.gap))
    const parts = [first, ...(end < 0 ? following : following.slice(0, end))]
    return parts.length >= FEWEST && Math.abs(total(parts) - FULL) <= CLOSE ? [claimOf(parts)] : []
  })
}

const SHARE = /占(?:比|了|到)?[^，。；]{0,10}$/u

/** `处罚类占45%，投诉类占30%，公开类占15%，其他占10%`: shares told without their counts that come to a hundred. */
export function fullShares(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (!isShare(first) || isShare(mentions[at - 1], first)) return []
    const following = mentions.slice(at + 1, at + MOST_SHARES)
    const end = following.findIndex((one) => !isShare(one, first))
    const parts = [first, ...(end < 0 ? following : following.slice(0, end))]
    const claim = parts.length >= FEWEST ? claimOf(parts) : undefined
    return claim?.holds ? [claim] : []
  })
}

const isShare = (one: Mention | undefined, first = one): boolean =>
  one !== undefined &&
  one.unit === '%' &&
  !one.fact.direction &&
  !one.approx &&
  one.place.sentence === first?.place.sentence &&
  SHARE.test(one.gap)

function claimOf(parts: readonly Mention[]): Claim {
  const computed = total(parts)
  const off = Math.abs(computed - FULL)
  const holds = off <= parts.reduce((room, { decimals }) => room + 0.5 / 10 ** decimals, 0)
  const fitted = off === 0 ? 'exact' : 'rounding'
  return {
    kind: 'sum',
    expression: `${parts.map(({ value }) => value).join('+')}=${FULL}`,
    mentions: parts,
    stated: FULL,
    computed,
    holds,
    explainedBy: holds ? fitted : 'none',
    ...softly({ soft: !holds }),
  }
}
