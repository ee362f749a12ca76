import type { Mention } from '../../mentions.ts'
import { isGrowth, isStock } from '../context/roles.ts'
import { type Claim, sumClaim, total } from '../reckoning/claim.ts'

const FULL = 100
const FEWEST = 3
const SLIP = 0.005

/** `咨询2157件，占63%。投诉920件，占26.9%…举报345件，占10.1%`: shares of one paragraph that come to 100% divide their whole without a rest; a slip is a question. */
export function shareSums(claims: readonly Claim[]): Claim[] {
  return [...byWhole(claims).values()].flatMap((shares) => {
    const whole = shares[0]?.mentions[1]
    const parts = shares.flatMap(({ mentions }) => mentions[0] ?? [])
    const rates = shares.flatMap(({ mentions }) => mentions[2] ?? [])
    if (!whole || parts.length < FEWEST || !comeToAll(rates)) return []
    const off = Math.abs(total(parts) - whole.value)
    return off <= Math.max(1, SLIP * whole.value) ? [sumClaim(parts, whole, { soft: off > 0 })] : []
  })
}

function comeToAll(rates: readonly Mention[]): boolean {
  const room = rates.reduce((sum, { decimals }) => sum + 0.5 / 10 ** decimals, 0)
  return Math.abs(total(rates) - FULL) <= room
}

/** The shares that hold, each of one part, whole by whole and paragraph by paragraph. */
function byWhole(claims: readonly Claim[]): Map<string, Claim[]> {
  const shares = new Map<string, Claim[]>()
  const seen = new Set<Mention>()
  for (const claim of claims) {
    const [part, whole, rate] = claim.mentions
    if (!isShare(claim) || !part || !whole || !rate || seen.has(part)) continue
    seen.add(part)
    const key = `${whole.index} ${rate.place.paragraph}`
    const known = shares.get(key)
    if (known) known.push(claim)
    else shares.set(key, [claim])
  }
  return shares
}

function isShare({ kind, holds, mentions: [part, whole, rate, more] }: Claim): boolean {
  if (kind !== 'ratio' || !holds || !part || !whole || !rate || more) return false
  return rate.unit === '%' && !isGrowth(rate) && isStock(part) && part.unit === whole.unit && !part.approx
}
