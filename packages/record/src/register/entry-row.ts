import { z } from 'zod'
import { fixed, type Query, sql } from '../query.ts'
import type { EntryHead, EntryOnDay } from './contract.ts'

const head = {
  entry: z.string(),
  register: z.string(),
  edition: z.string(),
  key: z.string(),
  title: z.string(),
  organ: z.string().exactOptional(),
  version: z.int(),
  head: z.string(),
  pending: z.int(),
}

export const entryHead: z.ZodType<EntryHead> = z.object(head)

/** The columns of `entry e` under the names of EntryHead. */
export const headColumns = fixed(
  'e.entry, e.register, e.edition, e.key, e.title, e.organ, e.version, e.head, e.pending',
)

export const period = z.object({
  from: z.string(),
  until: z.string().exactOptional(),
  fields: z.record(z.string(), z.unknown()),
  seq: z.int(),
})

export const standing = z.enum(['in force', 'ended', 'to come', 'proposed'])

const told = period.shape

/** An entry with the period that tells of it on a day. */
export const entryOnDay: z.ZodType<EntryOnDay> = z
  .object({
    ...head,
    standing,
    ...told,
    from: told.from.exactOptional(),
    seq: told.seq.exactOptional(),
    fields: told.fields.exactOptional(),
  })
  .transform(({ from, until, seq, fields, ...row }) => {
    if (from === undefined || seq === undefined || fields === undefined) return row
    return { ...row, period: { from, fields, seq, ...(until === undefined ? {} : { until }) } }
  })

/** Joins `entry e` with the period `d` that had begun last by a day and, where that is over, the next one `n`. */
export const joinedOn = (day: Query): Query => sql`
  left join lateral (
    select q.from_day, q.until_day, q.seq, q.fields from entry_period q
    where q.region = e.region and q.register = e.register and q.key = e.key and q.from_day <= ${day}
    order by q.from_day desc limit 1) d on true
  left join lateral (
    select q.from_day, q.until_day, q.seq, q.fields from entry_period q
    where (d.from_day is null or d.until_day < ${day})
      and q.region = e.region and q.register = e.register and q.key = e.key and q.from_day > ${day}
    order by q.from_day limit 1) n on true`

/** How `e` stands, once joined. */
export const standingOn = (day: Query): Query => sql`case
  when d.until_day >= ${day} or d.from_day is not null and d.until_day is null then 'in force'
  when n.from_day is not null then 'to come'
  when d.from_day is not null then 'ended'
  else 'proposed' end`

/** The fields of the period that tells of it. */
export const fieldsTold = fixed('(case when n.from_day is null then d.fields else n.fields end)')

/** The columns of EntryOnDay. */
export const onDayColumns = (day: Query): Query => sql`${headColumns}, ${standingOn(day)} as standing,
  coalesce(n.from_day, d.from_day) as "from", case when n.from_day is null then d.until_day else n.until_day end as until,
  coalesce(n.seq, d.seq) as seq, ${fieldsTold} as fields`
