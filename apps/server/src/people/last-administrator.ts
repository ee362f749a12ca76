import { addDays, type Day } from '@yifa/calendar'
import { type ChangeProblem, type Lasting, type Period, periodOn } from '@yifa/kernel'
import { administrators } from '@yifa/law'
import type { Around, Candidate } from '../registers/among-entries.ts'

type Administrator = keyof typeof administrators
const all = Object.keys(administrators).filter((role): role is Administrator => Object.hasOwn(administrators, role))

const holds = (periods: readonly Period[], role: string, day: Day): boolean =>
  periodOn(periods, day)?.fields['role'] === role

/** The days on which somebody would no longer be what they are. */
const lossDays = ({ day, after }: Candidate, today: Day): readonly Day[] =>
  [day, today, ...after.flatMap(({ until }) => (until === undefined ? [] : [addDays(until, 1)]))].filter(
    (one) => one >= day && one >= today,
  )

/** The last who administers the system, its security or its audit stays until another does. */
export async function lastOfItsKind(
  candidate: Candidate,
  { today, place, others, deps }: Around,
): Promise<readonly ChangeProblem[]> {
  const { before, after } = candidate
  const { officers } = await deps.people(place.region)
  const disabled = new Set(officers.filter((one) => one.disabled).map(({ officer }) => officer))
  const serves = ({ periods }: Lasting, role: string, day: Day): boolean =>
    holds(periods, role, day) && !disabled.has(String(periodOn(periods, day)?.fields['officer']))
  const problems: ChangeProblem[] = []
  for (const role of all) {
    const lost = lossDays(candidate, today).find((day) => holds(before, role, day) && !holds(after, role, day))
    if (lost === undefined) continue
    const rest = await others('role', role)
    if (!rest.some((one) => serves(one, role, lost)))
      problems.push({ problem: `${lost}起将没有${administrators[role]}，请先另行任命` })
  }
  return problems
}
