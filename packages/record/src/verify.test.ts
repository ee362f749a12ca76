import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hashOf } from './chain.ts'
import { takeCheckpoints } from './checkpoint.ts'
import type { StoredAct } from './contract.ts'
import {
  addTotal,
  alone,
  at,
  broken,
  changed,
  database,
  forget,
  idAt,
  keys,
  ofAct,
  put,
  rebuild,
  rebuildOne,
  region,
  room,
  scene,
  seal,
  shift,
  storedOpening,
  tamper,
  tick,
  where,
  withPublished,
} from './forgery.ts'
import { publishCheckpoints } from './published.ts'
import { opening } from './specimen.ts'
import { verify } from './verify.ts'

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
    await shift(scene.old[0]!.case, 2, -1)
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
    await shift(first.case, i + 1, 1)
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
