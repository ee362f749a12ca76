import { z } from 'zod'
import { canonical } from './canonical.ts'
import { genesis } from './chain.ts'
import type { Database, Session } from './database.ts'
import { sm3 } from './digest.ts'
import { checkpointSchema } from './entry.ts'
import type { Signer } from './keys.ts'
import { type MerkleTree, merkleTree } from './merkle.ts'
import { fixed, rowsOf, sql } from './query.ts'
import { wholeRegion } from './scope.ts'

/** A signed seal over the record of a region up to a moment. */
export interface Checkpoint {
  readonly region: string
  /** 1, 2, 3… in the region, without gaps. */
  readonly checkpoint: number
  /** ISO 8601 in UTC. */
  readonly at: string
  /** Everything recorded by then is covered; otherwise the next one follows at once. */
  readonly complete: boolean
  /** Cases that changed since the one before. */
  readonly leaves: number
  /** All cases and acts covered by this one and those before. */
  readonly cases: number
  readonly acts: number
  /** Of the Merkle tree over those leaves, in the order of case ids. */
  readonly root: string
  /** SM3 of the one before, without its signature. */
  readonly prev: string
  /** SM3 of the public key. */
  readonly signer: string
  /** SM2 over everything above, in canonical JSON. */
  readonly signature: string
}

/** What a signature covers. */
export function signedText({ signature: _, ...signed }: Checkpoint): string {
  return canonical(signed)
}

export const checkpointHash = (checkpoint: Checkpoint): string => sm3(signedText(checkpoint))

/** A leaf: a case with as many acts as it has, the last of which hashes to `head`, and by the chain all before it. */
export function leafText(id: string, version: number, head: string): string {
  return canonical([id, version, head])
}

export const checkpointColumns = fixed(
  'region, checkpoint, made_at as "at", complete, leaves, cases, acts, root, prev, signer, signature',
)

/** The checkpoints of a region after one of them, in their order. */
export function checkpointsAfter(session: Session, region: string, last: number): Promise<Checkpoint[]> {
  const query = sql`select ${checkpointColumns} from checkpoint where region = ${region} and checkpoint > ${last} order by checkpoint`
  return rowsOf(session, query, checkpointSchema)
}

export interface CheckpointOptions {
  readonly now?: () => Date
  /** The most cases in one checkpoint; 50 000 unless told. */
  readonly most?: number
}

/**
 * Seals everything that was recorded in a region since the last checkpoint; empty when nothing was. Throws, and signs
 * nothing, when the region holds more or less than was appended.
 */
export async function takeCheckpoints(
  database: Database,
  region: string,
  signer: Signer,
  options: CheckpointOptions = {},
): Promise<readonly Checkpoint[]> {
  const { now = () => new Date(), most = 50_000 } = options
  const taken: Checkpoint[] = []
  for (;;) {
    const next = await database.transaction(wholeRegion(region), (session) =>
      takeOne(session, region, signer, now(), most),
    )
    if (next === undefined) return taken
    taken.push(next)
    if (next.complete) return taken
  }
}

const changedCase = z.object({ case_id: z.string(), version: z.int(), head: z.string(), added: z.int() })
type ChangedCase = z.infer<typeof changedCase>

async function takeOne(
  session: Session,
  region: string,
  signer: Signer,
  at: Date,
  most: number,
): Promise<Checkpoint | undefined> {
  const changed = await rowsOf(session, sql`select * from begin_checkpoint(${region}, ${most})`, changedCase)
  if (changed.length === 0) return undefined
  const last = await lastCheckpoint(session, region)
  const complete = changed.length < most
  const covered = counted(changed, last)
  if (complete) await requireTotals(session, region, covered)
  const unsigned = {
    region,
    checkpoint: (last?.checkpoint ?? 0) + 1,
    at: at.toISOString(),
    complete,
    leaves: changed.length,
    ...covered,
    root: treeOf(changed).root(),
    prev: last === undefined ? genesis : checkpointHash(last),
    signer: signer.id,
  }
  const checkpoint = { ...unsigned, signature: signer.sign(canonical(unsigned)) }
  await session.query('select finish_checkpoint($1)', [JSON.stringify(checkpoint)])
  return checkpoint
}

async function lastCheckpoint(session: Session, region: string): Promise<Checkpoint | undefined> {
  const query = sql`select ${checkpointColumns} from checkpoint where region = ${region} order by checkpoint desc limit 1`
  return (await rowsOf(session, query, checkpointSchema))[0]
}

interface Covered {
  readonly cases: number
  readonly acts: number
}

function counted(changed: readonly ChangedCase[], last: Covered | undefined): Covered {
  const opened = changed.filter(({ version, added }) => version === added).length
  const added = changed.reduce((sum, one) => sum + one.added, 0)
  return { cases: (last?.cases ?? 0) + opened, acts: (last?.acts ?? 0) + added }
}

function treeOf(changed: readonly ChangedCase[]): MerkleTree {
  const tree = merkleTree()
  for (const { case_id, version, head } of changed) tree.add(leafText(case_id, version, head))
  return tree
}

const totals = z.object({ cases: z.int(), acts: z.int() })

async function requireTotals(session: Session, region: string, covered: Covered): Promise<void> {
  const query = sql`select coalesce(sum(cases), 0)::bigint as cases, coalesce(sum(acts), 0)::bigint as acts
    from record_total where region = ${region}`
  const [held] = await rowsOf(session, query, totals)
  if (held?.cases === covered.cases && held.acts === covered.acts) return
  throw new Error(
    `地区 ${region} 登记了 ${held?.cases} 件 ${held?.acts} 个行为,检查点只能覆盖 ${covered.cases} 件 ${covered.acts} 个,未予签名,请先核验记录`,
  )
}
