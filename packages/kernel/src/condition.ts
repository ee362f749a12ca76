import type { AnyAct, AnyUnlawful } from './any-procedure.ts'
import type { CaseFile } from './case-file.ts'
import { dayOf, type FactValues } from './event.ts'
import { factsSaid } from './lot.ts'
import { many } from './many.ts'
import { handsOf } from './officers.ts'
import type { Attempt } from './refusal.ts'
import { beyond, isTold, matches } from './where.ts'

/** Whether the answer to a condition stands before the act is attempted: nothing the act takes, its day or its hands could change it. */
export function isSettled(act: AnyAct, { hands, inForce, until, ...condition }: AnyUnlawful): boolean {
  if (hands !== undefined || inForce !== undefined || until !== undefined) return false
  const { where, over, under, told, untold } = condition
  const takes = new Set(factsSaid(act))
  const asked = [...Object.keys({ ...where, ...over, ...under }), ...many(told), ...many(untold)]
  return !asked.some((fact) => takes.has(String(fact)))
}

/** Whether a condition is in force on the day of the attempt, and asks for more hands than do it. */
export const concernsAttempt = ({ inForce, until, hands }: AnyUnlawful, attempt: Attempt<unknown>): boolean =>
  (inForce === undefined || dayOf(attempt.at) >= inForce) &&
  (until === undefined || dayOf(attempt.at) <= until) &&
  (hands === undefined || handsOf(attempt) < hands)

const concernsFacts = ({ where, over, under, told, untold }: AnyUnlawful, facts: FactValues): boolean =>
  matches(where, facts) &&
  beyond(over, facts, 1) &&
  beyond(under, facts, -1) &&
  many(told).every((fact) => isTold(facts, fact)) &&
  !many(untold).some((fact) => isTold(facts, fact))

const among = (list: AnyUnlawful['after']) => {
  const all = many(list).map(String)
  return ({ act }: { readonly act: string }) => all.includes(act)
}

/** How often one of these acts stands in the record, after the last of `since`. */
const standing = (done: CaseFile['done'], names: AnyUnlawful['after'], since: AnyUnlawful['since']): number =>
  done.slice(done.findLastIndex(among(since)) + 1).filter(among(names)).length

function isOffendedBy(done: CaseFile['done'], condition: AnyUnlawful, facts: FactValues): boolean {
  const { without, fewer = 1, after, times = 1, since } = condition
  return (
    concernsFacts(condition, facts) &&
    (without === undefined || standing(done, without, since) < fewer) &&
    (after === undefined || standing(done, after, since) >= times)
  )
}

/** What one party said, in place of what others did. */
function factsOf(done: CaseFile['done'], party: string, facts: FactValues): FactValues {
  const said = (of: CaseFile['done']) => Object.fromEntries(of.flatMap((event) => Object.entries(event.facts)))
  const others = said(done.filter(({ as }) => as !== undefined))
  const shared = Object.fromEntries(Object.entries(facts).filter(([fact]) => !Object.hasOwn(others, fact)))
  return { ...shared, ...said(done.filter(({ as }) => as === party)) }
}

/** Whether the facts and the record offend a condition of law; one for `each` party, whether they do for any. */
export function isOffended({ done }: CaseFile, condition: AnyUnlawful, facts: FactValues): boolean {
  if (!condition.each) return isOffendedBy(done, condition, facts)
  const parties = new Set(done.filter(among(condition.after)).flatMap(({ as }) => as ?? []))
  return [...parties].some((party) =>
    isOffendedBy(
      done.filter(({ as }) => as === undefined || as === party),
      condition,
      factsOf(done, party, facts),
    ),
  )
}
