import type { AnyWhere } from './any-procedure.ts'
import type { FactValues } from './event.ts'
import { many } from './many.ts'

/** Whether every named fact has one of the values asked for. */
export const matches = (where: AnyWhere | undefined, facts: FactValues): boolean =>
  Object.entries(where ?? {}).every(([fact, allowed]) => many(allowed).some((value) => value === facts[fact]))
