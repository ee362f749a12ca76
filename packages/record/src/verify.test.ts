import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { append } from './append.ts'
import { newCaseId } from './case-id.ts'
import { hashOf } from './chain.ts'
import { takeCheckpoints } from './checkpoint.ts'
import type { Append, NewAct, StoredAct } from './contract.ts'
import { type Database, openDatabase } from './database.ts'
import { type Keys, openKeys } from './keys.ts'
import { openPublished, type Published, publishCheckpoints } from './published.ts'
import { continuing, opening, specimenAct } from './specimen.ts'
import { type TestDatabase, testDatabase } from './testing.ts'
import { exportRecord, type Verdict, verify, verifyExport } from './verify.ts'

let server: TestDatabase
let database: Database
let admin: Client
let room: string
let keys: Keys
let region: string
let published: Published
let regions = 0

const day = 86_400_000
const start = Date.parse('2026-03-02T01:00:00Z')
const tick = (days: number) => () => new Date(start + days * day)

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

const put = async (asked: Append, days: number): Promise<StoredAct> => {
  const appended = await append(database, asked, tick(days))
  if (!appended.ok) throw new Error('version')
  return appended.acts.at(-1)!
}
const numbered = (series: string): Partial<NewAct> => ({
  numbers: [{ series, year: 2026, text: (n) => `${series}〔2026〕${n}号` }],
})
const seal = async (days: number, publish = true) => {
  await takeCheckpoints(database, region, keys.signer, { now: tick(days) })
  if (publish) await publishCheckpoints(database, region, keys.signer, join(room, region))
}
/** Last digits set the totals' part apart, so that a case can vanish with its part. */
const idAt = (minutes: number) => newCaseId(new Date(start + minutes * 60_000)).replace(/.$/, String(minutes))

/**
 * Three cases under two checkpoints and a tail: `old` with 4 acts (2 under each checkpoint), `young` with 2 acts of
 * which the first is under checkpoint 2, and `fresh` with 1 act under none.
 */
interface Scene {
  readonly old: readonly StoredAct[]
  readonly young: readonly StoredAct[]
  readonly fresh: readonly StoredAct[]
}
let scene: Scene

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

const alone = () => verify(database, { publicKeys: [keys.signer.publicKey] }, [region])
const withPublished = () => verify(database, { publicKeys: [keys.signer.publicKey], published }, [region])
const tamper = (statement: string, ...values: unknown[]) => admin.query(statement, values)
const broken = (verdict: Verdict) => {
  if (verdict.sound) throw new Error('found sound')
  return verdict.flaw
}
const where = (act: StoredAct) => ({ region, case: act.case, seq: act.seq })
const ofAct = `where region = $1 and case_id = $2 and seq = $3`
const at = (act: StoredAct) => [region, act.case, act.seq]

interface OpeningRow {
  readonly procedure: string
  readonly edition: string
  readonly receipt: string | null
}

async function storedOpening(id: string) {
  const query = 'select procedure, edition, receipt_hash as receipt from case_file where case_id = $1'
  const { receipt, ...rest } = (await admin.query<OpeningRow>(query, [id])).rows[0]!
  return { ...rest, ...(receipt === null ? {} : { receipt }) }
}

/** What a forger who understands the record does: acts rehashed one after the other, and everything else made to fit. */
async function rebuild(acts: readonly StoredAct[], also: { leaves?: boolean } = {}) {
  const stored = await storedOpening(acts[0]!.case)
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
  await tamper('update case_file set version = $2, head = $3 where case_id = $1', acts[0]!.case, acts.length, prev)
}
const changed = (acts: readonly StoredAct[], i: number) =>
  acts.map((act, index) => (index === i ? { ...act, facts: { ...act.facts, amount: 99 } } : act))
const addTotal = (act: StoredAct, cases: number, acts: number) =>
  tamper(
    'update record_total set cases = cases + $3, acts = acts + $4 where region = $1 and part = $2',
    region,
    Number.parseInt(act.case.slice(-1), 16),
    cases,
    acts,
  )
const forget = async (act: StoredAct) => {
  for (const table of ['act', 'case_file', 'number', 'checkpoint_leaf'])
    await tamper(`delete from ${table} where case_id = $1`, act.case)
}

describe('a sound record', () => {
  it('is accounted for, and how much of it is under a signature', async () => {
    const verdict = await withPublished()
    expect(verdict).toEqual({
      sound: true,
      accounts: [{ region, cases: 3, acts: 7, checkpoints: 2, sealed: 5, sealedAt: tick(2)().toISOString() }],
    })
  })

  it('stays sound over an empty region, many small checkpoints and publishing twice', async () => {
    expect((await verify(database, { publicKeys: [] }, ['999999'])).sound).toBe(true)
    for (let i = 4; i < 9; i += 1) await put(opening({ region, case: idAt(i) }), 3)
    const taken = await takeCheckpoints(database, region, keys.signer, { now: tick(4), most: 2 })
    expect(taken.map(({ checkpoint, leaves, complete }) => [checkpoint, leaves, complete])).toEqual([
      [3, 2, false],
      [4, 2, false],
      [5, 2, false],
      [6, 1, true],
    ])
    expect(await takeCheckpoints(database, region, keys.signer, { now: tick(5) })).toEqual([])
    expect(await publishCheckpoints(database, region, keys.signer, join(room, region))).toBe(4)
    expect(await publishCheckpoints(database, region, keys.signer, join(room, region))).toBe(0)
    expect(await withPublished()).toMatchObject({
      sound: true,
      accounts: [{ cases: 8, acts: 12, checkpoints: 6, sealed: 12 }],
    })
  })

  it('may be appended to while a checkpoint is taken', async () => {
    const appends = Array.from({ length: 30 }, () => put(opening({ region }), 3))
    const seals = Array.from({ length: 4 }, () => takeCheckpoints(database, region, keys.signer, { now: tick(3) }))
    await Promise.all([...appends, ...seals])
    await seal(4)
    expect(await withPublished()).toMatchObject({ sound: true, accounts: [{ acts: 37, sealed: 37 }] })
  })
})

describe('an act', () => {
  const edits: Record<string, string> = {
    facts: `facts = jsonb_set(facts, '{amount}', '2')`,
    'a fact deep inside': `facts = jsonb_set(facts, '{parties,0,name}', '"李某"')`,
    'an added fact': `facts = facts || '{"more": null}'`,
    act: `act = 'reject'`,
    by: `done_by = 'law'`,
    as: `done_as = 'x'`,
    at: `done_at = '2026-03-02T09:31'`,
    actor: `actor = actor || '{"officer": "officer-2"}'`,
    'an added member of actor': `actor = actor || '{"more": 1}'`,
    numbers: `numbers = '[]'`,
    voids: `voids = '[]'`,
    'time of recording': `recorded_at = '2026-03-01T00:00:00.000Z'`,
    prev: `prev = repeat('1', 64)`,
    hash: `hash = repeat('1', 64)`,
  }
  it.each(Object.keys(edits))('is named when its %s is edited', async (part) => {
    const act = scene.old[2]!
    await tamper(`update act set ${edits[part]} ${ofAct}`, ...at(act))
    expect(broken(await alone())).toMatchObject({ kind: 'act-altered', ...where(act), number: '青复受〔2026〕1号' })
    expect(broken(await alone()).message).toBe(
      `地区 ${region} 案卷 青复受〔2026〕1号(${act.case}) 第 3 个行为:内容与其摘要不符`,
    )
  })

  it('is named when it can no longer be read', async () => {
    await tamper(`update act set actor = '5' ${ofAct}`, ...at(scene.old[1]!))
    expect(broken(await alone())).toMatchObject({ kind: 'unreadable', ...where(scene.old[1]!) })
  })

  it('is named when it was replaced together with its hash', async () => {
    for (const i of [0, 1, 2, 3]) {
      const act = { ...changed(scene.old, i)[i]!, hash: '' }
      const hash = hashOf(act, await storedOpening(act.case))
      await tamper(`update act set facts = $4, hash = $5 ${ofAct}`, ...at(act), act.facts, hash)
      expect(broken(await alone())).toMatchObject(where(act))
      await tamper(`update act set facts = $4, hash = $5 ${ofAct}`, ...at(act), scene.old[i]!.facts, scene.old[i]!.hash)
    }
    expect((await alone()).sound).toBe(true)
  })

  it.each([0, 1, 2, 3])('is named when it is deleted (%i)', async (i) => {
    await tamper(`delete from act ${ofAct}`, ...at(scene.old[i]!))
    expect(broken(await alone())).toMatchObject({ kind: 'act-missing', ...where(scene.old[i]!) })
  })

  it('is named when it is deleted and the rest moved up', async () => {
    await tamper(`delete from act ${ofAct}`, ...at(scene.old[1]!))
    await tamper(`update act set seq = seq - 1 where case_id = $1 and seq > 2`, scene.old[0]!.case)
    await tamper(`update case_file set version = 3 where case_id = $1`, scene.old[0]!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'act-altered', case: scene.old[0]!.case, seq: 2 })
  })

  it('is named when it is the last one and the register of cases was made to fit', async () => {
    const [first, last] = scene.young as [StoredAct, StoredAct]
    await tamper(`delete from act ${ofAct}`, ...at(last))
    await tamper(`update case_file set version = 1, head = $2 where case_id = $1`, last.case, first.hash)
    await tamper(`update number set voided_by = null where case_id = $1`, last.case)
    expect(broken(await alone())).toMatchObject({ kind: 'total', region })
    expect(broken(await alone()).message).toContain('登记为 1 件 2 个行为,实有 1 件 1 个')
  })

  it('is named when a checkpoint covers it, although register and totals were made to fit', async () => {
    const [, , third, last] = scene.old as StoredAct[]
    await tamper(`delete from act ${ofAct}`, ...at(last!))
    await tamper(`update case_file set version = 3, head = $2 where case_id = $1`, last!.case, third!.hash)
    await addTotal(last!, 0, -1)
    expect(broken(await alone())).toMatchObject({ kind: 'act-missing', ...where(last!) })
  })

  it.each([0, 1, 2])('is named when it was put in behind another (%i), whatever the register says', async (i) => {
    const [first, before] = [scene.old[0]!, scene.old[i]!]
    await tamper('update act set seq = seq + 100 where case_id = $1 and seq > $2', first.case, i + 1)
    await tamper('update act set seq = seq - 99 where case_id = $1 and seq > 100', first.case)
    const recordedAt = scene.old[i + 1]!.recordedAt
    await rebuildOne({ ...before, act: 'forged', numbers: [], seq: i + 2, prev: before.hash, recordedAt })
    await tamper('update case_file set version = 5 where case_id = $1', first.case)
    expect(broken(await alone())).toMatchObject({ kind: 'act-inserted', case: first.case, seq: i + 2 })
  })

  it('is named when it was put at the end, past the register', async () => {
    const [last] = scene.fresh as [StoredAct]
    await rebuildOne({ ...last, seq: 2, prev: last.hash, act: 'forged' })
    expect(broken(await alone())).toMatchObject({ kind: 'act-unregistered', case: last.case, seq: 2 })
  })

  it('is named when it was put at the end with an earlier date, although everything was made to fit', async () => {
    const last = scene.old[3]!
    await rebuild([...scene.old, { ...last, seq: 5, act: 'forged', recordedAt: tick(0.5)().toISOString() }])
    await addTotal(last, 0, 1)
    expect(broken(await alone())).toMatchObject({ kind: 'act-backdated', case: last.case, seq: 5 })
  })

  it('is named when two have changed places', async () => {
    for (const [from, to] of [
      [2, 102],
      [3, 2],
      [102, 3],
    ])
      await tamper(`update act set seq = $3 where case_id = $1 and seq = $2`, scene.old[0]!.case, from, to)
    expect(broken(await alone())).toMatchObject({ case: scene.old[0]!.case, seq: 2 })
  })

  it('is named when it was carried to another case or region', async () => {
    await tamper(`update act set case_id = $4, seq = 2 ${ofAct}`, ...at(scene.old[3]!), scene.fresh[0]!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'act-missing', ...where(scene.old[3]!) })
    await tamper(`update act set case_id = $4, seq = 4 ${ofAct}`, region, scene.fresh[0]!.case, 2, scene.old[3]!.case)
    await tamper(`update act set region = '990000' ${ofAct}`, ...at(scene.old[3]!))
    expect(broken(await alone())).toMatchObject({ kind: 'act-missing', ...where(scene.old[3]!) })
    expect(broken(await verify(database, { publicKeys: [] }))).toMatchObject({
      region: '990000',
      case: scene.old[0]!.case,
    })
    await tamper(`delete from act where region = '990000'`)
  })
})

async function rebuildOne(act: StoredAct) {
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

describe('a case', () => {
  it.each(['procedure', 'edition', 'receipt_hash'])('is named when its %s was changed', async (column) => {
    await tamper(`update case_file set ${column} = 'x' where case_id = $1`, scene.old[0]!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'act-altered', ...where(scene.old[0]!) })
  })

  it.each(['version = version + 1', 'version = version - 1', `head = repeat('1', 64)`])(
    'is named when its register says %s',
    async (change) => {
      await tamper(`update case_file set ${change} where case_id = $1`, scene.fresh[0]!.case)
      expect(broken(await alone()).case).toBe(scene.fresh[0]!.case)
    },
  )

  it('is named when it is deleted, through the checkpoint or the numbers that know it', async () => {
    const {
      old: [o],
      young: [y],
      fresh: [f],
    } = scene as { old: StoredAct[]; young: StoredAct[]; fresh: StoredAct[] }
    await tamper('delete from act where case_id = $1', f!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'act-missing', case: f!.case, seq: 1 })
    await tamper('delete from case_file where case_id = $1', f!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'total', region })
    await tamper('delete from act where case_id = $1', y!.case)
    await tamper('delete from case_file where case_id = $1', y!.case)
    await tamper('delete from checkpoint_leaf where case_id = $1', y!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'case-missing', case: y!.case })
    expect(broken(await alone()).message).toContain('号码 青复受〔2026〕2号仍记着它')
    await tamper('delete from case_file where case_id = $1', o!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'case-missing', case: o!.case })
    await tamper('delete from act where case_id = $1', o!.case)
    expect(broken(await alone()).message).toContain('整案已不存在,第 1 号检查点仍记着它')
  })

  it('is named from what was published when every trace of it was removed', async () => {
    const first = scene.young[0]!
    await forget(first)
    await addTotal(first, -1, -2)
    expect(broken(await alone())).toMatchObject({ kind: 'checkpoint-leaves', checkpoint: 2 })
    expect(broken(await withPublished())).toMatchObject({ kind: 'case-missing', case: first.case, checkpoint: 2 })
  })
})

describe('a chain rebuilt as a whole', () => {
  it('is found by the checkpoint that knew it, between the two checkpoints where it was changed', async () => {
    await rebuild(changed(scene.old, 3))
    expect(broken(await alone())).toMatchObject({ kind: 'act-rewritten', case: scene.old[0]!.case, seq: 3 })
    expect(broken(await alone()).message).toContain('第 2 号检查点')
    await rebuild(changed(scene.old, 0))
    expect(broken(await alone())).toMatchObject({ kind: 'act-rewritten', case: scene.old[0]!.case, seq: 1 })
  })

  it('is found by the signature when the checkpoint was given new leaves, and named from what was published', async () => {
    await rebuild(changed(scene.old, 2), { leaves: true })
    expect(broken(await alone())).toMatchObject({ kind: 'checkpoint-leaves', checkpoint: 2 })
    expect(broken(await withPublished())).toMatchObject({ kind: 'act-rewritten', case: scene.old[0]!.case, seq: 4 })
  })

  it('is found when the checkpoints were made again with another key', async () => {
    const forger = await openKeys(join(room, 'forger'))
    await rebuild(changed(scene.old, 0), { leaves: true })
    await tamper('delete from checkpoint where region = $1', region)
    await tamper('delete from checkpoint_leaf where region = $1', region)
    await tamper(
      `insert into case_to_checkpoint select region, case_id, 0 from case_file where region = $1
      on conflict (region, case_id) do update set covered = 0`,
      region,
    )
    await takeCheckpoints(database, region, forger.signer, { now: tick(3) })
    expect(broken(await alone()).message).toContain('不是由可信的密钥签名')
    expect(broken(await withPublished()).message).toContain('与已公布的不符')
    const deceived = await verify(database, { publicKeys: [forger.signer.publicKey] }, [region])
    expect(deceived.sound).toBe(true)
  })
})

describe('checkpoints', () => {
  it('are missed when deleted: in the middle at once, at the end through what was published', async () => {
    await tamper('delete from checkpoint where region = $1 and checkpoint = 1', region)
    expect(broken(await alone())).toMatchObject({ kind: 'checkpoint-missing', checkpoint: 1 })
    await tamper('delete from checkpoint where region = $1', region)
    expect(broken(await withPublished())).toMatchObject({ kind: 'checkpoint-missing', checkpoint: 1 })
    expect(broken(await alone())).toMatchObject({ kind: 'checkpoint-leaves', checkpoint: 1 })
    await tamper('delete from checkpoint_leaf where region = $1', region)
    expect((await alone()).sound).toBe(true)
  })

  it.each(['made_at', 'leaves', 'cases', 'acts', 'root', 'prev', 'signer', 'signature', 'complete'])(
    'are named when their %s was changed',
    async (column) => {
      const value: Record<string, string> = {
        made_at: `'2020-01-01T00:00:00.000Z'`,
        signature: `reverse(signature)`,
        complete: 'not complete',
      }
      const hex = ['root', 'prev', 'signer'].includes(column) ? `repeat('1', 64)` : `${column} + 1`
      await tamper(
        `update checkpoint set ${column} = ${value[column] ?? hex} where region = $1 and checkpoint = 1`,
        region,
      )
      expect(broken(await alone())).toMatchObject({ kind: 'checkpoint-altered', region, checkpoint: 1 })
    },
  )

  it('are not signed over a region that holds more or less than was appended', async () => {
    await addTotal(scene.old[0]!, 0, 1)
    await expect(takeCheckpoints(database, region, keys.signer)).rejects.toThrow('未予签名')
  })
})

describe('everything truncated', () => {
  // Their own database, for this takes every region.
  it('is noticed as long as anything is left, and through what was published when nothing is', async () => {
    const other = await testDatabase()
    const here = await openDatabase(other.url)
    const superuser = new Client({ connectionString: other.adminUrl })
    await superuser.connect()
    await superuser.query('set session_replication_role = replica')
    const [first] = await append(here, opening({ region, acts: [specimenAct('apply', numbered('青复受'))] })).then(
      (done) => (done.ok ? done.acts : []),
    )
    await takeCheckpoints(here, region, keys.signer)
    await publishCheckpoints(here, region, keys.signer, join(room, 'truncated'))
    const belief = { publicKeys: [keys.signer.publicKey] }
    const whole = { ...belief, published: await openPublished(join(room, 'truncated')) }
    expect(await verify(here, whole)).toMatchObject({ sound: true, accounts: [{ acts: 1 }] })
    const kinds: unknown[] = []
    for (const table of ['act', 'case_file', 'checkpoint_leaf', 'number', 'checkpoint', 'record_total']) {
      await superuser.query(`truncate ${table}`)
      const verdict = await verify(here, belief)
      kinds.push(verdict.sound || [verdict.flaw.kind, verdict.flaw.case === first!.case])
      expect(broken(await verify(here, whole)).region).toBe(region)
    }
    expect(kinds).toEqual([
      ['act-missing', true],
      ['case-missing', true],
      ['case-missing', true],
      ['checkpoint-leaves', false],
      ['total', false],
      true,
    ])
    expect(broken(await verify(here, whole)).message).toBe(`地区 ${region} 第 1 号检查点:已经公布,记录中却没有`)
    await superuser.end()
    await here.close()
    await other.drop()
  })
})

describe('numbers', () => {
  it('are missed in the register, named by the act that was given them', async () => {
    await tamper(`delete from number where region = $1 and series = '青复决'`, region)
    expect(broken(await alone())).toMatchObject({ kind: 'number-missing', ...where(scene.old[2]!) })
  })

  it.each([`text = 'x'`, 'n = 7', 'seq = 2', 'voided_by = 2'])(
    'are named when the register says %s',
    async (change) => {
      await tamper(`update number set ${change} where region = $1 and series = '青复决'`, region)
      expect(broken(await alone())).toMatchObject({ kind: 'number-altered', case: scene.old[0]!.case })
    },
  )

  it('are named when a void one was made good again', async () => {
    await tamper(`update number set voided_by = null where region = $1`, region)
    expect(broken(await alone())).toMatchObject({ kind: 'number-altered', case: scene.young[0]!.case, seq: 1 })
  })

  it('leave a gap when their case is gone, and show when one was given twice', async () => {
    const jump = { series: '青复决', year: 2026, n: 3, text: '青复决〔2026〕3号' }
    const given = async (n: number) => {
      const act = { ...scene.fresh[0]!, numbers: [{ ...jump, n }] }
      await rebuild([act])
      await tamper('delete from number where case_id = $1', act.case)
      await tamper(`alter table number drop constraint if exists number_pkey`)
      await tamper(`insert into number values ($1, '青复决', 2026, $2, $3, $4, 1)`, region, n, jump.text, act.case)
      await tamper('update act set numbers = $2 where case_id = $1', act.case, JSON.stringify(act.numbers))
    }
    await given(3)
    expect(broken(await alone()).message).toBe(`地区 ${region}:青复决 2026 年缺第 2 号`)
    await given(1)
    expect(broken(await alone()).message).toBe(`地区 ${region}:青复决 2026 年第 1 号重复`)
  })
})

describe('what only a checkpoint shows', () => {
  it('is a tail taken back in every table since the last one', async () => {
    const [last] = scene.fresh as [StoredAct]
    await forget(last)
    await tamper('delete from case_to_checkpoint where case_id = $1', last.case)
    await addTotal(last, -1, -1)
    expect((await withPublished()).sound).toBe(true)
  })
})

describe('an export', () => {
  const lines = async () => {
    const found: string[] = []
    for await (const line of exportRecord(database, region, [keys.signer.publicKey])) found.push(line)
    return found
  }
  const offline = (
    exported: readonly string[],
    belief: Parameters<typeof verifyExport>[1] = { publicKeys: [keys.signer.publicKey] },
  ) => verifyExport(() => Readable.from(exported), belief)

  it('is verified without the database, in chunks of any size', async () => {
    const exported = await lines()
    expect(await offline(exported)).toEqual(await alone())
    expect(await offline(exported, { publicKeys: [], published })).toEqual(await alone())
    const bytes = Buffer.from(exported.join(''))
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7))
    expect(await verifyExport(() => Readable.from(chunks), { publicKeys: [] })).toEqual(await alone())
  })

  it('is refused without any one of its lines, with one twice or two changed about', async () => {
    const exported = await lines()
    for (let i = 0; i < exported.length; i += 1) {
      expect((await offline(exported.toSpliced(i, 1))).sound).toBe(false)
      expect((await offline(exported.toSpliced(i, 0, exported[i]!))).sound).toBe(false)
      const [kind, before] = [exported[i], exported[i - 1]].map((line) => line?.slice(0, 15))
      if (before !== undefined && before !== kind)
        expect((await offline(exported.with(i, exported[i - 1]!).with(i - 1, exported[i]!))).sound).toBe(false)
    }
    for (const wrong of [[], ['x'], [''], ['{}'], exported.slice(1)]) expect((await offline(wrong)).sound).toBe(false)
  })

  it('names the place of an edit, as the database would', async () => {
    const exported = await lines()
    const i = exported.findIndex((line) => line.includes('"decide"'))
    const edited = exported.with(i, exported[i]!.replace('"amount":1.5', '"amount":1.6'))
    expect(broken(await offline(edited))).toMatchObject({ kind: 'act-altered', ...where(scene.old[2]!) })
  })

  it('names the case from what was published when the record was rebuilt before exporting', async () => {
    await rebuild(changed(scene.old, 2), { leaves: true })
    const exported = await lines()
    expect(broken(await offline(exported))).toMatchObject({ kind: 'checkpoint-leaves', checkpoint: 2 })
    expect(broken(await offline(exported, { publicKeys: [], published }))).toMatchObject({
      case: scene.old[0]!.case,
      seq: 4,
    })
  })

  it('may be left off early', async () => {
    for await (const line of exportRecord(database, region, [])) {
      expect(line).toContain('"record"')
      break
    }
    expect((await alone()).sound).toBe(true)
  })
})
