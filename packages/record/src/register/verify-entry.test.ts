import { beforeEach, describe, expect, it } from 'vitest'
import type { StoredAct } from '../contract.ts'
import {
  addTotal,
  alone,
  at,
  broken,
  database,
  keys,
  ofAct,
  rebuildOne,
  region,
  seal,
  shift,
  tamper,
  tick,
  where,
  withPublished,
} from '../forgery.ts'
import { exportRecord, verifyExport } from '../verify.ts'
import { registerRecord } from './register-record.ts'
import { appending, entering, fieldsOf, following, specimenChange, stored, viewOf } from './specimen-entry.ts'

/** Beside the cases of the scene: an entry with acts 1 and 2 under checkpoint 3 and act 3 under none, and one under none. */
let first: readonly StoredAct[]
let second: readonly StoredAct[]

beforeEach(async () => {
  const put = async (days: number, entry: Parameters<typeof appending>[1]) =>
    stored(await registerRecord(database, tick(days)).append(appending(region, entry)))
  const record = registerRecord(database)
  const amended = (act: StoredAct) =>
    following(act, viewOf('A-1'), specimenChange('amend', { effective: '2026-04-01', fields: fieldsOf('A-1') }))
  const [one, other] = [entering('A-1'), entering('A-2')]
  await put(2.7, [one])
  await put(2.8, [amended((await record.acts(region, [one.entry])).at(-1)!)])
  await seal(3)
  await put(3.5, [amended((await record.acts(region, [one.entry])).at(-1)!)])
  await put(3.5, [other])
  first = await record.acts(region, [one.entry])
  second = await record.acts(region, [other.entry])
})

describe('entries of registers', () => {
  it('are under the same checkpoints, totals and exports as cases', async () => {
    const verdict = await withPublished()
    expect(verdict).toMatchObject({ sound: true, accounts: [{ cases: 5, acts: 11, checkpoints: 3, sealed: 9 }] })
    const lines: string[] = []
    for await (const line of exportRecord(database, region, [keys.signer.publicKey])) lines.push(line)
    async function* open() {
      yield* lines
    }
    expect(await verifyExport(open, { publicKeys: [] })).toMatchObject({
      sound: true,
      accounts: [{ cases: 5, acts: 11 }],
    })
    await seal(4)
    expect(await withPublished()).toMatchObject({
      sound: true,
      accounts: [{ cases: 5, acts: 11, checkpoints: 4, sealed: 11 }],
    })
  })

  it('are named by register and key', async () => {
    await tamper(`update act set facts = '{}' ${ofAct}`, ...at(first[1]!))
    expect(broken(await alone()).message).toBe(
      `地区 ${region} 登记册 power 事项 A-1(${first[0]!.case}) 第 2 个行为:内容与其摘要不符`,
    )
  })

  const edits = [
    `facts = facts || '{"effective": "2025-01-01"}'`,
    `act = 'end'`,
    `done_by = 'keeper'`,
    `done_at = '2026-03-02T09:31'`,
    `actor = actor || '{"officer": "officer-2"}'`,
    `recorded_at = '2026-03-01T00:00:00.000Z'`,
    `hash = repeat('1', 64)`,
  ]
  it.each(edits)('are found out when an act says %s', async (edit) => {
    await tamper(`update act set ${edit} ${ofAct}`, ...at(first[2]!))
    expect(broken(await alone())).toMatchObject({
      kind: 'act-altered',
      ...where(first[2]!),
      register: 'power',
      number: 'A-1',
    })
  })

  it.each(['edition', 'register'])('are found out when their %s is another', async (column) => {
    await tamper(`update entry set ${column} = 'x' where entry = $1`, first[0]!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'act-altered', ...where(first[0]!) })
  })

  it.each(['version = version + 1', 'version = version - 1', `head = repeat('1', 64)`])(
    'are found out when they are registered with %s',
    async (change) => {
      await tamper(`update entry set ${change} where entry = $1`, second[0]!.case)
      expect(broken(await alone()).case).toBe(second[0]!.case)
    },
  )

  it.each([0, 1, 2])('are found out when act %i is gone', async (i) => {
    await tamper(`delete from act ${ofAct}`, ...at(first[i]!))
    expect(broken(await alone())).toMatchObject({ kind: 'act-missing', ...where(first[i]!) })
  })

  it('are found out when the last act is gone and everything but the totals made to fit', async () => {
    await tamper(`delete from act ${ofAct}`, ...at(first[2]!))
    await tamper('update entry set version = 2, head = $2 where entry = $1', first[0]!.case, first[1]!.hash)
    expect(broken(await alone())).toMatchObject({ kind: 'total', region })
  })

  it('are found out when an act under a checkpoint is gone and everything else made to fit', async () => {
    for (const act of first.slice(1)) await tamper(`delete from act ${ofAct}`, ...at(act))
    await tamper('update entry set version = 1, head = $2 where entry = $1', first[0]!.case, first[0]!.hash)
    await addTotal(first[0]!, 0, -2)
    expect(broken(await alone())).toMatchObject({ kind: 'act-missing', ...where(first[1]!) })
  })

  it('are found out when an act was put in or added behind their back', async () => {
    await rebuildOne({ ...second[0]!, seq: 2, prev: second[0]!.hash, act: 'end' })
    expect(broken(await alone())).toMatchObject({ kind: 'act-unregistered', case: second[0]!.case, seq: 2 })
    await tamper(`delete from act ${ofAct}`, ...at({ ...second[0]!, seq: 2 }))
    await shift(first[0]!.case, 1, 1)
    await rebuildOne({ ...first[0]!, seq: 2, prev: first[0]!.hash, act: 'forged', recordedAt: first[1]!.recordedAt })
    expect(broken(await alone())).toMatchObject({ kind: 'act-inserted', case: first[0]!.case, seq: 2 })
  })

  it('are found out when an act was carried over to another entry', async () => {
    await tamper(`update act set case_id = $4, seq = 2 ${ofAct}`, ...at(first[2]!), second[0]!.case)
    expect((await alone()).sound).toBe(false)
  })

  it('are missed when the whole is gone, through totals, checkpoint and what was published', async () => {
    await tamper('delete from entry where entry = $1', second[0]!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'case-missing', case: second[0]!.case })
    await tamper('delete from act where case_id = $1', second[0]!.case)
    expect(broken(await alone())).toMatchObject({ kind: 'total' })
    await addTotal(second[0]!, -1, -1)
    expect((await alone()).sound).toBe(true)
    for (const table of ['act', 'checkpoint_leaf'])
      await tamper(`delete from ${table} where case_id = $1`, first[0]!.case)
    await tamper('delete from entry where entry = $1', first[0]!.case)
    await addTotal(first[0]!, -1, -3)
    expect(broken(await alone())).toMatchObject({ kind: 'checkpoint-leaves', checkpoint: 3 })
    expect(broken(await withPublished())).toMatchObject({ kind: 'case-missing', case: first[0]!.case })
  })
})
