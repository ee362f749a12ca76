import { register, text } from '@yifa/kernel'
import type { EntryOnDay } from '@yifa/record'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type WebRehearsal, webRehearsal } from '../http/testing.ts'
import { flaggedEntries } from './flagged.ts'
import type { RegisterDeps } from './register-deps.ts'

const items = register({
  title: '事项',
  entry: '事项',
  about: '机关办理的事项',
  fields: { code: text('编码'), basis: text('依据').optional() },
  key: 'code',
  name: 'code',
  kept: { by: 'keeper' },
  flags: [{ untold: 'basis', why: '没有依据' }],
  indicators: { total: { title: '总数', standing: 'at end' } },
})
const place = { region: '990101', name: 'items', register: items }

const row = (code: string, basis?: string): EntryOnDay => ({
  register: 'items',
  edition: '2026',
  entry: code,
  head: '',
  key: code,
  title: code,
  standing: 'in force',
  pending: 0,
  version: 1,
  period: { from: '2026-01-01', seq: 1, fields: { code, ...(basis === undefined ? {} : { basis }) } },
})

let house: WebRehearsal
beforeAll(async () => {
  house = await webRehearsal()
})
afterAll(() => house.stop())

/** A record that gives out its entries only once it is let. */
function waiting(rows: readonly EntryOnDay[]) {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const all = async function* () {
    await opened
    yield* rows
  }
  const { registers } = house.deps
  const deps: RegisterDeps = { ...registers, record: { ...registers.record, all } }
  return { deps, open }
}

function waitingNot(rows: readonly EntryOnDay[]): RegisterDeps {
  const { deps, open } = waiting(rows)
  open()
  return deps
}

test('nobody waits for what is wrong to be counted; from then on the last count is told while a new one is made', async () => {
  const { count, keys } = flaggedEntries(0)
  const first = waiting([row('A'), row('B', '条例第一条')])
  expect(count(place, '2026-03-02', first.deps)).toBeUndefined()
  first.open()
  await vi.waitFor(() => expect(count(place, '2026-03-02', first.deps)).toBe(1))
  const second = waiting([row('A'), row('B')])
  expect(count(place, '2026-03-03', second.deps)).toBe(1)
  second.open()
  await vi.waitFor(() => expect(count(place, '2026-03-03', second.deps)).toBe(2))
  expect(await keys(place, '2026-03-03', waitingNot([row('A'), row('B', '条例第一条')]))).toEqual(['A'])
})

test('where nothing can be wrong nothing is counted', () => {
  const { flags: _none, ...sound } = items
  const { deps } = waiting([row('A')])
  expect(flaggedEntries().count({ ...place, register: sound }, '2026-03-02', deps)).toBe(0)
})
