import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseRecord } from './case-record.ts'
import type { Append, CaseRecord, ClockRow, Page, Paging, Scope, StoredAct, TallyRow } from './contract.ts'
import { type Database, openDatabase } from './database.ts'
import { UnusableCursor } from './page.ts'
import { boundsOf } from './scope.ts'
import { continuing, opening, specimenAct } from './specimen.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let server: TestDatabase
let database: Database
let record: CaseRecord

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  record = caseRecord(database)
})
afterAll(async () => {
  await database.close()
  await server.drop()
})

const put = async (asked: Append): Promise<StoredAct> => {
  const appended = await record.append(asked)
  if (!appended.ok) throw new Error('version')
  return appended.acts.at(-1)!
}
const everything = (region: string): Scope => ({ region, organs: '*' })
const clock = (name: string, change: Partial<ClockRow> = {}): ClockRow => ({
  clock: name,
  title: `${name}期限`,
  provisional: false,
  status: 'running',
  duty: 'office',
  ...change,
})
const tally = (seq: number, on: string): TallyRow => ({
  seq,
  act: 'decide',
  on,
  choices: { outcome: 'upheld' },
  amounts: { fee: 12.5 },
  within: { deciding: true },
  days: { deciding: 30 },
})
const collect = async <Row>(ask: (paging: Paging) => Promise<Page<Row>>, limit: number): Promise<Row[]> => {
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

describe('a case', () => {
  it('is read back with its acts, clocks and links, each append replacing what lists show', async () => {
    const other = await put(opening({ region: '990201' }))
    const first = await put(
      opening({
        region: '990201',
        clocks: [
          clock('screening', { due: '2026-03-09' }),
          clock('serving', { recipient: '王某', dueAt: '2026-03-03T12:00' }),
        ],
        links: [{ kind: 'from', to: other.case }],
        view: { officer: 'officer-1', nextDue: '2026-03-09' },
      }),
    )
    const second = await put(
      continuing(first, {
        clocks: [clock('screening', { due: '2026-03-09', status: 'met' })],
        view: { state: 'hearing', stateTitle: '审理中', endedOn: '2026-04-01' },
      }),
    )
    const scope = everything('990201')
    const file = await record.loadCase(scope, first.case)
    expect(file).toMatchObject({
      version: 2,
      head: second.hash,
      state: 'hearing',
      stateTitle: '审理中',
      endedOn: '2026-04-01',
    })
    expect(file).not.toHaveProperty('officer')
    expect(await record.acts(scope, first.case)).toEqual([first, second])
    expect(await record.clocks(scope, first.case)).toEqual([clock('screening', { due: '2026-03-09', status: 'met' })])
    expect(await record.links(scope, other.case)).toEqual([])
    const linked = await put(continuing(second, { links: [{ kind: 'from', to: other.case }] }))
    expect(await record.links(scope, other.case)).toEqual([{ from: linked.case, kind: 'from', to: other.case }])
    expect(await record.links(scope, linked.case)).toHaveLength(1)
  })

  it('is none when it is not there', async () => {
    expect(await record.loadCase(everything('990201'), '019588a0-0000-7000-8000-000000000000')).toBeUndefined()
    expect(await record.acts(everything('990201'), '019588a0-0000-7000-8000-000000000000')).toEqual([])
  })
})

describe('the worklist', () => {
  const region = '990202'
  beforeAll(async () => {
    for (let i = 1; i <= 12; i += 1)
      await put(
        opening({
          region,
          clocks: [
            clock('deciding', {
              due: `2026-03-${String(30 - i).padStart(2, '0')}`,
              status: i % 4 === 0 ? 'overdue' : 'running',
            }),
            clock('served', { due: '2026-03-01', status: 'met' }),
            ...(i === 1 ? [clock('open-ended'), clock('answering', { due: '2026-03-20', duty: 'party' })] : []),
          ],
          view: { officer: i % 2 === 0 ? 'even' : 'odd', organ: i <= 6 ? 'justice' : 'police' },
        }),
      )
  })

  it('lists duties in progress by due day, whatever the page size', async () => {
    for (const limit of [1, 3, 5, 14, 50]) {
      const rows = await collect((paging) => record.worklist(everything(region), paging), limit)
      expect(rows).toHaveLength(14)
      const dues = rows.map((row) => row.clock.due ?? '~')
      expect(dues).toEqual([...dues].sort())
      expect(new Set(rows.map((row) => row.case.case + row.clock.clock)).size).toBe(14)
      expect(rows.at(-1)?.clock.clock).toBe('open-ended')
      expect(rows[0]).toMatchObject({
        clock: { title: 'deciding期限' },
        case: { title: '王小明不服青山县公安局行政处罚决定' },
      })
    }
  })

  it('narrows by officer, status, duty, first day and organ', async () => {
    const all = everything(region)
    const size = async (scope: Scope, query: Parameters<CaseRecord['worklist']>[1]) =>
      (await record.worklist(scope, query)).rows.length
    expect(await size(all, { officer: 'even' })).toBe(6)
    expect(await size(all, { status: ['overdue'] })).toBe(3)
    expect(await size(all, { status: ['met'] })).toBe(12)
    expect(await size(all, { duty: 'party' })).toBe(1)
    expect(await size(all, { from: '2026-03-25' })).toBe(6)
    expect(await size({ region, organs: ['police'] }, {})).toBe(6)
    expect(await size({ region, organs: ['police', 'justice'] }, {})).toBe(14)
    expect(await size({ region, organs: [] }, {})).toBe(0)
  })

  it('refuses a cursor it did not give out', async () => {
    for (const cursor of [
      '',
      'x',
      Buffer.from('["a"]').toString('base64url'),
      Buffer.from('[1,2,3,4]').toString('base64url'),
    ])
      await expect(record.worklist(everything(region), { cursor })).rejects.toThrow(UnusableCursor)
  })
})

describe('search', () => {
  const region = '990203'
  const titles = async (query: Parameters<CaseRecord['search']>[1], scope: Scope = everything(region)) =>
    (await record.search(scope, query)).rows.map((file) => file.title).sort()
  beforeAll(async () => {
    const cases = [
      {
        title: '王小明不服青山县公安局行政处罚决定',
        state: 'screening',
        search: '罚款五百元',
        sensitiveKeys: ['a'.repeat(64)],
      },
      { title: '李芳申请公开征地批复', state: 'answering', search: '青山县自然资源局 土地征收' },
      { title: '青山县某商贸有限公司食品经营许可', state: 'screening', search: '', number: '青审许〔2026〕7号' },
    ]
    for (const view of cases) await put(opening({ region, view: { ...view, openedOn: '2026-02-01' } }))
    await put(opening({ region: '990299', view: { title: '王小明在外区的案件' } }))
  })

  it('finds Chinese words of the title and the words given with it', async () => {
    expect(await titles({ text: '公安局' })).toEqual(['王小明不服青山县公安局行政处罚决定'])
    expect(await titles({ text: '征收 李芳' })).toEqual(['李芳申请公开征地批复'])
    expect(await titles({ text: '青山县' })).toHaveLength(3)
    expect(await titles({ text: '青山县 处罚' })).toHaveLength(1)
    expect(await titles({ text: '王小明' })).toEqual(['王小明不服青山县公安局行政处罚决定'])
    expect(await titles({ text: '行政复议' })).toEqual([])
    expect(await titles({ text: ',。' })).toEqual([])
    expect(await titles({ text: ' ' })).toHaveLength(3)
  })

  it('finds a number in full and a keyed hash exactly', async () => {
    expect(await titles({ text: '青审许〔2026〕7号' })).toHaveLength(1)
    expect(await titles({ number: '青审许〔2026〕7号' })).toHaveLength(1)
    expect(await titles({ keys: ['a'.repeat(64)] })).toEqual(['王小明不服青山县公安局行政处罚决定'])
    expect(await titles({ text: '李芳', keys: ['a'.repeat(64)] })).toHaveLength(2)
    expect(await titles({ keys: ['b'.repeat(64)] })).toEqual([])
  })

  it('takes quotes and operators for plain characters', async () => {
    for (const text of [`'`, `' | 'r`, '\\', 'a:*', '!王', `=' or 1=1 --`, '#', 'r', `#${region}`, '(', '&'])
      expect((await titles({ text })).length).toBeLessThan(2)
    expect(await titles({ keys: [`x' | '#${region}`] })).toEqual([])
  })

  it('narrows by procedure and state and forgets words that are gone', async () => {
    expect(await titles({ state: 'screening' })).toHaveLength(2)
    expect(await titles({ state: 'screening', text: '许可' })).toHaveLength(1)
    expect(await titles({ procedure: 'other' })).toEqual([])
    const first = await put(opening({ region, view: { title: '临时名称' } }))
    expect(await titles({ text: '临时名称' })).toHaveLength(1)
    await put(continuing(first, { view: { title: '正式题名', openedOn: '2026-02-01' } }))
    expect(await titles({ text: '临时名称' })).toEqual([])
    expect(await titles({ text: '正式题名' })).toHaveLength(1)
  })

  it('turns pages, newest first, within the organs of the scope', async () => {
    const here = '990204'
    for (let i = 0; i < 11; i += 1)
      await put(
        opening({
          region: here,
          view: { openedOn: `2026-01-${String(1 + (i % 5)).padStart(2, '0')}`, organ: i < 4 ? 'police' : 'justice' },
        }),
      )
    for (const text of [undefined, '公安局'])
      for (const limit of [1, 4, 11]) {
        const rows = await collect(
          (paging) => record.search(everything(here), { ...paging, ...(text === undefined ? {} : { text }) }),
          limit,
        )
        const days = rows.map((file) => file.openedOn)
        expect(new Set(rows.map((file) => file.case)).size).toBe(11)
        expect(days).toEqual([...days].sort().reverse())
      }
    expect(await titles({ text: '公安局' }, { region: here, organs: ['police'] })).toHaveLength(4)
  })
})

describe('figures', () => {
  it('come from effective acts by day and from cases open at the end of a day', async () => {
    const region = '990205'
    const first = await put(opening({ region, tallies: [tally(1, '2026-03-02')] }))
    await put(
      continuing(first, { tallies: [tally(1, '2026-03-02'), tally(2, '2026-03-31')], view: { endedOn: '2026-03-31' } }),
    )
    const voided = await put(opening({ region, tallies: [tally(1, '2026-03-05')] }))
    await put(continuing(voided, { tallies: [] }))
    const scope = everything(region)
    const inMarch = await record.tallies(scope, { procedure: 'reconsideration', from: '2026-03-01', to: '2026-03-31' })
    expect(inMarch).toEqual(
      [tally(1, '2026-03-02'), tally(2, '2026-03-31')].map((row) => ({
        ...row,
        case: first.case,
        procedure: 'reconsideration',
        edition: '2023',
        organ: 'justice',
      })),
    )
    expect(await record.tallies(scope, { procedure: 'reconsideration', from: '2026-03-03', to: '2026-03-30' })).toEqual(
      [],
    )
    const standing = async (on: string) =>
      (await record.standing(scope, { procedure: 'reconsideration', on })).map((row) => row.case)
    expect(await standing('2026-03-01')).toEqual([])
    expect(await standing('2026-03-30')).toEqual([first.case, voided.case])
    expect(await standing('2026-03-31')).toEqual([voided.case])
    const [open] = await record.standing(scope, { procedure: 'reconsideration', on: '2026-03-30' })
    expect(open?.choices).toEqual({ outcome: 'upheld' })
  })
})

describe('disclosures', () => {
  it('show what is public on the day, to anybody', async () => {
    const region = '990206'
    const rows = [
      { key: 'decision', from: '2026-03-10', title: '处罚决定', content: { parties: ['某公司'], blank: null } },
      { key: 'notice', from: '2026-03-01', until: '2026-03-10', title: '公告', content: {} },
    ]
    const first = await put(opening({ region, disclosures: rows }))
    await put(opening({ region, view: { organ: 'police' }, disclosures: rows }))
    const keys = async (on: string, organ?: string) =>
      (
        await collect(
          (paging) => record.disclosures(region, { on, ...paging, ...(organ === undefined ? {} : { organ }) }),
          1,
        )
      ).map(({ key }) => key)
    expect(await keys('2026-02-28')).toEqual([])
    expect(await keys('2026-03-01')).toEqual(['notice', 'notice'])
    expect(await keys('2026-03-10')).toEqual(['decision', 'decision', 'notice', 'notice'])
    expect(await keys('2026-03-11', 'justice')).toEqual(['decision'])
    const { rows: shown } = await record.disclosures(region, { on: '2026-03-11', organ: 'justice' })
    expect(shown).toEqual([
      { ...rows[0], case: first.case, procedure: 'reconsideration', edition: '2023', organ: 'justice' },
    ])
  })
})

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
  const of = (cases: number, disclosures: number, tallies = cases) => ({
    case_file: cases,
    act: cases,
    clock: cases,
    tally: tallies,
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
    expect(await counts({ region, organs: [], receipt: 'K7QM-X2RD' })).toEqual(of(1, 2, 0))
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

it('keeps a register of numbers in which the void ones stay', async () => {
  const region = '990210'
  const numbered = { numbers: [{ series: '登记', year: 2026, text: (n: number) => `登〔2026〕${n}` }] }
  const first = await put(opening({ region, acts: [specimenAct('apply', numbered)] }))
  const second = await put(opening({ region, acts: [specimenAct('apply', numbered)] }))
  await put(continuing(first, { acts: [specimenAct('correct', { voids: [{ series: '登记', year: 2026, n: 1 }] })] }))
  expect(await record.numbers(everything(region), { series: '登记', year: 2026 })).toEqual([
    { series: '登记', year: 2026, n: 1, text: '登〔2026〕1', case: first.case, seq: 1, voidedBy: 2 },
    { series: '登记', year: 2026, n: 2, text: '登〔2026〕2', case: second.case, seq: 1 },
  ])
})
