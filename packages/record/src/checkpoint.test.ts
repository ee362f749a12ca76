import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Client } from 'pg'
import { describe, expect, it } from 'vitest'
import { append } from './append.ts'
import { takeCheckpoints } from './checkpoint.ts'
import type { StoredAct } from './contract.ts'
import { openDatabase } from './database.ts'
import {
  addTotal,
  alone,
  broken,
  changed,
  database,
  forget,
  keys,
  numbered,
  published,
  rebuild,
  region,
  room,
  scene,
  tamper,
  tick,
  withPublished,
} from './forgery.ts'
import { openKeys } from './keys.ts'
import { openPublished, publishCheckpoints } from './published.ts'
import { opening, specimenAct } from './specimen.ts'
import { testDatabase } from './testing.ts'
import { verify } from './verify.ts'

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

  it('are published whole after the writer was cut off in the middle of a line', async () => {
    const path = join(room, region, 'checkpoints.jsonl')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.slice(0, -20))
    expect(await publishCheckpoints(database, region, keys.signer, join(room, region))).toBe(1)
    expect((await published.checkpoints(region)).map(({ checkpoint }) => checkpoint)).toEqual([1, 2])
    expect(await published.leaves(region, 2)).toHaveLength(4)
    expect(await withPublished()).toMatchObject({ sound: true })
  })

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

describe('what only a checkpoint shows', () => {
  it('is a tail taken back in every table since the last one', async () => {
    const [last] = scene.fresh as [StoredAct]
    await forget(last)
    await tamper('delete from case_to_checkpoint where case_id = $1', last.case)
    await addTotal(last, -1, -1)
    expect((await withPublished()).sound).toBe(true)
  })
})
