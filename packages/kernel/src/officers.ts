import type { AnyAct, Procedure } from './any-procedure.ts'
import type { CaseFile } from './case-file.ts'
import { type FactValues, officersOf } from './event.ts'
import { many } from './many.ts'
import type { ActingOfficer, Attempt, Refusal } from './refusal.ts'
import { entryValue } from './register/entry-facts.ts'

type Officer = Pick<ActingOfficer, 'id' | 'name'>

/** How many officers do an act together; whoever is not an officer counts as one. */
export const handsOf = ({ officers = [] }: Pick<Attempt<unknown>, 'officers'>): number =>
  Math.max(1, new Set(officers.map(({ id }) => id)).size)

/** The posts that decide whether an officer stays away from a case: the head, or else whoever does not handle it. */
export function recusalPosts({ posts }: Procedure): readonly string[] {
  if (Object.hasOwn(posts, 'head')) return ['head']
  const others = Object.keys(posts).filter((post) => post !== 'office')
  return others.length > 0 ? others : Object.keys(posts)
}

const nameOf = ({ id, name }: Officer): string => name ?? id

/** Whether the officer must stay away from the case (回避). */
export function recused({ recusals }: CaseFile, officer: Officer): Refusal | undefined {
  const found = recusals.find((one) => one.officer === officer.id)
  return found && { reason: 'recused', officer: found.name }
}

/** Whether the officer did, in a post, an act of the case from which this one must be kept apart. */
function mixed({ procedure, done }: CaseFile, { apart }: AnyAct, officer: Officer): Refusal | undefined {
  const from = many(apart?.from).map(String)
  const before = done.find(
    (event) =>
      from.includes(event.act) && Object.hasOwn(procedure.posts, event.by) && officersOf(event).includes(officer.id),
  )
  return apart && before && { reason: 'apart', officer: nameOf(officer), act: before.act, art: apart.art }
}

/** Why this officer may not do the act in this case whatever it would say; undefined when they may. */
export function barring(file: CaseFile, name: string, officer: Officer): Refusal | undefined {
  const act = file.procedure.acts[name]
  return recused(file, officer) ?? (act && mixed(file, act, officer))
}

const covers = ({ fields }: ActingOfficer, field: unknown): boolean =>
  fields === undefined || typeof field !== 'string' || fields.includes(field)

function uncertified(file: CaseFile, { certified, art }: AnyAct, attempt: Attempt<unknown>): Refusal | undefined {
  if (!certified) return undefined
  const field =
    certified === true ? undefined : entryValue(file.procedure, factsTold(file, attempt), attempt.known, certified)
  const without = attempt.officers?.find((officer) => !officer.certified || !covers(officer, field))
  if (!without) return undefined
  const { lapsed, certificate } = without
  return {
    reason: 'not certified',
    officer: nameOf(without),
    ...(certificate === undefined ? {} : { certificate }),
    ...(without.certified ? { outside: true } : lapsed === undefined ? {} : { lapsed }),
    art,
  }
}

/** The facts of a case as somebody who attempts an act would leave them; unchecked. */
const factsTold = ({ facts }: CaseFile, attempt: Attempt<unknown>): FactValues =>
  typeof attempt.facts === 'object' ? { ...facts, ...attempt.facts } : facts

/** What the law says to those who do an act together: too few, without certificate, to be kept apart. */
export function againstOfficers(file: CaseFile, name: string, attempt: Attempt<unknown>): Refusal | undefined {
  const act = file.procedure.acts[name]
  const { officers = [] } = attempt
  if (!act || !Object.hasOwn(file.procedure.posts, attempt.by)) return undefined
  if (act.hands && handsOf(attempt) < act.hands) return { reason: 'hands', hands: act.hands, art: act.art }
  return (
    uncertified(file, act, attempt) ??
    officers.map((officer) => mixed(file, act, officer)).find((refused) => refused !== undefined)
  )
}

/** The first of those who act who must stay away from the case. */
export const anyRecused = (file: CaseFile, { officers = [] }: Attempt<unknown>): Refusal | undefined =>
  officers.map((officer) => recused(file, officer)).find((refused) => refused !== undefined)
