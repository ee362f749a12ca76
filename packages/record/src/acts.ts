import { z } from 'zod'
import type { StoredAct } from './contract.ts'
import type { Session } from './database.ts'
import { fixed, rowsOf, sql } from './query.ts'

// Loose, for the hash covers every member that was written.
const issued = z.looseObject({ series: z.string(), year: z.int(), n: z.int(), text: z.string() })
const voided = z.looseObject({ series: z.string(), year: z.int(), n: z.int() })
const actor = z.looseObject({
  channel: z.enum(['workbench', 'portal', 'law', 'import']),
  officer: z.string().exactOptional(),
  post: z.string().exactOptional(),
  organ: z.string().exactOptional(),
  with: z.array(z.string()).exactOptional(),
})

export const storedAct: z.ZodType<StoredAct> = z.object({
  region: z.string(),
  case: z.string(),
  seq: z.int(),
  act: z.string(),
  by: z.string(),
  as: z.string().exactOptional(),
  at: z.string(),
  facts: z.record(z.string(), z.unknown()),
  actor,
  numbers: z.array(issued),
  voids: z.array(voided).exactOptional(),
  recordedAt: z.string(),
  prev: z.string(),
  hash: z.string(),
})

/** The columns of `act` under the names of StoredAct. */
export const actColumns = fixed(
  `region, case_id as "case", seq, act, done_by as "by", done_as as "as", done_at as "at", facts, actor, numbers, voids,
  recorded_at as "recordedAt", prev, hash`,
)

/** The acts of a case from one place in it to another, both included. */
export function actsBetween(
  session: Session,
  region: string,
  id: string,
  first: number,
  last: number,
): Promise<StoredAct[]> {
  const query = sql`select ${actColumns} from act
    where region = ${region} and case_id = ${id} and seq between ${first} and ${last} order by seq`
  return rowsOf(session, query, storedAct)
}
