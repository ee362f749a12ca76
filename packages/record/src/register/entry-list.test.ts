import { beforeAll, describe, expect, it } from 'vitest'
import { collect, database } from '../specimen-record.ts'
import type { EntryOnDay, EntryQuery, Period, RegisterRecord } from './contract.ts'
import { registerRecord } from './register-record.ts'
import { appending, entering, fieldsOf, stored, viewOf } from './specimen-entry.ts'

const region = '990401'
let record: RegisterRecord

const period = (key: string, kind: string, from: string, until?: string): Period => ({
  from,
  ...(until === undefined ? {} : { until }),
  fields: fieldsOf(key, { kind }),
  seq: 1,
})
const entry = (key: string, periods: readonly Period[], change = {}) =>
  entering(key, { view: viewOf(key, { periods, ...change }) })

beforeAll(async () => {
  record = registerRecord(database)
  stored(
    await record.append(
      appending(region, [
        entry('A-1', [period('A-1', 'licence', '2026-01-01')]),
        entry('A-2', [period('A-2', 'licence', '2026-01-01', '2026-03-31'), period('A-2', 'penalty', '2026-04-01')]),
        entry('A-3', [period('A-3', 'penalty', '2026-01-01', '2026-03-31')], { organ: 'police' }),
        entry('A-4', [period('A-4', 'inspection', '2026-07-01')]),
        entry('A-5', [], { pending: 1, sensitiveKeys: ['k-5'] }),
        entry('A-6', [
          period('A-6', 'licence', '2026-01-01', '2026-01-31'),
          period('A-6', 'licence', '2026-06-01', '2026-08-31'),
        ]),
      ]),
    ),
  )
  stored(await record.append({ ...appending(region, [entering('A-1')]), register: 'service' }))
  stored(await record.append(appending('990402', [entering('A-1'), entering('A-9')])))
})

const on = async (day: string, change: Partial<EntryQuery> = {}) =>
  (await record.list(region, { register: 'power', on: day, ...change })).rows
const keys = (rows: readonly EntryOnDay[]) => rows.map(({ key }) => key).join(' ')

describe('a register', () => {
  it('is listed as it stood on a day', async () => {
    expect(keys(await on('2025-12-31'))).toBe('')
    expect(keys(await on('2026-01-31'))).toBe('A-1 A-2 A-3 A-6')
    expect(keys(await on('2026-02-01'))).toBe('A-1 A-2 A-3')
    expect(keys(await on('2026-05-31'))).toBe('A-1 A-2')
    expect(keys(await on('2026-07-01'))).toBe('A-1 A-2 A-4 A-6')
    expect((await on('2026-03-31'))[1]).toMatchObject({ key: 'A-2', period: { fields: { kind: 'licence' } } })
    expect((await on('2026-04-01'))[1]).toMatchObject({ key: 'A-2', period: { fields: { kind: 'penalty' } } })
  })

  it('tells what has ended, what is to come and what is only proposed', async () => {
    const standing = async (day: string, asked: EntryQuery['standing']) =>
      keys(await on(day, { standing: asked ?? 'any' }))
    expect(await standing('2026-05-31', 'ended')).toBe('A-3')
    expect(await standing('2026-05-31', 'to come')).toBe('A-4 A-6')
    expect(await standing('2026-05-31', 'proposed')).toBe('A-5')
    expect(await standing('2026-09-01', 'ended')).toBe('A-3 A-6')
    const all = await on('2026-05-31', { standing: 'any' })
    expect(all.map(({ standing: as, period: told }) => [as, told?.from])).toEqual([
      ['in force', '2026-01-01'],
      ['in force', '2026-04-01'],
      ['ended', '2026-01-01'],
      ['to come', '2026-07-01'],
      ['proposed', undefined],
      ['to come', '2026-06-01'],
    ])
  })

  it('is narrowed by values as they were on the day, one of several for each field', async () => {
    expect(keys(await on('2026-03-31', { marks: ['kind=licence'] }))).toBe('A-1 A-2')
    expect(keys(await on('2026-04-01', { marks: ['kind=licence'] }))).toBe('A-1')
    expect(keys(await on('2026-07-01', { marks: ['kind=inspection', 'kind=penalty'] }))).toBe('A-2 A-4')
    expect(keys(await on('2026-07-01', { marks: ['kind=penalty', 'level=district'] }))).toBe('')
  })

  it('is searched by words, by key and by keyed hash', async () => {
    expect(keys(await on('2026-07-01', { text: '行政许可' }))).toBe('A-1 A-2 A-4 A-6')
    expect(keys(await on('2026-07-01', { text: '青山县 司法局' }))).toBe('A-1 A-2 A-4 A-6')
    expect(keys(await on('2026-07-01', { text: 'A-4' }))).toBe('A-4')
    expect(keys(await on('2026-07-01', { text: '公安局' }))).toBe('')
    expect(keys(await on('2026-07-01', { keys: ['k-5'], standing: 'any' }))).toBe('A-5')
  })

  it('is narrowed by organ and by the day by which periods end', async () => {
    expect(keys(await on('2026-01-31', { organ: 'police' }))).toBe('A-3')
    expect(keys(await on('2026-07-01', { endingBy: '2026-08-31' }))).toBe('A-6')
    expect(keys(await on('2026-07-01', { endingBy: '2026-08-30' }))).toBe('')
  })

  it('comes page by page and row by row in the order of keys', async () => {
    const query = { register: 'power', on: '2026-05-31', standing: 'any' } as const
    const paged = await collect((paging) => record.list(region, { ...query, ...paging }), 2)
    expect(keys(paged)).toBe('A-1 A-2 A-3 A-4 A-5 A-6')
    const streamed: EntryOnDay[] = []
    for await (const row of record.all(region, query)) streamed.push(row)
    expect(streamed).toEqual(paged)
    expect(await record.count(region, query)).toBe(6)
    expect(await record.count(region, { register: 'power', on: '2026-05-31' })).toBe(2)
  })

  it('is long enough for words that nearly all have', async () => {
    const here = '990403'
    const many = Array.from({ length: 2300 }, (_, i) => entering(`N-${String(i).padStart(4, '0')}`))
    stored(await record.append(appending(here, many)))
    const query = { register: 'power', on: '2026-05-31', text: '行政许可', marks: ['kind=licence'] }
    expect(await record.count(here, query)).toBe(2300)
    const page = await record.list(here, { ...query, limit: 3 })
    expect(keys(page.rows)).toBe('N-0000 N-0001 N-0002')
    expect(keys((await record.list(here, { ...query, limit: 2, cursor: page.next! })).rows)).toBe('N-0003 N-0004')
    expect(await record.count(here, { ...query, text: '行政处罚' })).toBe(0)
  })
})

describe('what changed between two days', () => {
  it('is each entry that came, went or differs, by key', async () => {
    const asked = { register: 'power', from: '2026-03-01', to: '2026-07-01' }
    const found = await collect((paging) => record.differences(region, { ...asked, ...paging }), 2)
    expect(found.map(({ head, before, after }) => [head.key, before?.fields['kind'], after?.fields['kind']])).toEqual([
      ['A-2', 'licence', 'penalty'],
      ['A-3', 'penalty', undefined],
      ['A-4', undefined, 'inspection'],
      ['A-6', undefined, 'licence'],
    ])
    expect(found[0]).toMatchObject({
      before: { from: '2026-01-01', until: '2026-03-31', seq: 1 },
      after: { from: '2026-04-01' },
    })
    expect(
      (await record.differences(region, { register: 'power', from: '2026-03-01', to: '2026-03-31' })).rows,
    ).toEqual([])
  })
})
