import { z } from 'zod'
import type { Page, Paging } from '../contract.ts'
import type { Database } from '../database.ts'
import { keyOf, pageOf, sizeOf } from '../page.ts'
import { all, rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import type { Batch } from './contract.ts'

const batch: z.ZodType<Batch> = z.object({
  batch: z.string(),
  register: z.string(),
  at: z.string(),
  file: z.string(),
  hash: z.string(),
  officer: z.string(),
  reason: z.string(),
  undoes: z.string().exactOptional(),
  undoneBy: z.string().exactOptional(),
  entered: z.int(),
  amended: z.int(),
  ended: z.int(),
})

/** The newest first. */
export async function batches(
  database: Database,
  region: string,
  asked: Paging & { readonly register?: string },
): Promise<Page<Batch>> {
  const size = sizeOf(asked)
  const before = keyOf(asked.cursor, 2)
  const query = sql`select b.batch, b.register, b.made_at as "at", b.file, b.hash, b.officer, b.reason, b.undoes,
      u.batch as "undoneBy", b.entered, b.amended, b.ended
    from register_batch b left join register_batch u on u.region = b.region and u.undoes = b.batch
    where ${all(
      sql`b.region = ${region}`,
      asked.register === undefined ? undefined : sql`b.register = ${asked.register}`,
      before && sql`(b.made_at, b.batch) < (${before[0]}, ${before[1]}::uuid)`,
    )} order by b.made_at desc, b.batch desc limit ${size + 1}`
  const rows = await database.session(wholeRegion(region), (session) => rowsOf(session, query, batch))
  return pageOf(
    rows,
    size,
    ({ at, batch: id }) => [at, id],
    (row) => row,
  )
}

const touched = z.object({ entry: z.string(), key: z.string(), seq: z.int() })

export function entriesOf(
  database: Database,
  region: string,
  id: string,
): Promise<readonly { readonly entry: string; readonly key: string; readonly seq: number }[]> {
  const query = sql`select a.entry, e.key, a.seq from entry_act a
    join entry e on e.region = a.region and e.entry = a.entry
    where a.region = ${region} and a.batch = ${id} order by e.key, a.seq`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, touched))
}
