import { afterAll, beforeAll, expect } from 'vitest'
import { caseRecord } from './case-record.ts'
import type { Append, CaseRecord, ClockRow, Page, Paging, Scope, StoredAct, TallyRow } from './contract.ts'
import { type Database, openDatabase } from './database.ts'
import { lastOf } from './specimen.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

/** A record on a database of its own for the test file that imports it, and rows to fill it with. */
export let server: TestDatabase
export let database: Database
export let record: CaseRecord

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  record = caseRecord(database)
})
afterAll(async () => {
  await database.close()
  await server.drop()
})

export const put = async (asked: Append): Promise<StoredAct> => lastOf(await record.append(asked))
export const everything = (region: string): Scope => ({ region, organs: '*' })
export const clock = (name: string, change: Partial<ClockRow> = {}): ClockRow => ({
  clock: name,
  title: `${name}期限`,
  provisional: false,
  status: 'running',
  duty: 'office',
  ...change,
})
export const tally = (seq: number, on: string): TallyRow => ({
  seq,
  act: 'decide',
  on,
  choices: { outcome: 'upheld' },
  amounts: { fee: 12.5 },
  within: { deciding: true },
  days: { deciding: 30 },
})
export const collect = async <Row>(ask: (paging: Paging) => Promise<Page<Row>>, limit: number): Promise<Row[]> => {
  const rows: Row[] = []
  let cursor: string | undefined
  do {
    const page: Page<Row> = await ask({ limit, ...(cursor === undefined ? {} : { cursor }) })
    expect(page.rows.length).toBeLessThanOrEqual(limit)
    rows.push(...page.rows)
    cursor = page.next
  } while (cursor !== undefined)
  return rows
}
