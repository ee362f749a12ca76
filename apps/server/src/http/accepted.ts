import type { Done, Refused } from '../cases/request.ts'
import type { Desk } from './desk.ts'
import { toldOf } from './problem.ts'

/** What was done, told to whoever listens; what was refused becomes a problem. */
export function accepted(outcome: Done | Refused, { region, announcements }: Desk): Done {
  if (outcome.kind !== 'done') throw toldOf(outcome)
  const { row } = outcome.loaded
  if (!outcome.repeated) announcements.announce({ region, case: row.case, organ: row.organ, version: row.version })
  return outcome
}
