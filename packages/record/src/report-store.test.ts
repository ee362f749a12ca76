import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { createOfficer } from './people/officer.ts'
import { createRegion } from './people/region.ts'
import { freezeReport, frozenReport, frozenReports } from './report-store.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let server: TestDatabase
let database: Database
beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  for (const region of ['990101', '990102']) {
    await createRegion(database, { region, name: region })
    await createOfficer(database, region, {
      officer: 'li',
      account: 'li',
      name: '演示员',
      password: 'qingyuan-2026-cedar',
    })
  }
})
afterAll(async () => {
  await database.close()
  await server.drop()
})

const made = {
  year: 2026,
  title: '2026年年度报告',
  by: 'li',
  problems: [],
  model: { groups: [{ title: '一', figures: [] }] },
}

describe('a frozen report', () => {
  it('is read back as it was kept, the newest first, in its own region only', async () => {
    const first = await freezeReport(database, '990101', made)
    const second = await freezeReport(database, '990101', { ...made, problems: ['不平衡'] })
    expect((await frozenReports(database, '990101')).map(({ id }) => id)).toEqual([second.id, first.id])
    expect(await frozenReport(database, '990101', first.id)).toEqual({ ...first, model: made.model })
    expect(await frozenReports(database, '990102')).toEqual([])
    expect(await frozenReport(database, '990102', first.id)).toBeUndefined()
  })

  it('cannot be changed or removed, not even by the superuser', async () => {
    await freezeReport(database, '990101', made)
    const client = new Client({ connectionString: server.adminUrl })
    await client.connect()
    await expect(client.query(`update report set title = '改'`)).rejects.toThrow('记录只增不改')
    await expect(client.query('delete from report')).rejects.toThrow('记录只增不改')
    await client.end()
  })
})
