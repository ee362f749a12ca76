import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { takeCheckpoints } from '../checkpoint.ts'
import { boundsOf } from '../scope.ts'
import { opening } from '../specimen.ts'
import { record as cases, database, everything, put } from '../specimen-record.ts'
import { registerRecord } from './register-record.ts'
import { appending, batchOf, entering, stored } from './specimen-entry.ts'

const [region, other] = ['990601', '990602']
const tables = ['entry', 'entry_period', 'entry_act', 'register_batch', 'register_columns']

describe('registers of a region', () => {
  it('are out of sight of every other, whatever a query asks for', async () => {
    const record = registerRecord(database)
    const made = entering('A-1')
    const batch = batchOf(randomUUID())
    stored(await record.append(appending(region, [made], { batch })))
    await record.mapColumns(region, 'power', { 职权名称: 'name' }, 'officer-1')
    const counts = (here: string) =>
      database.session({ region: here }, async (session) => {
        const found: number[] = []
        for (const table of tables) found.push((await session.query(`select from ${table}`)).rowCount ?? 0)
        return found
      })
    expect(await counts(region)).toEqual([1, 1, 1, 1, 1])
    expect(await counts(other)).toEqual([0, 0, 0, 0, 0])
    expect(await counts('')).toEqual([0, 0, 0, 0, 0])
    expect(await record.heads(other, 'power', ['A-1'])).toEqual([])
    expect(await record.acts(other, [made.entry])).toEqual([])
    expect((await record.list(other, { register: 'power', on: '2026-06-01', text: '行政许可' })).rows).toEqual([])
    expect(await record.entriesOf(other, batch.batch)).toEqual([])
    stored(await record.append(appending(other, [entering('A-1')])))
  })

  it('are open to whoever works in the region, their acts too, and are no cases', async () => {
    const here = '990603'
    const record = registerRecord(database)
    const made = entering('A-1')
    stored(await record.append(appending(here, [made])))
    const file = await put(opening({ region: here }))
    const seen = await database.session(boundsOf({ region: here, organs: ['health'] }), (session) =>
      session.query<{ case_id: string }>('select case_id from act'),
    )
    expect(seen.rows.map((row) => row.case_id)).toEqual([made.entry])
    expect((await cases.search(everything(here), {})).rows.map((row) => row.case)).toEqual([file.case])
    expect(await cases.loadCase(everything(here), made.entry)).toBeUndefined()
  })

  it('are written through the record only', async () => {
    const record = registerRecord(database)
    stored(await record.append(appending('990604', [entering('A-1')])))
    await database.session({ region: '990604' }, async (session) => {
      for (const statement of [
        'update entry set version = 9',
        'delete from entry_period',
        'insert into entry_act select * from entry_act',
        'update register_batch set reason = $$x$$',
      ])
        await expect(session.query(statement)).rejects.toThrow('permission denied')
      await expect(session.query('select append_entries($1)', [{ region }])).rejects.toThrow('不在本会话的地区内')
      await expect(session.query(`select store_entry_periods('{}')`)).rejects.toThrow('permission denied')
    })
  })

  it('may be written while checkpoints are taken', async () => {
    const here = '990605'
    const record = registerRecord(database)
    const signer = { id: '0'.repeat(64), publicKey: '', sign: () => 'x' }
    const many = (name: string) => Array.from({ length: 1500 }, (_, i) => entering(`${name}-${i}`))
    await Promise.all([
      ...['A', 'B'].map(async (name) => stored(await record.append(appending(here, many(name))))),
      ...[1, 2, 3].map(() => takeCheckpoints(database, here, signer)),
    ])
    const [last] = (await takeCheckpoints(database, here, signer)).slice(-1)
    const { rows } = await database.session({ region: here, organs: '*' }, (session) =>
      session.query<{ cases: number }>('select max(cases) as cases from checkpoint'),
    )
    expect(last?.cases ?? rows[0]?.cases).toBe(3000)
  })
})

describe('the columns of a district', () => {
  it('are mapped once and may be mapped anew', async () => {
    const record = registerRecord(database)
    const here = '990606'
    expect(await record.columnsOf(here, 'power')).toEqual({})
    await record.mapColumns(here, 'power', { 职权名称: 'name', 类别: 'kind' }, 'officer-1')
    await record.mapColumns(here, 'power', { 类别: 'class' }, 'officer-2')
    expect(await record.columnsOf(here, 'power')).toEqual({ 职权名称: 'name', 类别: 'class' })
    expect(await record.columnsOf(here, 'service')).toEqual({})
    expect(await record.columnsOf('990607', 'power')).toEqual({})
  })
})
