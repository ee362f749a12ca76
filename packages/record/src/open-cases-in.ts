import { z } from 'zod'
import type { Database } from './database.ts'
import { rowsOf, sql } from './query.ts'
import { wholeRegion } from './scope.ts'

const counted = z.object({ count: z.int() })

/** How many cases that have not ended some organs handle, or took part in. */
export async function openCasesIn(database: Database, region: string, organs: readonly string[]): Promise<number> {
  const query = sql`select count(*) from case_file where region = ${region} and sight && ${organs} and ended_on is null`
  const [found] = await database.session(wholeRegion(region), (session) => rowsOf(session, query, counted))
  return found?.count ?? 0
}
