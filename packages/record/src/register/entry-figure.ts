import { z } from 'zod'
import type { Database } from '../database.ts'
import { rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import type { EntryCount } from './contract.ts'
import { narrowed } from './entry-list.ts'
import { fieldsTold, joinedOn } from './entry-row.ts'

const counted: z.ZodType<EntryCount> = z.object({
  values: z.array(z.string()),
  count: z.int(),
  sum: z.number().exactOptional(),
})

export function standing(
  database: Database,
  region: string,
  asked: {
    readonly register: string
    readonly on: string
    readonly by: readonly string[]
    readonly sum?: string
    readonly marks?: readonly string[]
  },
): Promise<readonly EntryCount[]> {
  const { on, by, sum } = asked
  return database.session(wholeRegion(region), async (session) => {
    const where = await narrowed(session, region, asked)
    const query = sql`select v.values, count(*), sum(v.amount) as sum
      from entry e ${joinedOn(on)}
      cross join lateral (
        select array(select coalesce(${fieldsTold} ->> f.name, '') from unnest(${by}::text[]) with ordinality f (name, n) order by n) as values,
          case when jsonb_typeof(${fieldsTold} -> ${sum}) = 'number' then (${fieldsTold} ->> ${sum})::float8 end as amount) v
      where ${where} group by v.values order by v.values`
    return rowsOf(session, query, counted)
  })
}

export function happened(
  database: Database,
  region: string,
  asked: {
    readonly register: string
    readonly from: string
    readonly to: string
    readonly acts: readonly string[]
    readonly by: readonly string[]
  },
): Promise<readonly EntryCount[]> {
  const { register, from, to, acts, by } = asked
  const query = sql`select v.values, count(*)
    from entry_act a
    join entry e on e.region = a.region and e.entry = a.entry
    left join lateral (
      select q.fields from entry_period q
      where q.region = e.region and q.register = e.register and q.key = e.key
      order by q.seq > a.seq, abs(q.seq - a.seq), q.from_day limit 1) p on true
    cross join lateral (
      select array(select coalesce(p.fields ->> f.name, '') from unnest(${by}::text[]) with ordinality f (name, n) order by n) as values) v
    where a.region = ${region} and a.register = ${register} and a.on_day between ${from} and ${to}
      and a.act = any (${acts}) and a.counts
    group by v.values order by v.values`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, counted))
}
