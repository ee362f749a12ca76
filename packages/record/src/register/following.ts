import { z } from 'zod'
import type { Database, Session } from '../database.ts'
import { rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import type { EntryAppend, EntryView, Follower } from './contract.ts'
import { period } from './entry-row.ts'

/** Whoever follows a register takes its entries one change after another, so that the last one told is the last that holds. */
export async function inTurn(session: Session, region: string, register: string): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(hashtext('yifa register ' || $1), hashtext($2))`, [
    register,
    region,
  ])
}

/** The entries as they pass, their views kept for whoever follows. */
export function* kept(entries: Iterable<EntryAppend>, views: EntryView[]): Generator<EntryAppend> {
  for (const entry of entries) {
    views.push(entry.view)
    yield entry
  }
}

const stood = z.object({ key: z.string(), periods: z.array(period) })

/** Tells a follower how every entry of a register stood, day by day. */
export async function bringIntoLine(
  database: Database,
  region: string,
  register: string,
  follower: Follower | undefined,
): Promise<void> {
  if (follower === undefined) return
  await database.transaction(wholeRegion(region), async (session) => {
    await inTurn(session, region, register)
    const query = sql`select e.key, coalesce((
        select jsonb_agg(
          jsonb_strip_nulls(jsonb_build_object('from', q.from_day, 'until', q.until_day, 'seq', q.seq))
            || jsonb_build_object('fields', q.fields) order by q.from_day)
        from entry_period q
        where q.region = e.region and q.register = e.register and q.key = e.key), '[]') as periods
      from entry e where e.region = ${region} and e.register = ${register} order by e.key`
    await follower(session, region, await rowsOf(session, query, stood))
  })
}
