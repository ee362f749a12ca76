import { z } from 'zod'
import type { Scope } from './contract.ts'
import type { Database } from './database.ts'
import { rowsOf, sql } from './query.ts'
import { boundsOf } from './scope.ts'

/** Cases that may name an entry, and the facts under which they would. */
export interface Naming {
  readonly cases: readonly string[]
  readonly facts: readonly string[]
  readonly key: string
}

const found = z.object({ case: z.string() })

/** Those of some cases in sight in which an act told, under one of these facts, a key of a register. */
export async function naming(
  database: Database,
  scope: Scope,
  { cases, facts, key }: Naming,
): Promise<readonly string[]> {
  const query = sql`select distinct a.case_id as "case" from act a, unnest(${facts}::text[]) as f (fact)
    where a.region = ${scope.region} and a.case_id = any (${cases}::uuid[])
      and (a.facts ->> f.fact = ${key} or jsonb_typeof(a.facts -> f.fact) = 'array' and a.facts -> f.fact ? ${key})`
  const rows = await database.session(boundsOf(scope), (session) => rowsOf(session, query, found))
  return rows.map(({ case: id }) => id)
}
