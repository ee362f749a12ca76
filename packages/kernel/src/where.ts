import type { AnyBounds, AnyWhere } from './any-procedure.ts'
import type { FactValues } from './event.ts'
import { many } from './many.ts'

/** Whether every named fact has one of the values asked for. */
export const matches = (where: AnyWhere | undefined, facts: FactValues): boolean =>
  Object.entries(where ?? {}).every(([fact, allowed]) => many(allowed).some((value) => value === facts[fact]))

/** Whether some named fact is known to have none of the values asked for. */
export const contradicts = (where: AnyWhere | undefined, facts: FactValues): boolean =>
  Object.entries(where ?? {}).some(
    ([fact, allowed]) => facts[fact] !== undefined && !many(allowed).some((value) => value === facts[fact]),
  )

/** Whether a fact was told; a text left empty says nothing. */
export const isTold = (facts: FactValues, fact: PropertyKey): boolean =>
  facts[String(fact)] !== undefined && facts[String(fact)] !== ''

/** Whether every named number lies beyond its bound, above (`side` 1) or below (-1); a number nobody has told lies nowhere. */
export const beyond = (bounds: AnyBounds | undefined, facts: FactValues, side: 1 | -1): boolean =>
  Object.entries(bounds ?? {}).every(([fact, bound]) => {
    const [value, limit] = [facts[fact], typeof bound === 'number' ? bound : facts[String(bound)]]
    return typeof value === 'number' && typeof limit === 'number' && (value - limit) * side > 0
  })
