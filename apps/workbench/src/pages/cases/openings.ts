import type { Me } from '@yifa/api'
import { type AnyAct, many, type Procedure, roleTitle } from '@yifa/kernel'
import { editionsOf } from '@yifa/law'
import { organsToOpen } from '../served.ts'

/** An act that opens a case, under who may do it. */
export interface Opening {
  readonly act: string
  readonly by: string
  readonly title: string
}

/** Whether an officer takes down what a party says, and does not open the case in a post of the office. */
export const isHeard = ({ parties }: Procedure, { by }: Opening): boolean => Object.hasOwn(parties, by)

const opens = ([, act]: [string, AnyAct]): boolean => act.opens !== undefined && !many(act.by).includes('law')

/** The acts that open a case, each under who may do it. */
function openingsOf(procedure: Procedure): readonly Opening[] {
  return Object.entries(procedure.acts)
    .filter(opens)
    .flatMap(([act, { title, by }]) =>
      many(by).map((role) => ({ act, by: role, title: `${title}（${roleTitle(procedure, role)}）` })),
    )
}

/** The ways in which a reader may open a case: in a post of their own, or taking down what a party says. */
export function openingsFor(me: Pick<Me, 'posts'>, key: string): readonly Opening[] {
  const procedure = editionsOf(key)[0]
  if (procedure === undefined) return []
  return openingsOf(procedure).filter(({ by }) => organsToOpen(me, key, by).size > 0)
}
