import type { Done, Refused } from '../cases/request.ts'
import type { Desk } from './desk.ts'
import { toldOf } from './problem.ts'

/** What was done, told to whoever listens; what was refused becomes a problem. */
export function accepted(outcome: Done | Refused, { region, announcements }: Desk): Done {
  if (outcome.kind !== 'done') throw toldOf(outcome)
  const { row, sight } = outcome.loaded
  const { case: id, organ, version } = row
  if (!outcome.repeated) announcements.announce({ region, case: id, organ, organs: [...sight], version })
  return outcome
}
