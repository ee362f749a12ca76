import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { genesis } from '../chain.ts'
import type { StoredAct } from '../contract.ts'
import { database } from '../specimen-record.ts'
import { verify } from '../verify.ts'
import type { EntryAppend, RegisterRecord } from './contract.ts'
import { registerRecord } from './register-record.ts'
import { appending, batchOf, entering, fieldsOf, following, specimenChange, stored, viewOf } from './specimen-entry.ts'

let record: RegisterRecord
let region: string
let regions = 0

beforeEach(() => {
  record = registerRecord(database)
  regions += 1
  region = `9903${String(regions).padStart(2, '0')}`
})

const put = async (...entries: EntryAppend[]) => stored(await record.append(appending(region, entries)))
const last = async (entry: string): Promise<StoredAct> => (await record.acts(region, [entry])).at(-1)!
const amending = (act: StoredAct, key: string, kind: string) =>
  following(
    act,
    viewOf(key, {
      periods: [
        { from: '2026-01-01', until: '2026-03-31', fields: fieldsOf(key), seq: 1 },
        { from: '2026-04-01', fields: fieldsOf(key, { kind }), seq: act.seq + 1 },
      ],
    }),
    specimenChange('amend', { effective: '2026-04-01', fields: { kind } }),
  )
const sound = async () => (await verify(database, { publicKeys: [] }, [region])).sound
const many = (count: number, from = 0) => Array.from({ length: count }, (_, i) => entering(`A-${from + i}`))

describe('a change of an entry', () => {
  it('stands in the record with who, when and what, and on the day it names', async () => {
    const made = entering('A-1')
    await put(made)
    await put(amending(await last(made.entry), 'A-1', 'penalty'))
    const acts = await record.acts(region, [made.entry])
    expect(acts).toMatchObject([
      { seq: 1, act: 'enter', prev: genesis, actor: { officer: 'officer-1' } },
      { seq: 2, act: 'amend', prev: acts[0]!.hash, facts: { effective: '2026-04-01' } },
    ])
    const on = async (day: string) => (await record.onDay(region, 'power', ['A-1', 'nobody'], day))[0]
    expect(await on('2025-12-31')).toMatchObject({ standing: 'to come', period: { from: '2026-01-01' } })
    expect(await on('2026-03-31')).toMatchObject({
      standing: 'in force',
      period: { from: '2026-01-01', until: '2026-03-31', seq: 1, fields: { kind: 'licence' } },
    })
    expect(await on('2026-04-01')).toMatchObject({
      standing: 'in force',
      period: { seq: 2, fields: { kind: 'penalty' } },
    })
    expect(await record.heads(region, 'power', ['A-1', 'nobody'])).toEqual([
      {
        entry: made.entry,
        register: 'power',
        edition: '2026',
        key: 'A-1',
        title: '对A-1的行政许可',
        organ: 'justice',
        version: 2,
        head: acts[1]!.hash,
        pending: 0,
      },
    ])
    expect(await sound()).toBe(true)
  })

  it('takes the place of every period that is no longer so', async () => {
    const made = entering('A-1')
    await put(made)
    const { acts, ...rest } = following(
      await last(made.entry),
      viewOf('A-1', { periods: [] }),
      specimenChange('cancel', { seq: 1 }),
    )
    await put({ ...rest, acts })
    expect(await record.onDay(region, 'power', ['A-1'], '2026-02-01')).toMatchObject([{ standing: 'proposed' }])
    expect(await record.onDay(region, 'power', ['A-1'], '2026-02-01')).not.toHaveProperty('0.period')
  })

  it('is refused with the key when somebody else was faster, whoever waited', async () => {
    const made = entering('A-1')
    await put(made)
    const seen = await last(made.entry)
    const answers = await Promise.all(
      ['penalty', 'compulsion', 'inspection'].map((kind) =>
        record.append(appending(region, [amending(seen, 'A-1', kind)])),
      ),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.filter(({ ok }) => !ok)).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, reason: 'version', keys: ['A-1'] })),
    )
    expect(await record.acts(region, [made.entry])).toHaveLength(2)
    expect(await sound()).toBe(true)
  })

  it('is no change when its idempotency key was used before, however often at once', async () => {
    const asked = appending(region, [entering('A-1')], { key: 'k1' })
    const answers = await Promise.all([1, 2, 3].map(() => record.append(asked)))
    expect(answers.filter((one) => one.ok && !one.repeated)).toHaveLength(1)
    expect(answers.every(({ ok }) => ok)).toBe(true)
    const refused = appending(region, [entering('A-1')], { key: 'k2' })
    expect(await record.append(refused)).toEqual({ ok: false, reason: 'taken', keys: ['A-1'] })
    expect(await record.append(appending(region, [entering('A-2')], { key: 'k2' }))).toEqual({
      ok: true,
      repeated: false,
    })
    expect(await sound()).toBe(true)
  })

  it('cannot be stored behind an act that is not the last, nor without acts, nor twice', async () => {
    const made = entering('A-1')
    await put(made)
    const change = amending(await last(made.entry), 'A-1', 'penalty')
    await expect(put({ ...change, head: '1'.repeat(64) })).rejects.toThrow('不相接')
    await expect(put({ ...entering('A-2'), head: '1'.repeat(64) })).rejects.toThrow('不相接')
    await expect(put({ ...change, acts: [] })).rejects.toThrow(TypeError)
    await expect(put()).rejects.toThrow(TypeError)
    await expect(put(entering('A-3'), entering('A-3'))).rejects.toThrow(TypeError)
    await expect(put(entering('A-3', { entry: randomUUID() }))).rejects.toThrow(TypeError)
    expect(await record.heads(region, 'power', ['A-2', 'A-3'])).toEqual([])
    expect(await sound()).toBe(true)
  })
})

describe('an import of several parts', () => {
  const size = 5000

  it('is stored as a whole with its batch, telling how far it is, and undone as a whole, once', async () => {
    const size = 2200
    const [made, undone] = [randomUUID(), randomUUID()]
    const told: number[] = []
    const batch = batchOf(made, { entered: size })
    stored(
      await record.append(appending(region, many(size), { batch, key: 'import' }), { progress: (n) => told.push(n) }),
    )
    expect(told.length).toBeGreaterThan(1)
    expect(told.at(-1)).toBe(size)
    expect(await record.append(appending(region, many(size), { key: 'import' }))).toEqual({ ok: true, repeated: true })
    expect(await record.count(region, { register: 'power', on: '2026-06-01' })).toBe(size)

    const touched = await record.entriesOf(region, made)
    expect(touched).toHaveLength(size)
    const acts = await record.acts(
      region,
      touched.map(({ entry }) => entry),
    )
    const keys = new Map(touched.map(({ entry, key }) => [entry, key]))
    const back = acts.map((act) =>
      following(
        act,
        viewOf(keys.get(act.case)!, { periods: [], idle: [1] }),
        specimenChange('cancel', { seq: act.seq }),
      ),
    )
    const undoing = appending(region, back, { batch: batchOf(undone, { undoes: made }) })
    stored(await record.append(undoing))
    expect(await record.append(undoing)).toMatchObject({ ok: false, reason: 'version' })
    expect(await record.count(region, { register: 'power', on: '2026-06-01' })).toBe(0)
    expect((await record.batches(region, { register: 'power' })).rows).toMatchObject([
      { batch: undone, undoes: made, register: 'power' },
      { batch: made, undoneBy: undone, entered: size, file: '权责清单.xlsx' },
    ])
    expect((await record.batches(region, { register: 'other' })).rows).toEqual([])
    expect(await sound()).toBe(true)
  })

  it('leaves nothing when one key of it is taken or one entry changed meanwhile', async () => {
    await put(entering(`A-${size - 1}`))
    expect(await record.append(appending(region, many(size)))).toEqual({
      ok: false,
      reason: 'taken',
      keys: [`A-${size - 1}`],
    })
    expect(await record.count(region, { register: 'power', on: '2026-06-01', standing: 'any' })).toBe(1)
    const entry = (await record.heads(region, 'power', [`A-${size - 1}`]))[0]!.entry
    const stale = amending(await last(entry), `A-${size - 1}`, 'penalty')
    await put(stale)
    expect(await record.append(appending(region, [...many(size - 1), stale]))).toEqual({
      ok: false,
      reason: 'version',
      keys: [`A-${size - 1}`],
    })
    expect(await record.count(region, { register: 'power', on: '2026-06-01', standing: 'any' })).toBe(1)
    expect(await sound()).toBe(true)
  })

  it('may be aborted as long as it is not stored, and reads its rows as it goes', async () => {
    const stop = new AbortController()
    let taken = 0
    function* rows() {
      for (const one of many(size)) {
        taken += 1
        yield one
      }
    }
    const watch = { signal: stop.signal, progress: () => stop.abort(new Error('changed my mind')) }
    await expect(record.append(appending(region, rows()), watch)).rejects.toThrow('changed my mind')
    expect(taken).toBeLessThan(size)
    expect(await record.count(region, { register: 'power', on: '2026-06-01', standing: 'any' })).toBe(0)
    expect(await sound()).toBe(true)
  })

  it('lets one of two at the same time through, and single changes beside it', async () => {
    const other = entering('B-1')
    await put(other)
    const change = amending(await last(other.entry), 'B-1', 'penalty')
    const [first, second, third] = await Promise.all([
      record.append(appending(region, many(2500))),
      record.append(appending(region, many(2500).reverse())),
      record.append(appending(region, [change])),
    ])
    expect([first, second].filter((one) => one?.ok)).toHaveLength(1)
    expect([first, second].find((one) => !one?.ok)).toMatchObject({ reason: 'taken' })
    expect(third).toEqual({ ok: true, repeated: false })
    expect(await record.count(region, { register: 'power', on: '2026-06-01' })).toBe(2501)
    expect(await sound()).toBe(true)
  })
})

describe('whoever follows a register', () => {
  const told: string[] = []
  let refuses = false
  const followed = () =>
    registerRecord(database, undefined, {
      power: async (_session, where, entries) => {
        if (refuses) throw new Error('不能跟随')
        told.push(...entries.map(({ key, periods }) => `${where} ${key} ${periods.map(({ from }) => from).join(' ')}`))
      },
    })

  it('is told of every entry in the transaction that stores it, and can undo it', async () => {
    const following = followed()
    told.length = 0
    expect((await following.append(appending(region, [entering('F-1')]))).ok).toBe(true)
    expect(told).toEqual([`${region} F-1 2026-01-01`])
    refuses = true
    await expect(following.append(appending(region, [entering('F-2')]))).rejects.toThrow('不能跟随')
    refuses = false
    expect(await record.heads(region, 'power', ['F-1', 'F-2'])).toHaveLength(1)
    expect(await sound()).toBe(true)
  })

  it('is told of all entries anew when asked to be brought into line', async () => {
    const following = followed()
    await put(entering('F-1'), entering('F-2'))
    told.length = 0
    await following.bringIntoLine(region, 'power')
    expect(told).toEqual([`${region} F-1 2026-01-01`, `${region} F-2 2026-01-01`])
    await following.bringIntoLine(region, 'nothing')
    expect(told).toHaveLength(2)
  })
})
