import { isGrowth, isStock } from '../context/roles.ts'
import { type Claim, partClaim, total } from '../reckoning/claim.ts'

const FEWEST = 3
const SHARE = /占/u
const BEHIND = 3

/** `价格类497件，占14%；广告类402件，占11%`: parts of one sentence whose shares are of one whole and come to less than all of it are together no more than it; told only where it holds. */
export function partsByShare(claims: readonly Claim[]): Claim[] {
  const summed = new Set(
    claims.flatMap(({ kind, holds, mentions }) => (kind === 'sum' && holds ? mentions.slice(0, -1) : [])),
  )
  return [...bySentence(claims.filter(isShare)).values()].flatMap((shares) => {
    const whole = shares[0]?.mentions[1]
    const parts = [...new Set(shares.flatMap(({ mentions }) => mentions.slice(0, 1)))]
    if (!whole || parts.length < FEWEST || parts.some((part) => summed.has(part))) return []
    return total(parts) < whole.value ? [partClaim(parts, [whole])] : []
  })
}

function isShare({ kind, holds, mentions: [part, whole, rate, more] }: Claim): boolean {
  if (kind !== 'ratio' || !holds || !part || !whole || !rate || more) return false
  const told = part.row === undefined && rate.index > part.index && rate.index - part.index <= BEHIND
  return told && SHARE.test(rate.gap) && !isGrowth(rate) && isStock(part) && part.unit === whole.unit
}

/** The shares of one whole in one sentence. */
function bySentence(shares: readonly Claim[]): Map<string, Claim[]> {
  const found = new Map<string, Claim[]>()
  for (const share of shares) {
    const key = `${share.mentions[1]?.index} ${share.mentions[0]?.place.sentence}`
    const known = found.get(key)
    if (known) known.push(share)
    else found.set(key, [share])
  }
  return found
}
