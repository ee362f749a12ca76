import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { database, server } from '../specimen-record.ts'
import type { Period } from './contract.ts'
import { registerRecord } from './register-record.ts'
import { appending, entering, fieldsOf, following, specimenChange, stored, viewOf } from './specimen-entry.ts'
import { type EntryFold, verifyPeriods } from './verify-periods.ts'

let admin: Client
let region: string
let regions = 0

beforeAll(async () => {
  admin = new Client({ connectionString: server.adminUrl })
  await admin.connect()
})
afterAll(() => admin.end())

/** Acts that tell fields from a day on, as the specimens do. */
const fold: EntryFold = ({ key }, acts) => {
  const told = acts.map(({ seq, facts }) => ({
    from: String(facts['effective']),
    fields: fieldsIn(facts['fields']),
    seq,
  }))
  const periods = told.map((one, i): Period => {
    const next = told[i + 1]
    return next === undefined ? one : { ...one, until: dayBefore(next.from) }
  })
  return { ...viewOf(key), periods }
}
const fieldsIn = (told: unknown) => z.record(z.string(), z.unknown()).parse(told)
const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)

beforeEach(async () => {
  regions += 1
  region = `9905${String(regions).padStart(2, '0')}`
  const record = registerRecord(database)
  const made = entering('A-1')
  stored(await record.append(appending(region, [made, entering('A-2')])))
  const [act] = await record.acts(region, [made.entry])
  const fields = fieldsOf('A-1', { kind: 'penalty' })
  const periods = [
    { from: '2026-01-01', until: '2026-03-31', fields: fieldsOf('A-1'), seq: 1 },
    { from: '2026-04-01', fields, seq: 2 },
  ]
  const change = following(
    act!,
    viewOf('A-1', { periods }),
    specimenChange('amend', { effective: '2026-04-01', fields }),
  )
  stored(await record.append(appending(region, [change])))
})

const verdict = () => verifyPeriods(database, region, fold)
const flaw = async () => {
  const found = await verdict()
  if (found.sound) throw new Error('found sound')
  return found.flaw
}
const tamper = (statement: string) => admin.query(statement, [region])

describe('what lists show', () => {
  it('is what the acts come to', async () => {
    expect(await verdict()).toEqual({ sound: true, entries: 2, periods: 3 })
    expect(await verifyPeriods(database, region, () => undefined)).toMatchObject({ sound: true })
  })

  const forgeries = {
    'a field': `update entry_period set fields = fields || '{"kind": "other"}' where region = $1 and key = 'A-1' and from_day = '2026-01-01'`,
    'the day a period begins': `update entry_period set from_day = '2026-01-02' where region = $1 and key = 'A-1' and from_day = '2026-01-01'`,
    'the day it ends': `update entry_period set until_day = '2026-03-30' where region = $1 and key = 'A-1' and from_day = '2026-01-01'`,
    'the act behind it': `update entry_period set seq = 3 where region = $1 and key = 'A-1' and from_day = '2026-04-01'`,
    'a period that is gone': `delete from entry_period where region = $1 and key = 'A-1' and from_day = '2026-04-01'`,
    'a period too many': `insert into entry_period (region, register, key, from_day, seq, fields) values ($1, 'power', 'A-1', '2027-01-01', 3, '{}')`,
    title: `update entry set title = 'x' where region = $1 and key = 'A-1'`,
    organ: `update entry set organ = null where region = $1 and key = 'A-1'`,
    pending: `update entry set pending = 1 where region = $1 and key = 'A-1'`,
  }
  it.each(Object.entries(forgeries))('is found out when %s was forged', async (_, statement) => {
    await tamper(statement)
    expect(await flaw()).toMatchObject({ kind: 'entry-altered', region, register: 'power', number: 'A-1' })
  })

  it('is found out when it belongs to nothing', async () => {
    await tamper(
      `insert into entry_period (region, register, key, from_day, seq, fields) values ($1, 'power', 'A-9', '2026-01-01', 1, '{}')`,
    )
    expect(await flaw()).toMatchObject({ kind: 'entry-altered', number: 'A-9' })
    await tamper(`update entry_period set key = 'A-8' where region = $1 and key = 'A-2'`)
    expect(await flaw()).toMatchObject({ kind: 'entry-altered', number: 'A-2' })
  })
})
