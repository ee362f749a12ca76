import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim, total } from '../reckoning/claim.ts'

const TOLD_IN = new Set(['件', '件次', '批', '批次', '起', '次'])
const FEWEST = 3
const SLIP = 0.02

/** `信访845件次，其中来信120件次，来访235批次610人次，网上490件次`: ways of coming, each in its unit, that add up all the same. */
export function ofMixedUnits(list: readonly Mention[], before: readonly Mention[]): Claim[] {
  const host = before.find((one) => isStock(one) && TOLD_IN.has(one.unit))
  const parts = list.filter((one) => TOLD_IN.has(one.unit) && isStock(one))
  const units = new Set(parts.map(({ unit }) => unit))
  if (!host || host.approx || units.size < 2) return []
  const run = parts.findIndex((_, at) => at + 1 >= FEWEST && total(parts.slice(0, at + 1)) === host.value) + 1
  return run > 0 ? [sumClaim(parts.slice(0, run), host)] : slipOf(parts, host)
}

/** Ways of coming told in one breath that miss their whole by next to nothing: a question. */
function slipOf(parts: readonly Mention[], host: Mention): Claim[] {
  const together = parts.every(({ place, unit }) => place.part === host.place.part && unit !== '次')
  const off = Math.abs(total(parts) - host.value)
  const slip = together && parts.length >= FEWEST && off <= Math.max(1, SLIP * host.value)
  return slip ? [sumClaim(parts, host, { soft: true })] : []
}
