import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { append } from './append.ts'
import { newCaseId } from './case-id.ts'
import { hashOf } from './chain.ts'
import { takeCheckpoints } from './checkpoint.ts'
import type { Append, NewAct, StoredAct } from './contract.ts'
import { type Database, openDatabase } from './database.ts'
import { type Keys, openKeys } from './keys.ts'
import { openPublished, type Published, publishCheckpoints } from './published.ts'
import { continuing, lastOf, opening, specimenAct } from './specimen.ts'
import { type TestDatabase, testDatabase } from './testing.ts'
import { type Verdict, verify } from './verify.ts'

let server: TestDatabase
/** A record on a database of its own for the test file that imports it, and the means to forge it as its superuser. */
export let database: Database
export let admin: Client
export let room: string
export let keys: Keys
export let region: string
export let published: Published
let regions = 0

const day = 86_400_000
const start = Date.parse('2026-03-02T01:00:00Z')
export const tick = (days: number) => () => new Date(start + days * day)

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  admin = new Client({ connectionString: server.adminUrl })
  await admin.connect()
  await admin.query('set session_replication_role = replica')
  room = await mkdtemp(join(tmpdir(), 'yifa-verify-'))
  keys = await openKeys(join(room, 'keys'))
})
afterAll(async () => {
  await admin.end()
  await database.close()
  await server.drop()
  await rm(room, { recursive: true, force: true })
})

export const put = async (asked: Append, days: number): Promise<StoredAct> =>
  lastOf(await append(database, asked, [], [], tick(days)))
export const numbered = (series: string): Partial<NewAct> => ({
  numbers: [{ series, year: 2026, text: (n) => `${series}〔2026〕${n}号` }],
})
export const seal = async (days: number, publish = true) => {
  await takeCheckpoints(database, region, keys.signer, { now: tick(days) })
  if (publish) await publishCheckpoints(database, region, keys.signer, join(room, region))
}
/** Last digits set the totals' part apart, so that a case can vanish with its part. */
export const idAt = (minutes: number) => newCaseId(new Date(start + minutes * 60_000)).replace(/.$/, String(minutes))

/**
 * Three cases under two checkpoints and a tail: `old` with 4 acts (2 under each checkpoint), `young` with 2 acts of
 * which the first is under checkpoint 2, and `fresh` with 1 act under none.
 */
interface Scene {
  readonly old: readonly StoredAct[]
  readonly young: readonly StoredAct[]
  readonly fresh: readonly StoredAct[]
}
export let scene: Scene

beforeEach(async () => {
  regions += 1
  region = `99${String(regions).padStart(4, '0')}`
  const receipt = { procedure: 'reconsideration', edition: '2023', receipt: 'K7QM' }
  const o1 = await put(
    opening({
      region,
      case: idAt(1),
      opening: receipt,
      view: { numberFrom: '青复受' },
      acts: [specimenAct('apply', numbered('青复受'))],
    }),
    0,
  )
  const o2 = await put(continuing(o1), 0.1)
  await seal(1)
  const o3 = await put(continuing(o2, { acts: [specimenAct('decide', numbered('青复决'))] }), 1.5)
  const o4 = await put(
    continuing(o3, { acts: [specimenAct('serve', { as: 'post', facts: { note: '行\u2028分隔' } })] }),
    1.6,
  )
  const y1 = await put(opening({ region, case: idAt(2), acts: [specimenAct('apply', numbered('青复受'))] }), 1.7)
  await seal(2)
  const y2 = await put(
    continuing(y1, { acts: [specimenAct('correct', { voids: [{ series: '青复受', year: 2026, n: 2 }] })] }),
    2.5,
  )
  const f1 = await put(opening({ region, case: idAt(3) }), 2.6)
  scene = { old: [o1, o2, o3, o4], young: [y1, y2], fresh: [f1] }
  published = await openPublished(join(room, region))
})

export const alone = () => verify(database, { publicKeys: [keys.signer.publicKey] }, [region])
export const withPublished = () => verify(database, { publicKeys: [keys.signer.publicKey], published }, [region])
export const tamper = (statement: string, ...values: unknown[]) => admin.query(statement, values)
export const broken = (verdict: Verdict) => {
  if (verdict.sound) throw new Error('found sound')
  return verdict.flaw
}
export const where = (act: StoredAct) => ({ region, case: act.case, seq: act.seq })
export const ofAct = `where region = $1 and case_id = $2 and seq = $3`
export const at = (act: StoredAct) => [region, act.case, act.seq]

interface OpeningRow {
  readonly procedure: string
  readonly edition: string
  readonly receipt: string | null
}

export async function storedOpening(id: string) {
  const query = 'select procedure, edition, receipt_hash as receipt from case_file where case_id = $1'
  const [row] = (await admin.query<OpeningRow>(query, [id])).rows
  if (row === undefined) throw new Error(`no case ${id}`)
  const { receipt, ...rest } = row
  return { ...rest, ...(receipt === null ? {} : { receipt }) }
}

/** What a forger who understands the record does: acts rehashed one after the other, and everything else made to fit. */
export async function rebuild(acts: readonly StoredAct[], also: { leaves?: boolean } = {}) {
  const id = acts[0]?.case ?? ''
  const stored = await storedOpening(id)
  let prev = '0'.repeat(64)
  for (const act of acts) {
    const { hash: _, ...rest } = act
    const forged = { ...rest, prev, hash: '' }
    forged.hash = hashOf(forged, stored)
    await tamper(
      `insert into act (region, case_id, seq, act, done_by, done_as, done_at, facts, actor, numbers, voids, recorded_at, prev, hash)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
       on conflict (region, case_id, seq) do update set facts = excluded.facts, prev = excluded.prev, hash = excluded.hash`,
      act.region,
      act.case,
      act.seq,
      act.act,
      act.by,
      act.as ?? null,
      act.at,
      act.facts,
      act.actor,
      JSON.stringify(act.numbers),
      act.voids === undefined ? null : JSON.stringify(act.voids),
      act.recordedAt,
      forged.prev,
      forged.hash,
    )
    prev = forged.hash
    if (also.leaves)
      await tamper('update checkpoint_leaf set head = $3 where case_id = $1 and version = $2', act.case, act.seq, prev)
  }
  await tamper('update case_file set version = $2, head = $3 where case_id = $1', id, acts.length, prev)
}
/** Moves the acts behind a place in a case, by way of places nobody has. */
export const shift = async (id: string, behind: number, by: number) => {
  await tamper('update act set seq = seq + 1000 where case_id = $1 and seq > $2', id, behind)
  await tamper('update act set seq = seq - 1000 + $2 where case_id = $1 and seq > 1000', id, by)
}
export const changed = (acts: readonly StoredAct[], i: number) =>
  acts.map((act, index) => (index === i ? { ...act, facts: { ...act.facts, amount: 99 } } : act))
export const addTotal = (act: StoredAct, cases: number, acts: number) =>
  tamper(
    'update record_total set cases = cases + $3, acts = acts + $4 where region = $1 and part = $2',
    region,
    Number.parseInt(act.case.slice(-1), 16),
    cases,
    acts,
  )
export const forget = async (act: StoredAct) => {
  for (const table of ['act', 'case_file', 'number', 'checkpoint_leaf'])
    await tamper(`delete from ${table} where case_id = $1`, act.case)
}

export async function rebuildOne(act: StoredAct) {
  const hash = hashOf(act, undefined)
  await tamper(
    `insert into act (region, case_id, seq, act, done_by, done_at, facts, actor, numbers, recorded_at, prev, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    region,
    act.case,
    act.seq,
    act.act,
    act.by,
    act.at,
    act.facts,
    act.actor,
    JSON.stringify(act.numbers),
    act.recordedAt,
    act.prev,
    hash,
  )
}
