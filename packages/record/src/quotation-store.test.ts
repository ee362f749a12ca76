import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { createOfficer } from './people/officer.ts'
import { createRegion } from './people/region.ts'
import {
  figuresOfQuotation,
  keepQuotation,
  type NewQuotation,
  type NewQuotedFigure,
  quotations,
  quotedFigures,
  withdrawQuotation,
} from './quotation-store.ts'
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

const figure = (change: Partial<NewQuotedFigure> = {}): NewQuotedFigure => ({
  series: 'reconsideration.received',
  title: '收到行政复议申请',
  year: 2025,
  value: 120,
  unit: '件',
  approx: false,
  item: '收到行政复议申请',
  quote: '120件',
  sentence: '全年收到行政复议申请120件。',
  from: 10,
  to: 14,
  ...change,
})
const made = (figures: readonly NewQuotedFigure[]): NewQuotation => ({
  title: '清源区2025年法治政府建设年度报告',
  year: 2025,
  file: '报告.txt',
  textHash: '0'.repeat(64),
  by: 'li',
  figures,
})
const keep = async (figures: readonly NewQuotedFigure[], region = '990101'): Promise<string> => {
  const kept = await keepQuotation(database, region, made(figures))
  if (!kept.ok) throw new Error('taken')
  return kept.id
}

describe('a quotation', () => {
  it('gives a series one value for a year until it is withdrawn, and is kept for good', async () => {
    const first = await keep([figure(), figure({ series: 'other', title: '调解组织', value: 53.5, unit: '个' })])
    expect(await figuresOfQuotation(database, '990101', first)).toMatchObject([
      { value: 120, quotation: first, publication: '清源区2025年法治政府建设年度报告' },
      { series: 'other', value: 53.5 },
    ])
    expect(await quotedFigures(database, '990102')).toEqual([])

    const again = await keepQuotation(database, '990101', made([figure({ value: 121 }), figure({ year: 2024 })]))
    expect(again).toMatchObject({ ok: false, taken: [{ value: 120, quotation: first }] })
    expect(await quotedFigures(database, '990101', { from: 2024, to: 2024 })).toEqual([])

    const withdrawal = { id: first, by: 'li', reason: '引错了年度' }
    expect(await withdrawQuotation(database, '990102', withdrawal)).toBe(false)
    expect(await withdrawQuotation(database, '990101', withdrawal)).toBe(true)
    expect(await withdrawQuotation(database, '990101', withdrawal)).toBe(false)
    expect(await quotedFigures(database, '990101')).toEqual([])
    const second = await keep([figure({ value: 121 })])
    expect((await quotedFigures(database, '990101')).map(({ value }) => value)).toEqual([121])
    expect(await quotations(database, '990101')).toMatchObject([
      { id: second, figures: 1 },
      { id: first, figures: 2, reason: '引错了年度', withdrawnBy: 'li' },
    ])
    expect(await figuresOfQuotation(database, '990101', first)).toHaveLength(2)
  })

  it('lets free series differ by their titles', async () => {
    await keep([figure({ series: 'other', title: '甲' }), figure({ series: 'other', title: '乙' })], '990102')
    const taken = await keepQuotation(database, '990102', made([figure({ series: 'other', title: '乙' })]))
    expect(taken).toMatchObject({ ok: false, taken: [{ title: '乙' }] })
    await keep([figure({ series: 'other', title: '丙' })], '990102')
  })

  it('cannot be changed or removed, not even by the superuser', async () => {
    const id = await keep([figure({ year: 2023 })])
    await withdrawQuotation(database, '990101', { id, by: 'li', reason: '试' })
    const client = new Client({ connectionString: server.adminUrl })
    await client.connect()
    for (const table of ['quotation', 'quoted_figure', 'quotation_withdrawal'])
      await expect(client.query(`delete from ${table}`)).rejects.toThrow('记录只增不改')
    await expect(client.query('update quoted_figure set value = 1')).rejects.toThrow('记录只增不改')
    await client.end()
  })
})
