import { isOneLimit, type Limit, type Procedure } from '@yifa/kernel'
import { isLimitId, type LimitId, limits } from './limits.ts'
import { procedures } from './procedures.ts'

/** A place where a limit runs: the clock, the remedy or the disclosure of one edition of a procedure. */
export interface Wire {
  readonly procedure: string
  readonly edition: string
  readonly where: string
}

const clockLimits = ({ clocks }: Procedure): readonly (readonly [string, Limit])[] =>
  Object.values(clocks).flatMap(({ title, limit }) =>
    limit === undefined
      ? []
      : (isOneLimit(limit) ? [limit] : Object.values(limit).flatMap((table) => Object.values(table))).map((one): [string, Limit] => [
          title,
          one,
        ]),
  )

const remedyLimits = ({ documents }: Procedure): readonly (readonly [string, Limit])[] =>
  Object.values(documents).flatMap(({ title, remedies = [] }) =>
    remedies.map(({ limit }): [string, Limit] => [`${title}的救济告知`, limit]),
  )

const disclosureLimits = ({ disclosure }: Procedure): readonly (readonly [string, Limit])[] =>
  disclosure?.limit ? [['公开', disclosure.limit]] : []

const ids = new Map<Limit, LimitId>()
for (const id of Object.keys(limits).filter(isLimitId)) ids.set(limits[id], id)

/** Where every limit of the table runs; a limit without a line here is listed with its reason in `unwired.ts`. */
export function wiring(): ReadonlyMap<LimitId, readonly Wire[]> {
  const found = new Map<LimitId, readonly Wire[]>()
  for (const [procedure, editions] of Object.entries<readonly Procedure[]>(procedures))
    for (const edition of editions)
      for (const [where, limit] of [...clockLimits(edition), ...remedyLimits(edition), ...disclosureLimits(edition)]) {
        const id = ids.get(limit)
        if (id) found.set(id, [...(found.get(id) ?? []), { procedure, edition: edition.source.edition, where }])
      }
  return found
}
