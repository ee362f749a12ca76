import { z } from 'zod'
import type { Scope, Standing, Tally, TallyQuery } from './contract.ts'
import type { Database } from './database.ts'
import { fixed, rowsOf, sql } from './query.ts'
import { boundsOf } from './scope.ts'

const belonging = { case: z.string(), procedure: z.string(), edition: z.string(), organ: z.string() }

const tally: z.ZodType<Tally> = z.object({
  ...belonging,
  seq: z.int(),
  act: z.string(),
  on: z.string(),
  choices: z.record(z.string(), z.string()),
  amounts: z.record(z.string(), z.number()),
  within: z.record(z.string(), z.boolean()),
  days: z.record(z.string(), z.number()),
})

/** The effective acts of a procedure in a span of days, in the order of days. */
export function tallies(database: Database, scope: Scope, asked: TallyQuery): Promise<readonly Tally[]> {
  const columns = fixed(
    'case_id as "case", procedure, edition, organ, seq, act, on_day as "on", choices, amounts, within, days',
  )
  const query = sql`select ${columns} from tally
    where region = ${scope.region} and procedure = ${asked.procedure} and on_day between ${asked.from} and ${asked.to}
    order by on_day, case_id, seq`
  return database.session(boundsOf(scope), (session) => rowsOf(session, query, tally))
}

const standingCase: z.ZodType<Standing> = z.object({
  ...belonging,
  number: z.string().exactOptional(),
  openedOn: z.string(),
  endedOn: z.string().exactOptional(),
  choices: z.record(z.string(), z.string()),
})

/** The cases of a procedure that were open at the end of a day, in the order of opening. */
export function standing(
  database: Database,
  scope: Scope,
  { procedure, on }: { procedure: string; on: string },
): Promise<readonly Standing[]> {
  const columns = fixed(
    'case_id as "case", procedure, edition, organ, number, opened_on as "openedOn", ended_on as "endedOn"',
  )
  const query = sql`select ${columns}, coalesce((
      select t.choices from tally t
      where t.region = case_file.region and t.case_id = case_file.case_id and t.on_day <= ${on}
      order by t.seq desc limit 1), '{}') as choices
    from case_file
    where region = ${scope.region} and procedure = ${procedure} and opened_on <= ${on}
      and (ended_on is null or ended_on > ${on})
    order by opened_on, case_id`
  return database.session(boundsOf(scope), (session) => rowsOf(session, query, standingCase))
}
