import { beforeAll, describe, expect, it } from 'vitest'
import { database } from '../specimen-record.ts'
import type { Period, RegisterRecord } from './contract.ts'
import { registerRecord } from './register-record.ts'
import { appending, entering, fieldsOf, following, specimenChange, stored, viewOf } from './specimen-entry.ts'

const region = '990411'
let record: RegisterRecord

const period = (key: string, seq: number, change: object, from: string, until?: string): Period => ({
  from,
  ...(until === undefined ? {} : { until }),
  fields: { ...fieldsOf(key), ...change },
  seq,
})
const act = (name: string, day: string) => specimenChange(name, {}, { at: `${day}T10:00` })

async function lived(key: string, steps: readonly { name: string; day: string; periods: Period[]; idle?: number[] }[]) {
  const [first, ...others] = steps.map(({ periods, idle = [], ...step }) => ({
    act: act(step.name, step.day),
    view: viewOf(key, { periods, idle }),
  }))
  const made = entering(key, { acts: [first!.act], view: first!.view })
  stored(await record.append(appending(region, [made])))
  for (const step of others) {
    const last = (await record.acts(region, [made.entry])).at(-1)!
    stored(await record.append(appending(region, [following(last, step.view, step.act)])))
  }
}

beforeAll(async () => {
  record = registerRecord(database)
  const [licence, penalty] = [
    { kind: 'licence', days: 10 },
    { kind: 'penalty', days: 2.5 },
  ]
  await lived('A', [{ name: 'enter', day: '2026-01-10', periods: [period('A', 1, licence, '2026-01-10')] }])
  await lived('B', [
    { name: 'enter', day: '2026-01-11', periods: [period('B', 1, licence, '2026-01-11')] },
    {
      name: 'amend',
      day: '2026-02-01',
      periods: [period('B', 1, licence, '2026-01-11', '2026-02-28'), period('B', 2, penalty, '2026-03-01')],
    },
  ])
  await lived('C', [
    { name: 'enter', day: '2026-01-12', periods: [period('C', 1, { kind: 'penalty' }, '2026-01-12')] },
    { name: 'end', day: '2026-02-10', periods: [period('C', 1, { kind: 'penalty' }, '2026-01-12', '2026-02-10')] },
  ])
  await lived('D', [
    { name: 'enter', day: '2026-01-13', periods: [period('D', 1, licence, '2026-01-13')] },
    { name: 'cancel', day: '2026-01-14', periods: [], idle: [1] },
  ])
})

describe('entries in force', () => {
  const standing = (on: string, change = {}) =>
    record.standing(region, { register: 'power', on, by: ['kind'], ...change })

  it('are counted by the values they have on the day, a number added up where it is known', async () => {
    expect(await standing('2026-02-01')).toEqual([
      { values: ['licence'], count: 2 },
      { values: ['penalty'], count: 1 },
    ])
    expect(await standing('2026-03-01', { sum: 'days' })).toEqual([
      { values: ['licence'], count: 1, sum: 10 },
      { values: ['penalty'], count: 1, sum: 2.5 },
    ])
    expect(await standing('2026-02-01', { by: ['kind', 'name', 'none'], marks: ['kind=penalty'] })).toEqual([
      { values: ['penalty', '对C的行政许可', ''], count: 1 },
    ])
    expect(await standing('2026-02-01', { by: [] })).toEqual([{ values: [], count: 3 }])
    expect(await standing('2025-02-01', { by: [] })).toEqual([])
  })
})

describe('changes', () => {
  const happened = (acts: string[], change = {}) =>
    record.happened(region, { register: 'power', from: '2026-01-10', to: '2026-02-10', acts, by: ['kind'], ...change })

  it('are counted by what the entry was right after, without those cancelled', async () => {
    expect(await happened(['enter'])).toEqual([
      { values: ['licence'], count: 2 },
      { values: ['penalty'], count: 1 },
    ])
    expect(await happened(['amend'])).toEqual([{ values: ['penalty'], count: 1 }])
    expect(await happened(['end', 'amend'], { by: [] })).toEqual([{ values: [], count: 2 }])
  })

  it('are those of the days asked for, both included, narrowed and added up', async () => {
    expect(await happened(['enter'], { from: '2026-01-11', to: '2026-01-12' })).toEqual([
      { values: ['licence'], count: 1 },
      { values: ['penalty'], count: 1 },
    ])
    expect(await happened(['enter'], { marks: ['kind=licence'], sum: 'days', by: [] })).toEqual([
      { values: [], count: 2, sum: 20 },
    ])
    expect(
      await record.happened('990412', {
        register: 'power',
        from: '2026-01-01',
        to: '2026-12-31',
        acts: ['enter'],
        by: [],
      }),
    ).toEqual([])
  })
})
