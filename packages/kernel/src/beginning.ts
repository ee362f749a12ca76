import type { AnyBeginning, Procedure } from './any-procedure.ts'
import type { CaseFile } from './case-file.ts'
import type { FactValues } from './event.ts'
import { isCreditCode } from './identity.ts'
import { drawnIn, type Lot } from './lot.ts'
import { many } from './many.ts'
import { isTold, matches } from './where.ts'

/** The cases an act begins (一件事、并联审批), as the facts after it say. */
export const beginningsOf = (procedure: Procedure, act: string, facts: FactValues): readonly AnyBeginning[] =>
  many(procedure.acts[act]?.begins).filter(({ where }) => matches(where, facts))

/** The name under which the rest is asked that a case begun is told. */
export const nameOfBeginning = ({ name, procedure }: AnyBeginning): string => name ?? procedure

/** The facts of a case begun that are not asked: the case that begins it tells them. */
export const toldBy = ({ carries, tells = {}, each }: AnyBeginning): readonly string[] => [
  ...Object.keys({ ...carries, ...tells }),
  ...(each ? [each.party, ...(each.team ? [each.team.fact] : [])] : []),
]

/** What the act that opens a case begun is told of the case that begins it; what was never told is left out. */
export const carried = ({ carries, tells }: AnyBeginning, facts: FactValues): FactValues => ({
  ...Object.fromEntries(
    Object.entries(carries)
      .filter(([, ours]) => isTold(facts, ours))
      .map(([theirs, ours]) => [theirs, facts[String(ours)]]),
  ),
  ...tells,
})

/** One case to be begun: what its opening act is told, and what it is called where there are several. */
export interface BegunCase {
  readonly facts: FactValues
  readonly title?: string
}

const asParty = ({ key, title }: Lot): FactValues => ({
  kind: 'organisation',
  name: title,
  ...(isCreditCode(key) ? { code: key } : {}),
})

/** The cases a beginning opens: one, or one for every lot drawn. */
export function casesBegun(rule: AnyBeginning, facts: FactValues): readonly BegunCase[] {
  const { each, title } = rule
  const shared = carried(rule, facts)
  if (each === undefined) return [{ facts: shared, ...(title === undefined ? {} : { title }) }]
  const { team } = each
  const colleagues = team === undefined ? [] : (drawnIn(facts, team.of)?.lots ?? [])
  return (drawnIn(facts, each.of)?.lots ?? []).map((lot) => {
    const names = colleagues.filter((one) => one.for === lot.key).map((one) => one.title)
    const drawn = names.length === 0 || team === undefined ? {} : { [team.fact]: names.join('、') }
    return { facts: { ...shared, [each.party]: asParty(lot), ...drawn }, title: lot.title }
  })
}

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
