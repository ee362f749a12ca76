import { z } from 'zod'
import type { TurnRow } from './agenda-contract.ts'
import type { Page, Paging } from './contract.ts'
import type { Database } from './database.ts'
import { keyOf, pageOf, sizeOf } from './page.ts'
import { all, rowsOf, sql } from './query.ts'
import { wholeRegion } from './scope.ts'

const open = z.object({ case: z.string() })

/** The open cases of a region, by id. */
export async function openCases(database: Database, region: string, paging: Paging): Promise<Page<string>> {
  const size = sizeOf(paging)
  const after = keyOf(paging.cursor, 1)
  const query = sql`select c.case_id as "case" from case_file c where ${all(
    sql`c.region = ${region}`,
    sql`c.ended_on is null`,
    after && sql`c.case_id > ${after[0]}::uuid`,
  )} order by c.case_id limit ${size + 1}`
  const rows = await database.session(wholeRegion(region), (session) => rowsOf(session, query, open))
  return pageOf(
    rows,
    size,
    (row) => [row.case],
    (row) => row.case,
  )
}

/** Reckons anew whose turn it is on a case at this version; false when it has moved on meanwhile. */
export function replaceTurns(
  database: Database,
  region: string,
  at: { readonly case: string; readonly version: number },
  turns: readonly TurnRow[],
): Promise<boolean> {
  const parcel = JSON.stringify({ region, ...at, turns })
  const query = sql`select replace_turns(${parcel}::jsonb) as replaced`
  return database.session(wholeRegion(region), async (session) => {
    const [found] = await rowsOf(session, query, z.object({ replaced: z.boolean() }))
    return found?.replaced ?? false
  })
}

/** What a read model of a region was last reckoned from; undefined before the first time. */
export async function basisOf(database: Database, region: string, model: string): Promise<string | undefined> {
  const query = sql`select digest from basis where region = ${region} and model = ${model}`
  const rows = await database.session({ region }, (session) => rowsOf(session, query, z.object({ digest: z.string() })))
  return rows[0]?.digest
}

export async function setBasis(database: Database, region: string, model: string, digest: string): Promise<void> {
  const query = sql`insert into basis (region, model, digest) values (${region}, ${model}, ${digest})
    on conflict (region, model) do update set digest = excluded.digest`
  await database.session({ region }, (session) => rowsOf(session, query, z.unknown()))
}
