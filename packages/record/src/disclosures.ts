import { z } from 'zod'
import type { Disclosure, DisclosureQuery, Page } from './contract.ts'
import type { Database } from './database.ts'
import { keyOf, pageOf, sizeOf } from './page.ts'
import { all, fixed, type Query, rowsOf, sql } from './query.ts'

const disclosure: z.ZodType<Disclosure> = z.object({
  case: z.string(),
  procedure: z.string(),
  edition: z.string(),
  organ: z.string(),
  key: z.string(),
  from: z.string(),
  until: z.string().exactOptional(),
  title: z.string(),
  content: z.record(z.string(), z.unknown()),
})

const columns = fixed(
  'case_id as "case", procedure, edition, organ, key, from_day as "from", until_day as until, title, content',
)

/** What of a region is public on a day, the newest first; one page per call. */
export async function disclosures(
  database: Database,
  region: string,
  asked: DisclosureQuery,
): Promise<Page<Disclosure>> {
  const size = sizeOf(asked)
  const query = sql`select ${columns} from disclosure where ${all(sql`region = ${region}`, ...filters(asked))}
    order by from_day desc, case_id desc, key desc limit ${size + 1}`
  const rows = await database.session({ region }, (session) => rowsOf(session, query, disclosure))
  return pageOf(
    rows,
    size,
    ({ from, case: id, key }) => [from, id, key],
    (shown) => shown,
  )
}

function filters({ on, since, upTo, procedure, organ, text, cursor }: DisclosureQuery): (Query | undefined)[] {
  const before = keyOf(cursor, 3)
  return [
    sql`from_day <= ${on} and (until_day is null or until_day >= ${on})`,
    since === undefined ? undefined : sql`from_day >= ${since}`,
    upTo === undefined ? undefined : sql`from_day <= ${upTo}`,
    procedure === undefined ? undefined : sql`procedure = ${procedure}`,
    organ === undefined ? undefined : sql`organ = ${organ}`,
    text === undefined ? undefined : sql`strpos(title || content::text, ${text}) > 0`,
    before && sql`(from_day, case_id, key) < (${before[0]}::date, ${before[1]}::uuid, ${before[2]})`,
  ]
}
