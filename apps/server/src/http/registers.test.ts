import { type EntryView, entryRow, entryView, organTree, publicEntry, publicEntryRow, publicRegister } from '@yifa/api'
import { administrators } from '@yifa/law'
import { allPosts, appoint, organs } from '@yifa/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { carryOver, peopleInLine } from '../people/carry-over.ts'
import { ask, filed, filing, problemIn, signIn, type WebRehearsal, type Who, webRehearsal } from './testing.ts'

let house: WebRehearsal
const cookies = new Map<Who, string>()
beforeAll(async () => {
  house = await webRehearsal()
  for (const who of ['registrar', 'keeper', 'clerk', 'auditor'] as const) cookies.set(who, await signIn(house.app, who))
})
afterAll(() => house.stop())

const base = '/api/registers/proofs'
const as = (who: Who, path: string, more: Parameters<typeof ask>[2] = {}) =>
  ask(house.app, path, { ...more, cookie: cookies.get(who) })
const rows = z.object({ items: z.array(entryRow), total: z.int(), next: z.string().optional() })
const entryIn = async (answer: Response): Promise<EntryView> => {
  if (answer.status >= 300) throw new Error(await answer.text())
  return entryView.parse(await answer.json())
}

const proof = (code: string, more: object = {}) => ({
  code,
  name: `居住证明${code}`,
  organ: 'office',
  issuer: '居民委员会',
  basis: '演示条例第三条',
  level: 'law',
  commitment: 'no',
  ...more,
})
const enter = (who: Who, fields: object, effective = '2026-03-01') =>
  as(who, `${base}/entries`, { body: { effective, fields, basis: '演示〔2026〕1号' } })
const change = (who: Who, code: string, version: number, body: object) =>
  as(who, `${base}/entries/${code}/changes`, { body, headers: { 'if-match': `"${version}"` } })
const amend = (effective: string, fields: object) => ({
  act: 'amend',
  facts: { effective, fields, reason: '依据调整' },
})

describe('an entry', () => {
  it('stands as its changes say, on any day, and tells who changed what from when', async () => {
    await entryIn(await enter('keeper', proof('A1')))
    await entryIn(await change('keeper', 'A1', 1, amend('2026-04-01', { issuer: '派出所' })))
    const before = await entryIn(await as('clerk', `${base}/entries/A1?on=2026-03-15`))
    expect(before.fields.find(({ field }) => field === 'issuer')?.text).toBe('居民委员会')
    const after = await entryIn(await as('clerk', `${base}/entries/A1?on=2026-04-15`))
    expect(after.fields.find(({ field }) => field === 'issuer')?.text).toBe('派出所')
    expect(after.changes[0]).toMatchObject({
      title: '变更',
      effective: '2026-04-01',
      officerName: '演示员keeper',
      alterations: [{ title: '开具单位', before: '居民委员会', after: '派出所' }],
    })
    expect(after.periods.map(({ from, until }) => [from, until])).toEqual([
      ['2026-03-01', '2026-03-31'],
      ['2026-04-01', undefined],
    ])
  })
  it('of an organ waits for the keeper, who must be somebody else', async () => {
    const asked = await entryIn(await enter('registrar', proof('B1')))
    expect(asked).toMatchObject({ standing: 'proposed', pending: 1 })
    const waiting = z.array(z.looseObject({ key: z.string(), mine: z.boolean() }))
    const mine = waiting.parse(await (await as('keeper', '/api/registers/pending')).json())
    expect(mine.find(({ key }) => key === 'B1')?.mine).toBe(true)
    expect((await change('registrar', 'B1', 1, { act: 'approve', facts: { seq: 1 } })).status).toBe(403)
    const approved = await entryIn(await change('keeper', 'B1', 1, { act: 'approve', facts: { seq: 1 } }))
    expect(approved).toMatchObject({ standing: 'in force', pending: 0 })
  })
  it('is changed on the version that was seen, and once under a key', async () => {
    await entryIn(await enter('keeper', proof('C1')))
    const body = amend('2026-03-02', { purpose: '落户' })
    const headers = { 'if-match': '"1"', 'idempotency-key': 'k1' }
    for (const _ of [1, 2]) {
      const answer = await as('keeper', `${base}/entries/C1/changes`, { body, headers })
      expect((await entryIn(answer)).version).toBe(2)
    }
    const stale = await change('keeper', 'C1', 1, amend('2026-03-03', { purpose: '入学' }))
    expect(stale.status).toBe(412)
    expect((await problemIn(stale)).version).toBe(2)
    expect((await as('keeper', `${base}/entries/C1/changes`, { body })).status).toBe(428)
  })
})

describe('what is refused', () => {
  it('names the field and the rule', async () => {
    const answer = await enter('keeper', { ...proof('D1'), organ: 'nobody' })
    expect(answer.status).toBe(422)
    expect((await problemIn(answer)).errors?.[0]).toMatchObject({ field: '索要单位', path: 'fields.organ' })
  })
  it('is what another entry holds for itself alone', async () => {
    await entryIn(await enter('keeper', proof('E1', { name: '同名证明' })))
    const answer = await enter('keeper', proof('E2', { name: '同名证明' }))
    expect((await problemIn(answer)).detail).toContain('与已经在册的“E1”相同')
  })
  it('is another organ’s entry, and any change by somebody without a post', async () => {
    expect((await enter('registrar', proof('F1', { organ: 'bureau' }))).status).toBe(403)
    expect((await enter('clerk', proof('F1'))).status).toBe(403)
    expect((await as('clerk', '/api/registers/nothing/entries')).status).toBe(404)
    expect((await as('clerk', `${base}/entries/nothing`)).status).toBe(404)
  })
  it('tells what a change would do, and stores nothing', async () => {
    const answer = await as('keeper', `${base}/preview`, { body: { effective: '2026-03-01', fields: proof('G1') } })
    expect(await answer.json()).toMatchObject({ ok: true, problems: [], proposed: false })
    expect((await as('clerk', `${base}/entries/G1`)).status).toBe(404)
  })
})

describe('lists', () => {
  it('are narrowed by words, choices and days', async () => {
    await entryIn(await enter('keeper', proof('H1', { name: '无房证明', commitment: 'yes' }), '2026-05-01'))
    const found = async (query: string) =>
      rows.parse(await (await as('clerk', `${base}/entries?${query}`)).json()).items.map(({ key }) => key)
    expect(await found('on=2026-05-02&text=无房')).toEqual(['H1'])
    expect(await found('on=2026-04-30&text=无房')).toEqual([])
    expect(await found('on=2026-05-02&mark=commitment%3Dyes')).toEqual(['H1'])
  })
  it('are narrowed to what something is wrong with, as it stands at this moment', async () => {
    const { basis: _none, ...baseless } = proof('W1')
    await entryIn(await enter('keeper', baseless))
    const wrong = async () => {
      const { items, total } = rows.parse(await (await as('clerk', `${base}/entries?flagged=yes&limit=200`)).json())
      return { total, keys: items.map(({ key }) => key) }
    }
    expect(await wrong()).toEqual({ total: 1, keys: ['W1'] })
    await entryIn(await change('keeper', 'W1', 1, amend('2026-03-01', { basis: '演示条例第九条' })))
    expect(await wrong()).toEqual({ total: 0, keys: [] })
  })

  it('tell what differs between two days, and figures that open', async () => {
    const differences = await as('clerk', `${base}/differences?from=2026-03-31&to=2026-05-02`)
    const kinds = z.object({ items: z.array(z.object({ key: z.string(), kind: z.string() })) })
    expect(kinds.parse(await differences.json()).items).toEqual(
      expect.arrayContaining([
        { key: 'A1', kind: 'amended' },
        { key: 'H1', kind: 'entered' },
      ]),
    )
    const span = 'from=2026-01-01&to=2026-12-31'
    const figures = z.array(z.object({ indicator: z.string(), value: z.number().nullable() }))
    const all = figures.parse(await (await as('clerk', `${base}/figures?${span}`)).json())
    const value = all.find(({ indicator }) => indicator === 'onPromise')?.value
    const behind = await as('clerk', `${base}/figures/onPromise/entries?${span}`)
    expect(z.object({ items: z.array(entryRow) }).parse(await behind.json()).items).toHaveLength(value ?? -1)
    expect(value).toBe(1)
  })
  it('of every register tell what stands and what the reader may do', async () => {
    const all = z.array(
      z.looseObject({ register: z.string(), inForce: z.int(), may: z.object({ approve: z.boolean() }) }),
    )
    const found = all.parse(await (await as('keeper', '/api/registers')).json())
    expect(found.find(({ register }) => register === 'proofs')).toMatchObject({ may: { approve: true } })
  })
})

describe('the public', () => {
  it('reads what is public on any day, without signing in, and never what is only proposed', async () => {
    await entryIn(await enter('registrar', proof('P1', { name: '待核准的证明' })))
    expect((await ask(house.app, '/api/portal/registers/proofs/entries/P1')).status).toBe(404)
    const answer = await ask(house.app, '/api/portal/registers/proofs/entries/A1?on=2026-03-15')
    const read = publicEntry.parse(await answer.json())
    expect(read.publishedOn).toMatch(/^2026-/)
    expect(read.fields.find(({ field }) => field === 'issuer')?.text).toBe('居民委员会')
    const csv = await (await ask(house.app, '/api/portal/registers/proofs/data.csv?on=2026-04-15')).text()
    expect(csv).toContain('居住证明A1')
    expect(csv).not.toContain('待核准')
    const data = await (await ask(house.app, '/api/portal/registers/proofs/data.json?on=2026-04-15')).json()
    expect(data).toMatchObject({ register: 'proofs', on: '2026-04-15' })
  })
  it('reads of a past day what entries were called, and whose they were, on that day', async () => {
    await entryIn(await enter('keeper', proof('R1', { name: '旧名证明' })))
    await entryIn(await change('keeper', 'R1', 1, amend('2026-05-01', { name: '新名证明', organ: 'bureau' })))
    const listed = async (on: string) => {
      const answer = await ask(house.app, `/api/portal/registers/proofs/entries?on=${on}&text=旧名证明`)
      const { items } = z.object({ items: z.array(publicEntryRow) }).parse(await answer.json())
      return items.map(({ title, organ }) => [title, organ?.id])
    }
    expect(await listed('2026-04-30')).toEqual([['旧名证明', 'office']])
    expect(await listed('2026-05-01')).toEqual([['新名证明', 'bureau']])
  })
  it('is told when a list last changed, whose entries stand in it, and what is wrong as far as it may know', async () => {
    await entryIn(await enter('keeper', proof('Q1', { name: '没有依据的证明', basis: undefined })))
    const all = z.array(publicRegister).parse(await (await ask(house.app, '/api/portal/registers')).json())
    const found = all.find(({ register }) => register === 'proofs')
    expect(found?.changedOn).toMatch(/^2026-/)
    expect(await (await ask(house.app, '/api/portal/registers/proofs')).json()).toEqual(found)
    expect(found?.organs?.map(({ id }) => id)).toEqual(['office'])
    const told = async (on: string) =>
      publicEntry.parse(await (await ask(house.app, `/api/portal/registers/proofs/entries/Q1?on=${on}`)).json()).flags
    expect(await told('2026-03-15')).toEqual([{ why: '没有法律、法规依据，应当取消', blocks: true }])
    expect(await told('2026-02-28')).toEqual([])
  })
})

describe('organs and appointments', () => {
  const region = '990101'
  const shown = async () => ({
    organs: (await organs(house.database, region)).map(({ organ, name, mark, supervises }) => [
      organ,
      name,
      mark,
      supervises,
    ]),
    posts: (await allPosts(house.database, region)).map(({ officer, organ, role, procedures, since }) =>
      JSON.stringify([officer, organ, role, procedures, since]),
    ),
  })
  const tell = (who: Who, register: string, path: string, body: object, version?: number) =>
    as(who, `/api/registers/${register}/${path}`, {
      body,
      ...(version === undefined ? {} : { headers: { 'if-match': `"${version}"` } }),
    })
  const place = (code: string, fields: object, effective = '2026-03-02') =>
    tell('supervisor', 'appointments', 'entries', {
      effective,
      fields: { code, name: '演示员', organ: 'bureau', role: 'office', ...fields },
    })
  const settle = (who: Who, register: string, key: string, version: number, body: object) =>
    tell(who, register, `entries/${key}/changes`, body, version)
  const found = async (code: string, fields: object) =>
    tell('elsewhere', 'organs', 'entries', {
      effective: '2026-03-02',
      fields: { code, name: `${code}科`, kind: 'internal', ...fields },
    })
  const end = { act: 'end', facts: { effective: '2026-03-02', reason: '机构改革' } }
  const why = async (answer: Response) => (await problemIn(answer)).detail
  const rolesOf = async (who: Who) => {
    const session = z.object({ posts: z.array(z.object({ organ: z.string(), role: z.string() })) })
    const { posts } = session.parse(await (await as(who, '/api/session')).json())
    return posts.map(({ organ, role }) => `${organ} ${role}`)
  }

  beforeAll(async () => {
    const since = '2020-01-01'
    const held = { since, organ: 'justice', role: 'keeper' }
    await appoint(house.database, region, { ...held, officer: 'elsewhere', procedures: ['organs'] })
    await appoint(house.database, region, { ...held, officer: 'supervisor', procedures: ['appointments'] })
    for (const who of ['elsewhere', 'supervisor', 'neighbour'] as const) cookies.set(who, await signIn(house.app, who))
  })

  it('of earlier versions are carried over once, and the tables can be made again from the entries', async () => {
    const before = await shown()
    expect(await carryOver(house.database, region, house.deps.registers)).toEqual([])
    expect(await shown()).toEqual(before)
    const { total } = rows.parse(await (await as('clerk', '/api/registers/appointments/entries')).json())
    expect(total).toBe(before.posts.length)
    expect(await carryOver(house.database, region, house.deps.registers)).toEqual([])
    await house.database.session({ region }, async (session) => {
      await session.query('delete from post')
      await session.query(`update organ set name = '改动', supervises = false`)
    })
    await peopleInLine(region, house.deps.registers)
    expect(await shown()).toEqual(before)
    const entry = await entryIn(await as('clerk', '/api/registers/organs/entries/bureau'))
    expect(entry.changes[0]).toMatchObject({ reason: '由旧版数据转入', officerName: '系统' })
  })
  it('of earlier versions have their registers kept by whoever administers the district', async () => {
    await house.beside('990102')
    expect(await carryOver(house.database, '990102', house.deps.registers)).toEqual([])
    const kept = (await allPosts(house.database, '990102')).filter(({ role }) => role === 'keeper')
    expect(kept.map(({ officer, procedures, since }) => [officer, procedures, since])).toEqual([
      ['keeper', ['*'], '2020-01-01'],
      ['security', ['appointments'], '2026-03-02'],
      ['system', ['organs'], '2026-03-02'],
    ])
  })
  it('hold at once: an organ has its new name, somebody appointed signs in to their post, and a dated change waits for its day', async () => {
    await entryIn(await place('N1', { officer: 'neighbour', procedures: ['openInformation'] }))
    await entryIn(await place('N2', { officer: 'neighbour', role: 'head' }, '2026-04-01'))
    expect(await rolesOf('neighbour')).toEqual(['office centre', 'bureau office'])
    const rename = (effective: string) => ({
      act: 'amend',
      facts: { effective, fields: { name: '清源区综合执法局' }, reason: '更名' },
    })
    await entryIn(await settle('elsewhere', 'organs', 'bureau', 1, rename('2026-04-01')))
    const called = async (on = '') => {
      const tree = organTree.parse(await (await as('clerk', `/api/organs/tree${on}`)).json())
      return tree.organs.find(({ id }) => id === 'bureau')?.name
    }
    expect([await called(), await called('?on=2026-04-01')]).toEqual(['清源区城市管理局', '清源区综合执法局'])
    house.at('2026-04-01T00:01')
    await peopleInLine(region, house.deps.registers)
    expect(await called()).toBe('清源区综合执法局')
    expect(await rolesOf('neighbour')).toContain('bureau head')
    house.at('2026-03-02T09:30')
    await peopleInLine(region, house.deps.registers)
  })
  it('are kept by keepers of their own, proposed by the organ, approved by another, and never one’s own', async () => {
    expect((await tell('keeper', 'appointments', 'entries', { effective: '2026-03-02', fields: {} })).status).toBe(403)
    const fields = { code: 'P2', name: '演示员', officer: 'clerk', organ: 'office', role: 'head' }
    const proposed = await tell('registrar', 'appointments', 'entries', { effective: '2026-03-02', fields })
    expect(await entryIn(proposed)).toMatchObject({ standing: 'proposed' })
    expect(await rolesOf('clerk')).toEqual(['office office'])
    await entryIn(await settle('supervisor', 'appointments', 'P2', 1, { act: 'approve', facts: { seq: 1 } }))
    expect(await rolesOf('clerk')).toEqual(['office office', 'office head'])
    expect(await why(await place('O1', { officer: 'supervisor' }))).toContain('本人的任职应当由他人登记')
  })
  it('make a tree without rings, in which what others hang on stays', async () => {
    await entryIn(await found('upper', {}))
    await entryIn(await found('lower', { parent: 'upper' }))
    const below = { act: 'amend', facts: { effective: '2026-03-02', fields: { parent: 'lower' }, reason: '改隶' } }
    expect(await why(await settle('elsewhere', 'organs', 'upper', 1, below))).toContain('不能是自己的下级')
    expect(await why(await settle('elsewhere', 'organs', 'upper', 1, end))).toContain(
      '还有1项机构以其为“上级机构”（lower科）',
    )
    await entryIn(await place('L1', { officer: 'head', organ: 'lower' }))
    expect(await why(await settle('elsewhere', 'organs', 'lower', 1, end))).toContain('项任职以其为“任职机构”')
  })
  it('ask for a role of the procedures, and keep the three administrators apart, the last of whom stays', async () => {
    expect(await why(await place('U1', { officer: 'clerk', role: 'centre', procedures: ['penalty'] }))).toContain(
      '“行政处罚”没有“热线工作机构”这一职位',
    )
    expect(await why(await place('U2', { officer: 'nobody' }))).toContain('没有“nobody”这一人员')
    expect(await why(await place('U3', { officer: 'head', role: 'security' }))).toContain('不得兼任业务职位')
    expect(await why(await place('U4', { officer: 'auditor' }))).toContain('同期任“审计管理员”')
    const all = await allPosts(house.database, region)
    const audit = all.find(({ role }) => role === 'auditor')?.appointment ?? ''
    expect(await why(await settle('supervisor', 'appointments', audit, 1, end))).toContain('将没有审计管理员')
  })
  it('that end leave their cases to whoever takes over, and are offered nowhere any more', async () => {
    await filed(house.app)
    const over = (await allPosts(house.database, region)).filter(({ organ }) => organ === 'office')
    const moved = { act: 'amend', facts: { effective: '2026-03-02', fields: { organ: 'justice' }, reason: '划转' } }
    for (const { appointment = '', role } of over) {
      const change = Object.hasOwn(administrators, role) ? moved : end
      await entryIn(await settle('supervisor', 'appointments', appointment, appointment === 'P2' ? 2 : 1, change))
    }
    expect(await why(await settle('elsewhere', 'organs', 'office', 1, end))).toContain('还有1件未办结的案件')
    const named = { act: 'amend', facts: { effective: '2026-03-01', fields: { successor: 'bureau' }, reason: '撤并' } }
    await entryIn(await settle('elsewhere', 'organs', 'office', 1, named))
    await entryIn(await settle('elsewhere', 'organs', 'office', 2, end))
    expect(await why(await place('E1', { officer: 'locked', organ: 'office' }))).toContain(
      '“清源区人民政府办公室”已于2026-03-01撤销',
    )
    const listed = z.array(z.object({ id: z.string() })).parse(await (await as('neighbour', '/api/organs')).json())
    expect(listed.map(({ id }) => id)).not.toContain('office')
    expect((await ask(house.app, '/api/portal/applications', { body: filing })).status).toBe(422)
    const work = await as('neighbour', '/api/cases')
    const { items } = z.object({ items: z.array(z.object({ organName: z.string() })) }).parse(await work.json())
    expect(items.map(({ organName }) => organName)).toEqual(['清源区人民政府办公室'])
  })
})
