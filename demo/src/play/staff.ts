import type { CaseFile } from '@yifa/kernel'
import { many, officersOf } from '@yifa/kernel'
import type { Employed } from '../district/found.ts'
import { holds } from '../district/invented.ts'

/** Who works in the district, as a story looks for somebody to do an act. */
export interface Staff {
  /** Whoever holds a post; where the act is kept apart from others of the case, somebody who did none of those. */
  readonly holder: (organ: string, post: string, procedure: string, apart?: readonly string[]) => Employed
  /** Others who serve a procedure in an organ, those of the same post first. */
  readonly colleagues: (organ: string, post: string, procedure: string, but: readonly string[]) => readonly string[]
}

export function staffOf(employed: readonly Employed[]): Staff {
  const serving = (organ: string, procedure: string): readonly Employed[] =>
    employed.filter(({ posts }) => posts.some((one) => holds(one, organ, one.role, procedure)))
  const holding = (organ: string, post: string, procedure: string): readonly Employed[] =>
    employed.filter(({ posts }) => posts.some((one) => holds(one, organ, post, procedure)))
  return {
    holder: (organ, post, procedure, apart = []) => {
      const found = holding(organ, post, procedure).find(({ officer }) => !apart.includes(officer))
      if (found === undefined) throw new Error(`${organ} 没有 ${procedure} 的 ${post} 岗位`)
      return found
    },
    colleagues: (organ, post, procedure, but) => {
      const own = holding(organ, post, procedure)
      const others = serving(organ, procedure).filter((one) => !own.includes(one))
      return [...own, ...others].map(({ officer }) => officer).filter((officer) => !but.includes(officer))
    },
  }
}

/** The officers who may not do an act of a case, since they did what it is kept apart from (审核、听证与调查分离). */
export const keptApart = (
  { procedure, done }: Pick<CaseFile, 'procedure' | 'done'>,
  act: string,
): readonly string[] => {
  const from = many(procedure.acts[act]?.apart?.from).map(String)
  return done.filter((event) => from.includes(event.act)).flatMap(officersOf)
}
