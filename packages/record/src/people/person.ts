import { z } from 'zod'
import { caseColumns, caseFile } from '../case-file.ts'
import type { CaseFile } from '../contract.ts'
import type { Database } from '../database.ts'
import { rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import { allPosts, type Post } from './post.ts'

/** Every post an officer has held, holds or will hold, the latest first. */
export async function everyPostOf(database: Database, region: string, officer: string): Promise<readonly Post[]> {
  const all = await allPosts(database, region)
  return all.filter((post) => post.officer === officer).toSorted((a, b) => b.since.localeCompare(a.since))
}

/** The open cases an officer is in charge of, the oldest first. */
export function openCasesOf(database: Database, region: string, officer: string): Promise<readonly CaseFile[]> {
  const query = sql`select ${caseColumns} from case_file c
    where c.region = ${region} and c.officer = ${officer} and c.ended_on is null order by c.opened_on, c.case_id`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, caseFile))
}

const standIn = z.object({
  officer: z.string(),
  organ: z.string(),
  role: z.string(),
  since: z.string(),
  until: z.string().optional(),
  for: z.string(),
})

/** Somebody who stands or stood in for another (代行) in a post they do not hold themselves; `for` is the name of the other. */
export type StandIn = Readonly<z.output<typeof standIn>>

/** Whoever stands or stood in for another in a region. */
export function standIns(database: Database, region: string): Promise<readonly StandIn[]> {
  const query = sql`select distinct p.officer, p.organ, p.role, p.since, p.until, coalesce(o.name, p.acting_for) as for
    from post p
    left join post s on s.region = p.region and s.appointment = p.acting_for
    left join officer o on o.region = s.region and o.officer = s.officer
    where p.region = ${region} and p.acting_for is not null and not exists (
      select from post q
      where q.region = p.region and q.officer = p.officer and q.organ = p.organ and q.role = p.role
        and q.acting_for is null and q.since <= coalesce(p.until, 'infinity')
        and coalesce(q.until, 'infinity') >= p.since)`
  return database.session({ region }, (session) => rowsOf(session, query, standIn))
}
