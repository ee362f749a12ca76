import { z } from 'zod'
import type { Page, Paging } from '../contract.ts'
import type { Database } from '../database.ts'
import { keyOf, pageOf, sizeOf } from '../page.ts'
import { all, type Query, rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import type { EntryDifference } from './contract.ts'
import { entryHead, headColumns, period } from './entry-row.ts'

const row: z.ZodType<EntryDifference> = z
  .looseObject({ before: period.exactOptional(), after: period.exactOptional() })
  .transform(({ before, after, ...head }) => ({
    head: entryHead.parse(head),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  }))

/** The period `e` was in on a day, as JSON. */
const periodOn = (day: string): Query => sql`
  select q.fields, json_strip_nulls(json_build_object('from', q.from_day, 'until', q.until_day, 'seq', q.seq)) as span
  from (
    select * from entry_period p
    where p.region = e.region and p.register = e.register and p.key = e.key and p.from_day <= ${day}
    order by p.from_day desc limit 1) q
  where q.until_day is null or q.until_day >= ${day}`

/** Entries whose fields on one day are not those on the other, or that were in force on one of them only. */
export async function differences(
  database: Database,
  region: string,
  asked: Paging & { readonly register: string; readonly from: string; readonly to: string },
): Promise<Page<EntryDifference>> {
  const size = sizeOf(asked)
  const after = keyOf(asked.cursor, 1)?.[0]
  const query = sql`select ${headColumns},
      case when b.span is not null then b.span::jsonb || jsonb_build_object('fields', b.fields) end as before,
      case when a.span is not null then a.span::jsonb || jsonb_build_object('fields', a.fields) end as after
    from entry e
    left join lateral (${periodOn(asked.from)}) b on true
    left join lateral (${periodOn(asked.to)}) a on true
    where ${all(
      sql`e.region = ${region} and e.register = ${asked.register} and b.fields is distinct from a.fields`,
      after === undefined ? undefined : sql`e.key > ${after}`,
    )} order by e.key limit ${size + 1}`
  const rows = await database.session(wholeRegion(region), (session) => rowsOf(session, query, row))
  return pageOf(
    rows,
    size,
    ({ head }) => [head.key],
    (one) => one,
  )
}
