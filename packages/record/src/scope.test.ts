import { Client } from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Scope, StoredAct } from './contract.ts'
import { boundsOf } from './scope.ts'
import { continuing, opening, specimenAct } from './specimen.ts'
import { clock, database, put, record, server, tally } from './specimen-record.ts'

describe('the bounds of a scope', () => {
  const region = '990207'
  const tables = ['case_file', 'act', 'clock', 'tally', 'link', 'number', 'disclosure']
  const counts = async (scope: Scope) => {
    const found: Record<string, number> = {}
    await database.session(boundsOf(scope), async (session) => {
      for (const table of tables)
        found[table] = Number((await session.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]!.count)
    })
    return found
  }
  let mine: StoredAct
  beforeAll(async () => {
    const parts = {
      clocks: [clock('screening', { due: '2026-03-09' })],
      tallies: [tally(1, '2026-03-02')],
      links: [{ kind: 'from', to: '019588a0-0000-7000-8000-000000000000' }],
      disclosures: [{ key: 'k', from: '2026-03-02', title: '公告', content: {} }],
    }
    const act = (series: string) => [
      specimenAct('apply', { numbers: [{ series, year: 2026, text: (n) => `${series}${n}` }] }),
    ]
    mine = await put(
      opening({
        region,
        ...parts,
        acts: act('甲'),
        view: { organ: 'justice' },
        opening: { procedure: 'reconsideration', edition: '2023', receipt: 'K7QM-X2RD' },
      }),
    )
    await put(opening({ region, ...parts, acts: act('乙'), view: { organ: 'police' } }))
    await put(opening({ region: '990208', ...parts, acts: act('甲'), view: { organ: 'justice' } }))
  })
  const of = (cases: number, disclosures: number) => ({
    case_file: cases,
    act: cases,
    clock: cases,
    tally: cases,
    link: cases,
    number: cases,
    disclosure: disclosures,
  })

  it('hold although a query names neither region nor organ', async () => {
    expect(await counts({ region, organs: '*' })).toEqual(of(2, 2))
    expect(await counts({ region, organs: ['justice'] })).toEqual(of(1, 2))
    expect(await counts({ region, organs: ['police', 'justice'] })).toEqual(of(2, 2))
    expect(await counts({ region, organs: ['health'] })).toEqual(of(0, 2))
    expect(await counts({ region, organs: [] })).toEqual(of(0, 2))
    expect(await counts({ region: '990298', organs: '*' })).toEqual(of(0, 0))
    expect(await counts({ region: '', organs: '*' })).toEqual(of(0, 0))
  })

  it('open to a receipt the one case it was given for', async () => {
    expect(await counts({ region, organs: [], receipt: 'K7QM-X2RD' })).toEqual(of(1, 2))
    expect(await counts({ region, organs: [], receipt: 'K7QM-X2RE' })).toEqual(of(0, 2))
    expect(await counts({ region: '990208', organs: [], receipt: 'K7QM-X2RD' })).toEqual(of(0, 1))
    expect((await record.caseOfReceipt(region, 'K7QM-X2RD'))?.case).toBe(mine.case)
    expect(await record.caseOfReceipt(region, '')).toBeUndefined()
    const scope = { region, organs: [], receipt: 'K7QM-X2RD' }
    expect((await record.acts(scope, mine.case)).map(({ seq }) => seq)).toEqual([1])
  })

  it('keep the receipt itself out of the database', async () => {
    const admin = new Client({ connectionString: server.adminUrl })
    await admin.connect()
    const { rows } = await admin.query<{ text: string }>(
      'select row_to_json(c)::text as text from case_file c where case_id = $1',
      [mine.case],
    )
    expect(rows[0]!.text).not.toContain('K7QM')
    await admin.end()
  })

  it('follow the case when another organ takes it over', async () => {
    const here = '990209'
    const first = await put(opening({ region: here, clocks: [clock('screening')], view: { organ: 'justice' } }))
    expect((await record.worklist({ region: here, organs: ['justice'] }, {})).rows).toHaveLength(1)
    await put(continuing(first, { clocks: [clock('screening')], view: { organ: 'police' } }))
    expect((await record.worklist({ region: here, organs: ['justice'] }, {})).rows).toHaveLength(0)
    expect((await record.worklist({ region: here, organs: ['police'] }, {})).rows).toHaveLength(1)
    expect(await record.acts({ region: here, organs: ['justice'] }, first.case)).toEqual([])
    expect(await record.acts({ region: here, organs: ['police'] }, first.case)).toHaveLength(2)
    expect((await record.search({ region: here, organs: ['justice'] }, { text: '公安局' })).rows).toHaveLength(0)
  })

  it('leave the case in sight of the organs that took part', async () => {
    const here = '990220'
    const organs = ['centre', 'street']
    const view = { organ: 'centre', organs: ['centre'] }
    const first = await put(opening({ region: here, clocks: [clock('dispatching')], view }))
    await put(continuing(first, { clocks: [clock('handling')], view: { organ: 'street', organs } }))
    await put(opening({ region: here, view: { organ: 'bureau', organs: ['bureau'] } }))
    for (const organ of organs) {
      const scope = { region: here, organs: [organ] }
      expect(await record.acts(scope, first.case)).toHaveLength(2)
      expect(await record.clocks(scope, first.case)).toHaveLength(1)
      expect((await record.search(scope, {})).rows.map((row) => row.case)).toEqual([first.case])
      expect((await record.search(scope, { text: '公安局' })).rows).toHaveLength(1)
    }
    expect((await record.search({ region: here, organs }, {})).rows).toHaveLength(1)
    expect((await record.worklist({ region: here, organs: ['centre'] }, {})).rows).toHaveLength(0)
    expect(await record.loadCase({ region: here, organs: ['bureau'] }, first.case)).toBeUndefined()
  })

  it('cannot be widened by the name of an organ', () => {
    expect(() => boundsOf({ region, organs: ['*'] })).toThrow(TypeError)
    expect(() => boundsOf({ region, organs: ['justice,police'] })).toThrow(TypeError)
  })
})
