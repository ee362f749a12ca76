import { addDays, type Day } from '@yifa/calendar'
import { figures, type Happened, type Procedure } from '@yifa/kernel'
import { editionOn, editionsOf, procedureKeys } from '@yifa/law'
import type { Scope } from '@yifa/record'
import type { Counted } from '../views/balance.ts'
import type { Desk } from './desk.ts'

/** Where what happened is written. */
type Books = Pick<Desk, 'record'>

/** A span of days, both included. */
export interface Period {
  readonly from: Day
  readonly to: Day
}

/** What happened in a period under a procedure, as the figures count it. */
export async function happened(key: string, { from, to }: Period, scope: Scope, { record }: Books): Promise<Happened> {
  const [tallies, atStart, atEnd] = await Promise.all([
    record.tallies(scope, { procedure: key, from, to }),
    record.standing(scope, { procedure: key, on: addDays(from, -1) }),
    record.standing(scope, { procedure: key, on: to }),
  ])
  return { from, to, tallies, atStart, atEnd }
}

/** The edition whose indicators a period is counted by: that in force at its end. */
export const countedBy = (key: string, { to }: Period): Procedure | undefined =>
  editionOn(key, to) ?? editionsOf(key)[0]

/** The figures of every procedure over a period, within a scope. */
export async function counted(period: Period, scope: Scope, books: Books): Promise<readonly Counted[]> {
  const all = procedureKeys.map(async (key) => {
    const procedure = countedBy(key, period)
    if (!procedure) return []
    const found = await happened(key, period, scope, books)
    return [{ key, procedure, happened: found, figures: figures(procedure, found) }]
  })
  return (await Promise.all(all)).flat()
}
