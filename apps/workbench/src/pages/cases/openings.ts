import { type AnyAct, many, type Procedure, roleTitle } from '@yifa/kernel'

/** An act that opens a case, under who may do it. */
export interface Opening {
  readonly act: string
  readonly by: string
  readonly title: string
}

const opens = ([, act]: [string, AnyAct]): boolean => act.opens !== undefined && !many(act.by).includes('law')

/** The acts that open a case, each under who may do it. */
export function openingsOf(procedure: Procedure): readonly Opening[] {
  return Object.entries(procedure.acts)
    .filter(opens)
    .flatMap(([act, { title, by }]) =>
      many(by).map((role) => ({ act, by: role, title: `${title}（${roleTitle(procedure, role)}）` })),
    )
}
