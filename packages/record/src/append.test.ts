import fc from 'fast-check'
import { Client, type Notification } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { append } from './append.ts'
import { newCaseId } from './case-id.ts'
import { hashOf } from './chain.ts'
import type { Append, Appended, NumberRequest, StoredAct } from './contract.ts'
import { type Database, openDatabase } from './database.ts'
import { continuing, opening, specimenAct } from './specimen.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let server: TestDatabase
let database: Database
let admin: Client

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url, { connections: 12 })
  admin = new Client({ connectionString: server.adminUrl })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await database.close()
  await server.drop()
})

const stored = (appended: Appended): readonly StoredAct[] => {
  if (!appended.ok) throw new Error(`version ${appended.actual}`)
  return appended.acts
}
const put = async (asked: Append) => stored(await append(database, asked))
const count = async (table: string, region: string) =>
  Number(
    (await admin.query<{ count: string }>(`select count(*) from ${table} where region = $1`, [region])).rows[0]!.count,
  )
const numberOf = (series: string): NumberRequest => ({ series, year: 2026, text: (n) => `${series}〔2026〕${n}号` })

describe('append', () => {
  it('binds each act to the one before it and reads back what was written', async () => {
    const [first] = await put(opening({ acts: [specimenAct('apply')] }))
    const [second, third] = await put(continuing(first!, { acts: [specimenAct('accept'), specimenAct('decide')] }))
    expect(first).toMatchObject({ seq: 1, prev: '0'.repeat(64), region: '990101' })
    expect(second).toMatchObject({ seq: 2, prev: first!.hash })
    expect(third).toMatchObject({ seq: 3, prev: second!.hash })
    const head = await admin.query('select version, head from case_file where case_id = $1', [first!.case])
    expect(head.rows).toEqual([{ version: 3, head: third!.hash }])
  })

  it('answers with the version when somebody was faster', async () => {
    const [first] = await put(opening())
    const results = await Promise.all(Array.from({ length: 20 }, () => append(database, continuing(first!))))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    for (const result of results) if (!result.ok) expect(result).toEqual({ ok: false, reason: 'version', actual: 2 })
  })

  it('lets one of many open the same case', async () => {
    const asked = opening({ region: '990120' })
    const results = await Promise.all(Array.from({ length: 10 }, () => append(database, asked)))
    expect(results.filter((result) => result.ok)).toHaveLength(1)
    expect(await count('act', '990120')).toBe(1)
  })

  it('refuses a head other than the stored one', async () => {
    const [first] = await put(opening())
    const [second] = await put(continuing(first!))
    await expect(append(database, { ...continuing(second!), head: first!.hash })).rejects.toThrow('不相接')
    expect(await append(database, { ...continuing(second!), expected: 7 })).toMatchObject({ ok: false, actual: 2 })
  })

  it('asks for the head itself when it is not told', async () => {
    const [first] = await put(opening())
    const { head: _, ...asked } = continuing(first!)
    expect((await put(asked))[0]?.prev).toBe(first!.hash)
  })

  it('undoes everything when any part fails', async () => {
    const region = '990121'
    const broken = opening({
      region,
      acts: [specimenAct('apply', { numbers: [numberOf('青复受')] })],
      disclosures: [{ key: 'notice', from: '2026-03-02', until: '2026-03-01', title: '公告', content: {} }],
    })
    await expect(append(database, broken)).rejects.toThrow()
    for (const table of ['case_file', 'act', 'number', 'number_series', 'search', 'record_total'])
      expect(await count(table, region)).toBe(0)
    const [act] = await put(opening({ region, acts: [specimenAct('apply', { numbers: [numberOf('青复受')] })] }))
    expect(act?.numbers[0]?.n).toBe(1)
  })

  it('keeps every JSON value exactly', async () => {
    const text = fc.string({ unit: 'binary' }).map((value) => value.replaceAll('\0', ''))
    const name = text.filter((word) => word !== '__proto__')
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        text,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('any'), { maxLength: 3 }),
        fc.dictionary(name, tie('any'), { maxKeys: 3 }),
      ),
    })).any
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value), async (facts) => {
        const asked = opening({ key: newCaseId(), acts: [specimenAct('apply', { facts })] })
        const [written] = await put(asked)
        const again = await append(database, asked)
        expect(again).toMatchObject({ repeated: true })
        expect(hashOf(stored(again)[0]!, { procedure: 'reconsideration', edition: '2023' })).toBe(written?.hash)
      }),
      { numRuns: 50 },
    )
  })

  it('refuses a request that is no append', async () => {
    await expect(append(database, opening({ acts: [] }))).rejects.toThrow(TypeError)
    await expect(append(database, opening({ case: 'x' }))).rejects.toThrow(TypeError)
    await expect(append(database, opening({ expected: 1 }))).rejects.toThrow(TypeError)
  })
})

describe('the same key', () => {
  it('gets the first answer again, also at the same moment and under another case id', async () => {
    const region = '990122'
    const ask = () => opening({ region, key: 'k-1', acts: [specimenAct('apply', { numbers: [numberOf('青复受')] })] })
    const results = await Promise.all(Array.from({ length: 12 }, () => append(database, ask())))
    const first = stored(results.find((result) => result.ok && !result.repeated)!)
    expect(results.filter((result) => result.ok && result.repeated)).toHaveLength(11)
    for (const result of results) expect(stored(result)).toEqual(first)
    expect(await count('case_file', region)).toBe(1)
    expect((await admin.query('select last from number_series where region = $1', [region])).rows).toEqual([
      { last: 1 },
    ])
  })

  it('is answered although the case has gone on', async () => {
    const [first] = await put(opening())
    const asked = continuing(first!, { key: newCaseId() })
    const [second] = await put(asked)
    await put(continuing(second!))
    expect(await append(database, asked)).toEqual({ ok: true, repeated: true, begun: [], acts: [second] })
  })

  it('is not used up by a request that came too late', async () => {
    const [first] = await put(opening())
    const [second] = await put(continuing(first!))
    const key = newCaseId()
    expect(await append(database, continuing(first!, { key }))).toMatchObject({ ok: false })
    expect(await append(database, continuing(second!, { key }))).toMatchObject({ ok: true, repeated: false })
  })
})

describe('numbers', () => {
  it('run without gaps under fifty appends at once, whatever fails between them', async () => {
    const region = '990123'
    const [taken] = await put(opening({ region }))
    await put(continuing(taken!))
    const results = await Promise.allSettled(
      Array.from({ length: 75 }, (_, i) => {
        const acts = [specimenAct('apply', { numbers: [numberOf('青复受'), numberOf('青复字')] })]
        return append(database, i % 3 === 2 ? continuing(taken!, { acts }) : opening({ region, acts }))
      }),
    )
    const appended = results.flatMap((result) =>
      result.status === 'fulfilled' && result.value.ok ? result.value.acts : [],
    )
    expect(appended).toHaveLength(50)
    for (const series of ['青复受', '青复字']) {
      const given = appended.flatMap((act) =>
        act.numbers.filter((number) => number.series === series).map(({ n }) => n),
      )
      expect(given.sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i + 1))
    }
    const rows = await admin.query<{ count: number; max: number }>(
      'select series, count(*)::int, max(n) from number where region = $1 group by 1 order by 1',
      [region],
    )
    expect(rows.rows.map((row) => [row.count, row.max])).toEqual([
      [50, 50],
      [50, 50],
    ])
  })

  it('go to the acts in their order and name the case', async () => {
    const asked = opening({
      region: '990124',
      view: { numberFrom: '青府复' },
      acts: [
        specimenAct('apply', { numbers: [numberOf('青府复')] }),
        specimenAct('decide', { numbers: [numberOf('青府决'), numberOf('青府复'), numberOf('青府复')] }),
      ],
    })
    const [first, second] = await put(asked)
    expect(first?.numbers.map(({ text }) => text)).toEqual(['青府复〔2026〕1号'])
    expect(second?.numbers.map(({ text }) => text)).toEqual([
      '青府决〔2026〕1号',
      '青府复〔2026〕2号',
      '青府复〔2026〕3号',
    ])
    const row = await admin.query('select number from case_file where case_id = $1', [asked.case])
    expect(row.rows).toEqual([{ number: '青府复〔2026〕1号' }])
  })

  it('become void by an act of their own case, once, and stay', async () => {
    const region = '990125'
    const [first] = await put(opening({ region, acts: [specimenAct('apply', { numbers: [numberOf('青复受')] })] }))
    const [other] = await put(opening({ region }))
    const voids = [{ series: '青复受', year: 2026, n: 1 }]
    const voiding = { acts: [specimenAct('correct', { voids })] }
    await expect(append(database, continuing(other!, voiding))).rejects.toThrow('作废')
    const [second] = await put(continuing(first!, voiding))
    await expect(append(database, continuing(second!, voiding))).rejects.toThrow('作废')
    expect((await admin.query('select n, voided_by from number where region = $1', [region])).rows).toEqual([
      { n: 1, voided_by: 2 },
    ])
  })
})

describe('the application', () => {
  const asApp = (statement: string) =>
    database.session({ region: '990101', organs: '*' }, (session) => session.query(statement))

  it('may neither write, change nor remove anything past the append', async () => {
    await put(opening())
    for (const table of [
      'act',
      'number',
      'checkpoint',
      'checkpoint_leaf',
      'case_file',
      'clock',
      'tally',
      'record_total',
    ])
      for (const statement of [
        `delete from ${table}`,
        `truncate ${table}`,
        `update ${table} set region = 'x'`,
        `insert into ${table} default values`,
      ])
        await expect(asApp(statement)).rejects.toThrow('permission denied')
    for (const table of ['search', 'idempotency', 'number_series', 'case_to_checkpoint'])
      await expect(asApp(`select from ${table}`)).rejects.toThrow('permission denied')
    await expect(asApp(`select store_act('990101', gen_random_uuid(), '{}')`)).rejects.toThrow('permission denied')
  })

  it('may not append outside the region of its session', async () => {
    const call = JSON.stringify({ region: '990199', case: newCaseId(), expected: 0, acts: [], view: {} })
    await expect(asApp(`select append_acts('${call}')`)).rejects.toThrow('地区')
  })

  it('is not the only one held back: the owner is stopped by the triggers', async () => {
    const owner = new Client({ connectionString: server.adminUrl })
    await owner.connect()
    await put(opening())
    for (const statement of [
      'delete from act',
      'truncate act',
      `update act set act = 'x'`,
      'truncate number',
      'truncate checkpoint',
    ])
      await expect(owner.query(statement)).rejects.toThrow('只增不改')
    await owner.end()
  })
})

it('announces what was appended', async () => {
  const listener = new Client({ connectionString: server.adminUrl })
  await listener.connect()
  await listener.query('listen yifa')
  const heard = new Promise<string>((resolve) =>
    listener.once('notification', (notice: Notification) => resolve(notice.payload ?? '')),
  )
  const [act] = await put(opening({ region: '990130', view: { organ: 'police', organs: ['police', 'office'] } }))
  const told = { region: '990130', case: act!.case, organ: 'police', organs: ['police', 'office'], version: 1 }
  expect(JSON.parse(await heard)).toEqual(told)
  await listener.end()
})

describe('cases begun with an act', () => {
  const numbered = (act: string, series: string) => ({ ...specimenAct(act), numbers: [numberOf(series)] })

  it('are in the record with it, with numbers of their own', async () => {
    const [first] = await put(opening({ region: '990131', acts: [numbered('apply', '罚')] }))
    const asked = continuing(first!, { acts: [specimenAct('transferOut')], key: 'once' })
    const other = opening({
      region: '990131',
      case: newCaseId(undefined, first!.case),
      acts: [numbered('discover', '移')],
    })
    const done = await append(database, asked, [other])
    if (!done.ok) throw new Error('not stored')
    expect(done.begun.map((acts) => acts.map(({ case: id, seq, numbers }) => [id, seq, numbers[0]?.text]))).toEqual([
      [[other.case, 1, '移〔2026〕1号']],
    ])
    expect(await append(database, asked, [opening({ region: '990131' })])).toMatchObject({ repeated: true, begun: [] })
    expect(await count('case_file', '990131')).toBe(2)
  })

  it('are not there when somebody was faster on the first, nor are their numbers used', async () => {
    const [first] = await put(opening({ region: '990132', acts: [specimenAct('apply')] }))
    await put(continuing(first!))
    const other = () => opening({ region: '990132', case: newCaseId(), acts: [numbered('discover', '移')] })
    expect(await append(database, continuing(first!), [other()])).toMatchObject({ ok: false, actual: 2 })
    expect(await count('case_file', '990132')).toBe(1)
    const [opened] = await put(other())
    expect(opened?.numbers[0]?.n).toBe(1)
  })

  it('can be begun side by side on many cases', async () => {
    const region = '990133'
    const firsts = await Promise.all(Array.from({ length: 12 }, () => put(opening({ region, case: newCaseId() }))))
    const begin = ([first]: readonly StoredAct[]) =>
      append(database, continuing(first!, { acts: [numbered('transferOut', '罚')] }), [
        opening({ region, case: newCaseId(undefined, first!.case), acts: [numbered('discover', '移')] }),
      ])
    const done = await Promise.all(firsts.map(begin))
    expect(done.every(({ ok }) => ok)).toBe(true)
    expect(await count('case_file', region)).toBe(24)
  })
})
