import type { Mention } from '../../mentions.ts'
import { actOf } from '../context/acts.ts'
import { type Claim, partClaim, sameClaim, total } from '../reckoning/claim.ts'

/** `受理89492件，审结83598件，其中中级法院受理33915件，审结31730件`: each part belongs to the whole of its own act. */
export function actByAct(parts: readonly Mention[], hosts: readonly Mention[]): Claim[] {
  const acts = new Map(hosts.map((host) => [actOf(host), host]))
  if (acts.size < 2 || acts.has('')) return []
  const pairs = parts.flatMap((part) => {
    const host = acts.get(actOf(part))
    return host ? [{ part, host }] : []
  })
  if (pairs.length < 2 || new Set(pairs.map(({ host }) => host)).size < 2) return []
  return pairs.map(({ part, host }) => partClaim([part], [host], { soft: part.value > host.value }))
}

/** `A6件，B20件，其中一审9件，二审17件，已判决19件`: one unprinted whole divided twice, and a part of it. */
export function twiceCounted(parts: readonly Mention[], hosts: readonly Mention[], all: readonly Mention[]): Claim[] {
  const [last, earlier] = hosts
  if (!last || !earlier || all[last.index - 1] !== earlier) return []
  if (parts.some(({ place }) => place.part !== last.place.part)) return []
  const wholes = [earlier, last]
  const count = parts.findIndex((_, index) => index > 0 && total(parts.slice(0, index + 1)) === total(wholes)) + 1
  if (count < 2) return []
  const later = parts[count]
  const rest = later && later.value <= total(wholes) ? [partClaim([later], wholes)] : []
  return [sameClaim(wholes, parts.slice(0, count)), ...rest]
}
