import type { AnyBeginning, Procedure } from './any-procedure.ts'
import type { CaseFile } from './case-file.ts'
import type { FactValues } from './event.ts'
import { many } from './many.ts'
import { isTold, matches } from './where.ts'

/** The cases an act begins (一件事、并联审批), as the facts after it say. */
export const beginningsOf = (procedure: Procedure, act: string, facts: FactValues): readonly AnyBeginning[] =>
  many(procedure.acts[act]?.begins).filter(({ where }) => matches(where, facts))

/** The name under which the rest is asked that a case begun is told. */
export const nameOfBeginning = ({ name, procedure }: AnyBeginning): string => name ?? procedure

/** The facts of a case begun that are not asked: the case that begins it tells them. */
export const toldBy = ({ carries, tells = {} }: AnyBeginning): readonly string[] =>
  Object.keys({ ...carries, ...tells })

/** What the act that opens a case begun is told of the case that begins it; what was never told is left out. */
export const carried = ({ carries, tells }: AnyBeginning, facts: FactValues): FactValues => ({
  ...Object.fromEntries(
    Object.entries(carries)
      .filter(([, ours]) => isTold(facts, ours))
      .map(([theirs, ours]) => [theirs, facts[String(ours)]]),
  ),
  ...tells,
})

/** In whose name a case is begun: a post where the opening act belongs to one, or else the party whose act it is. */
export function opener(procedure: Procedure, act: string): string | undefined {
  const roles = many(procedure.acts[act]?.by)
  return roles.find((role) => Object.hasOwn(procedure.posts, role)) ?? roles.find((role) => role !== 'law')
}

/** Whether acts of a procedure begin cases under a link. */
export const beginsUnder = ({ acts }: Procedure, kind: string): boolean =>
  Object.values(acts).some(({ begins }) => many(begins).some(({ link }) => link === kind))

/**
 * Whether those who handle another case may read this one (附卷): an act of this case began the other, or a post of this
 * case put it in. What a party refers to lends nothing.
 */
export function lends({ procedure, links }: CaseFile, other: string): boolean {
  return links.some(
    ({ case: to, kind, by }) => to === other && (beginsUnder(procedure, kind) || Object.hasOwn(procedure.posts, by)),
  )
}
