import { type Procedure, referenceOf } from '@yifa/kernel'
import { procedures } from './procedures.ts'

const factsOf = (editions: readonly Procedure[], register: string): readonly string[] => [
  ...new Set(editions.flatMap(({ facts }) => Object.keys(facts).filter((fact) => referenceOf(facts[fact])?.register === register))),
]

/** The facts by which cases name entries of a register, in any edition, by procedure; procedures that never do are left out. */
export const factsNaming = (register: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries<readonly Procedure[]>(procedures)
      .map(([key, editions]): [string, readonly string[]] => [key, factsOf(editions, register)])
      .filter(([, facts]) => facts.length > 0),
  )
