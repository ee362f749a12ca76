import type { Mention } from '../../mentions.ts'
import { type Claim, sumClaim, total } from '../reckoning/claim.ts'

const LONG = 3

/** Parts told of one whole, one right after another, that come to it: `行政处罚案卷96卷…行政处罚案卷中优秀22卷、合格69卷、不合格5卷`. */
export function partsOfAll(claims: readonly Claim[]): Claim[] {
  return [...partsByWhole(claims)].flatMap(([whole, parts]) => {
    const run = [...parts].sort((one, other) => one.index - other.index)
    return run.length >= LONG && isRun(run) && total(run) === whole.value ? [sumClaim(run, whole)] : []
  })
}

function partsByWhole(claims: readonly Claim[]): Map<Mention, Set<Mention>> {
  const found = new Map<Mention, Set<Mention>>()
  for (const { kind, holds, mentions } of claims) {
    const [part, whole, more] = mentions
    if (kind !== 'part-of' || !holds || !part || !whole || more || part.index < whole.index) continue
    const known = found.get(whole)
    if (known) known.add(part)
    else found.set(whole, new Set([part]))
  }
  return found
}

const isRun = (run: readonly Mention[]) => run.slice(1).every(({ index }, at) => index === (run[at]?.index ?? 0) + 1)
