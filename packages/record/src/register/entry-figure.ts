import { z } from 'zod'
import type { Database } from '../database.ts'
import { all, fixed, type Query, rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import type { EntryCount, RegisterRecord } from './contract.ts'
import { hasValue, narrowed, valuesByField } from './entry-list.ts'
import { fieldsTold, joinedOn } from './entry-row.ts'

const counted: z.ZodType<EntryCount> = z.object({
  values: z.array(z.string()),
  count: z.int(),
  sum: z.number().exactOptional(),
})

interface Split {
  readonly by: readonly string[]
  readonly sum?: string
}

/** What is counted: the values of fields, and the amount in one. */
const split = (fields: Query, { by, sum = '' }: Split): Query => sql`cross join lateral (
  select array(
      select coalesce(${fields} ->> f.name, '') from unnest(${by}::text[]) with ordinality f (name, n) order by n) as values,
    case when jsonb_typeof(${fields} -> ${sum}) = 'number' then (${fields} ->> ${sum})::float8 end as amount) v`

type Asked<Name extends 'standing' | 'happened'> = Parameters<RegisterRecord[Name]>[1]

export function standing(database: Database, region: string, asked: Asked<'standing'>): Promise<readonly EntryCount[]> {
  return database.session(wholeRegion(region), async (session) => {
    const where = await narrowed(session, region, asked)
    const query = sql`select v.values, count(*), sum(v.amount) from entry e ${joinedOn(sql`${asked.on}`)}
      ${split(fieldsTold, asked)} where ${where} group by v.values order by v.values`
    return rowsOf(session, query, counted)
  })
}

export function happened(database: Database, region: string, asked: Asked<'happened'>): Promise<readonly EntryCount[]> {
  const { register, from, to, acts, marks = [] } = asked
  const query = sql`select v.values, count(*), sum(v.amount)
    from entry_act a
    join entry e on e.region = a.region and e.entry = a.entry
    left join lateral (
      select q.fields from entry_period q
      where q.region = e.region and q.register = e.register and q.key = e.key
      order by q.seq > a.seq, abs(q.seq - a.seq), q.from_day limit 1) p on true
    ${split(fixed('p.fields'), asked)}
    where ${all(
      sql`a.region = ${region} and a.register = ${register} and a.on_day between ${from} and ${to}`,
      sql`a.act = any (${acts}) and a.counts`,
      ...[...valuesByField(marks)].map(([field, values]) => hasValue(fixed('p.fields'), field, values)),
    )} group by v.values order by v.values`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, counted))
}
