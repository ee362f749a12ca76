import { isOneLimit, type Limit, type Procedure } from '@yifa/kernel'
import { isLimitId, type LimitId, limits } from './limits.ts'
import { procedures } from './procedures.ts'

/** A place where a limit runs: the clock, the remedy or the disclosure of one edition of a procedure. */
export interface Wire {
  readonly procedure: string
  readonly edition: string
  readonly where: string
  /** The clock, where it is one that runs on the limit alone. */
  readonly clock?: string
}

type Placed = readonly [where: string, limit: Limit, clock?: string]

const clockLimits = ({ clocks }: Procedure): readonly Placed[] =>
  Object.entries(clocks).flatMap(([clock, { title, limit, due }]) => {
    if (limit === undefined) return []
    const all = isOneLimit(limit) ? [limit] : Object.values(limit).flatMap((table) => Object.values(table))
    return all.map((one): Placed => (due === undefined ? [title, one, clock] : [title, one]))
  })

const remedyLimits = ({ documents }: Procedure): readonly Placed[] =>
  Object.values(documents).flatMap(({ title, remedies = [] }) => remedies.map(({ limit }): Placed => [`${title}的救济告知`, limit]))

const disclosureLimits = ({ disclosure }: Procedure): readonly Placed[] => (disclosure?.limit ? [['公开', disclosure.limit]] : [])

const ids = new Map<Limit, LimitId>()
for (const id of Object.keys(limits).filter(isLimitId)) ids.set(limits[id], id)

const placesIn = (edition: Procedure): readonly Placed[] => [
  ...clockLimits(edition),
  ...remedyLimits(edition),
  ...disclosureLimits(edition),
]

/** Where every limit of the table runs; a limit without a line here is listed with its reason in `unwired.ts`. */
export function wiring(): ReadonlyMap<LimitId, readonly Wire[]> {
  const found = new Map<LimitId, readonly Wire[]>()
  for (const [procedure, editions] of Object.entries<readonly Procedure[]>(procedures))
    for (const edition of editions)
      for (const [where, limit, clock] of placesIn(edition)) {
        const id = ids.get(limit)
        const wire = { procedure, edition: edition.source.edition, where, ...(clock === undefined ? {} : { clock }) }
        if (id) found.set(id, [...(found.get(id) ?? []), wire])
      }
  return found
}
