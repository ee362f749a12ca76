import type { Day } from '@yifa/calendar'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'

const changedOn = z.object({ day: z.iso.date() })

/** Walks the days of a register from the latest back to one that counts. */
export async function lastChange(database: Database, region: string, register: string): Promise<Day | undefined> {
  const query = sql`select to_char(a.on_day, 'YYYY-MM-DD') as day from entry_act a
    where a.region = ${region} and a.register = ${register} and a.counts order by a.on_day desc limit 1`
  const [last] = await database.session(wholeRegion(region), (session) => rowsOf(session, query, changedOn))
  return last?.day
}
