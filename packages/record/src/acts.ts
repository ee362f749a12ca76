import { z } from 'zod'
import type { StoredAct } from './contract.ts'
import type { Session } from './database.ts'

// Loose, for the hash covers every member that was written.
const issued = z.looseObject({ series: z.string(), year: z.int(), n: z.int(), text: z.string() })

const actor = z.looseObject({
  channel: z.enum(['workbench', 'portal', 'law', 'import']),
  officer: z.string().exactOptional(),
  post: z.string().exactOptional(),
  organ: z.string().exactOptional(),
})

const actRow = z
  .object({
    region: z.string(),
    case_id: z.string(),
    seq: z.int(),
    act: z.string(),
    done_by: z.string(),
    done_as: z.string().nullable(),
    done_at: z.string(),
    facts: z.record(z.string(), z.unknown()),
    actor,
    numbers: z.array(issued),
    voids: z.array(z.looseObject({ series: z.string(), year: z.int(), n: z.int() })).nullable(),
    recorded_at: z.string(),
    prev: z.string(),
    hash: z.string(),
  })
  .transform(
    (row): StoredAct => ({
      region: row.region,
      case: row.case_id,
      seq: row.seq,
      act: row.act,
      by: row.done_by,
      ...(row.done_as === null ? {} : { as: row.done_as }),
      at: row.done_at,
      facts: row.facts,
      actor: row.actor,
      numbers: row.numbers,
      ...(row.voids === null ? {} : { voids: row.voids }),
      recordedAt: row.recorded_at,
      prev: row.prev,
      hash: row.hash,
    }),
  )

/** The columns of `act` that make a StoredAct. */
export const actColumns =
  'region, case_id, seq, act, done_by, done_as, done_at, facts, actor, numbers, voids, recorded_at, prev, hash'

export const actsOf = (rows: unknown): StoredAct[] => z.array(actRow).parse(rows)

/** The acts of a case from one place in it to another, both included. */
export async function actsBetween(
  session: Session,
  region: string,
  id: string,
  first: number,
  last: number,
): Promise<StoredAct[]> {
  const { rows } = await session.query({
    name: 'acts_between',
    text: `select ${actColumns} from act where region = $1 and case_id = $2 and seq between $3 and $4 order by seq`,
    values: [region, id, first, last],
  })
  return actsOf(rows)
}
