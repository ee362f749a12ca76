import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { accountLog } from './account-act.ts'
import { accounts, countAccounts } from './accounts.ts'
import { disableAccount, enableAccount, makeAccounts, renameAccount, unlockAccount } from './manage-account.ts'
import { createOfficer } from './officer.ts'
import { createOrgan, dropOrgans, keepOrgans, nameOn, organs, standsOn } from './organ.ts'
import { allPosts, appoint, keepPosts, type NewPost, postsIn, postsOf } from './post.ts'
import { logRead, reads } from './read-audit.ts'
import { createRegion, regions } from './region.ts'

const region = '330199'
const password = '梧桐树下, 听雨到天明'
let server: TestDatabase
let database: Database

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  await createRegion(database, { region, name: '清溪区' })
  await createRegion(database, { region: '330198', name: '临湖区' })
  await createOrgan(database, region, { organ: 'government', name: '清溪区人民政府', kind: 'government' })
  await createOrgan(database, region, {
    organ: 'justice',
    parent: 'government',
    name: '清溪区司法局',
    kind: 'department',
    supervises: true,
  })
  await createOrgan(database, region, { organ: 'office', parent: 'justice', name: '行政复议科', kind: 'section' })
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

const said = { by: undefined, reason: '测试' }

async function officer(account: string): Promise<string> {
  const made = await createOfficer(database, region, { account, name: '沈青', password })
  if (!made.ok) throw new Error(made.message)
  return made.value.officer
}

describe('regions and organs', () => {
  test('regions are listed without naming one, and each once only', async () => {
    expect(await regions(database)).toEqual([
      { region: '330198', name: '临湖区' },
      { region, name: '清溪区' },
    ])
    expect(await createRegion(database, { region, name: '又一个' })).toEqual({ ok: false, message: '该地区已经登记' })
  })

  test('organs name those they belong to, in their own region', async () => {
    expect(
      (await organs(database, region)).map(({ organ, parent, supervises }) => [organ, parent, supervises]),
    ).toEqual([
      ['government', undefined, false],
      ['justice', 'government', true],
      ['office', 'justice', false],
    ])
    expect(await organs(database, '330198')).toEqual([])
  })

  test('organs stand as they are told last, with their days and names, and go when they never were', async () => {
    const within = (work: Parameters<Database['transaction']>[1]) => database.transaction({ region }, work)
    const names = [
      { from: '2019-01-01', name: '建设局' },
      { from: '2024-05-01', name: '住建局' },
    ]
    const housing = { organ: 'housing', name: '住建局', kind: 'department', since: '2019-01-01', names, entered: true }
    const roads = { organ: 'roads', parent: 'housing', name: '市政科', kind: 'section', rank: 1, entered: true }
    await within((session) => keepOrgans(session, region, [roads, housing]))
    await within((session) => keepOrgans(session, region, [{ ...housing, until: '2026-03-31', successor: 'justice' }]))
    const all = await organs(database, region)
    expect(all[0]?.organ).toBe('roads')
    const found = all.find(({ organ }) => organ === 'housing')!
    expect(found).toMatchObject({ until: '2026-03-31', successor: 'justice', mark: '住建局' })
    expect(['2018-12-31', '2019-01-01', '2026-03-31', '2026-04-01'].map((day) => standsOn(found, day))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect(['2018-01-01', '2024-04-30', '2026-01-01'].map((day) => nameOn(found, day))).toEqual([
      '建设局',
      '建设局',
      '住建局',
    ])
    await within((session) => dropOrgans(session, region, ['housing', 'roads', 'office']))
    expect((await organs(database, region)).map(({ organ }) => organ)).toEqual(['government', 'justice', 'office'])
  })

  test('a parent must exist in the same region', async () => {
    const stray = { organ: 'stray', parent: 'justice', name: '外来科', kind: 'section' }
    expect(await createOrgan(database, '330198', stray)).toEqual({ ok: false, message: '上级机关不存在' })
  })
})

describe('posts', () => {
  test('hold from their first to their last day', async () => {
    const id = await officer('posted')
    const made = await appoint(database, region, {
      officer: id,
      organ: 'justice',
      role: 'head',
      procedures: ['reconsideration'],
      since: '2026-03-01',
      until: '2026-06-30',
    })
    const held = async (day: string) => (await postsOf(database, region, id, day)).length
    expect([
      await held('2026-02-28'),
      await held('2026-03-01'),
      await held('2026-06-30'),
      await held('2026-07-01'),
    ]).toEqual([0, 1, 1, 0])
    expect((await postsOf(database, region, id, '2026-05-01'))[0]).toEqual({
      post: made.ok ? made.value : '',
      officer: id,
      officerName: '沈青',
      organ: 'justice',
      organName: '清溪区司法局',
      role: 'head',
      procedures: ['reconsideration'],
      since: '2026-03-01',
      until: '2026-06-30',
    })
  })

  const keep = (appointment: string, ...posts: readonly NewPost[]) =>
    database.transaction({ region }, (session) => keepPosts(session, region, [{ appointment, posts }]))

  test('of an appointment are those of its periods and no others, and take the place of one that stood in no register', async () => {
    const id = await officer('appointed')
    const post = { officer: id, organ: 'justice', role: 'office', since: '2026-01-01' }
    await appoint(database, region, post)
    await keep('a2', { ...post, until: '2026-02-28' }, { ...post, role: 'head', since: '2026-03-01', actingFor: 'a9' })
    const own = async () => (await allPosts(database, region)).filter(({ officer }) => officer === id)
    expect(
      (await own()).map(({ role, since, until, appointment, actingFor }) => [
        role,
        since,
        until,
        appointment,
        actingFor,
      ]),
    ).toEqual([
      ['head', '2026-03-01', undefined, 'a2', 'a9'],
      ['office', '2026-01-01', '2026-02-28', 'a2', undefined],
    ])
    await keep('a2')
    expect(await own()).toEqual([])
  })

  test('end when their holder is relieved, and a disabled holder is not counted', async () => {
    const [stays, goes] = [await officer('stays'), await officer('goes')]
    for (const id of [stays, goes])
      await appoint(database, region, { officer: id, organ: 'office', role: 'office', since: '2026-01-01' })
    const holders = async (day: string) => (await postsIn(database, region, 'office', day)).map((post) => post.officer)
    expect(await holders('2026-05-01')).toEqual([goes, stays])
    const [post] = await postsOf(database, region, goes, '2026-05-01')
    expect(post?.appointment).toBeUndefined()
    const held = { officer: goes, organ: 'office', role: 'office', since: '2026-01-01' }
    await keep('a1', { ...held, until: '2026-05-31' })
    expect(await holders('2026-06-01')).toEqual([stays])
    await disableAccount(database, region, stays, said, { titles: {}, day: '2026-06-01' })
    expect(await holders('2026-06-01')).toEqual([])
  })

  test('need an officer, an organ and days in order', async () => {
    const id = await officer('misplaced')
    const post = { officer: id, organ: 'justice', role: 'office', since: '2026-05-01' }
    const refused = async (change: Partial<Parameters<typeof appoint>[2]>) => {
      const made = await appoint(database, region, { ...post, ...change })
      return made.ok ? undefined : made.message
    }
    expect(await refused({ officer: 'nobody' })).toBe('人员不存在')
    expect(await refused({ organ: 'nowhere' })).toBe('机关不存在')
    expect(await refused({ until: '2026-04-30' })).toBe('任职的止日不能早于起日')
    expect(await refused({ procedures: [] })).toBe('请至少指定一项程序，或用 * 表示全部')
  })
})

describe('the log of reads', () => {
  test('is listed newest first, by page, officer and subject', async () => {
    const [one, other] = [await officer('reader-1'), await officer('reader-2')]
    for (const [officer, subject] of [
      [one, 'case-1'],
      [other, 'case-1'],
      [one, 'case-2'],
    ] as const)
      expect(
        await logRead(database, region, { officer, subject, fields: ['idNumber'], reason: '核对身份' }),
      ).toMatchObject({ ok: true })
    const subjects = (page: { rows: readonly { subject: string }[] }) => page.rows.map(({ subject }) => subject)
    expect(subjects(await reads(database, region, { officer: one }))).toEqual(['case-2', 'case-1'])
    expect((await reads(database, region, { subject: 'case-1' })).rows.map((read) => read.officer)).toEqual([
      other,
      one,
    ])
    const first = await reads(database, region, { limit: 2 })
    expect(subjects(first)).toEqual(['case-2', 'case-1'])
    expect(subjects(await reads(database, region, { limit: 2, cursor: first.next! }))).toEqual(['case-1'])
    expect(subjects(await reads(database, '330198'))).toEqual([])
  })

  test('goes by when, not by how a number is spelt', async () => {
    const id = await officer('reader-3')
    for (let n = 1; n <= 12; n++)
      await logRead(database, region, { officer: id, subject: `case-${n}`, fields: ['phone'], reason: '核对' })
    const all = await reads(database, region, { officer: id })
    expect(all.rows.map(({ subject }) => subject)).toEqual(Array.from({ length: 12 }, (_, n) => `case-${12 - n}`))
  })

  test('takes no read without a reason', async () => {
    const officerId = await officer('reasonless')
    const read = { officer: officerId, subject: 'case-3', fields: ['phone'], reason: '' }
    expect(await logRead(database, region, read)).toEqual({ ok: false, message: '请写明查看的理由' })
  })

  test.each(['update read_audit set reason = $1', 'delete from read_audit where reason <> $1'])(
    'is not open to: %s',
    async (statement) => {
      await expect(database.session({ region }, (session) => session.query(statement, ['另有理由']))).rejects.toThrow(
        'permission denied for table read_audit',
      )
    },
  )
})

describe('accounts', () => {
  const other = '330198'
  const day = '2026-05-01'
  const kept = { titles: { system: '系统管理员' }, day }
  const made = async (...names: readonly string[]) => {
    const all = await makeAccounts(
      database,
      other,
      names.map((account) => ({ account, name: `甲${account}` })),
      said,
    )
    if (!all.ok) throw new Error(all.message)
    return all.value
  }
  const kinds = async (text: string) => {
    const { rows } = await accounts(database, other, { day, text })
    return rows
  }

  beforeAll(async () => {
    await createOrgan(database, other, { organ: 'government', name: '临湖区人民政府', kind: '人民政府' })
  })

  test('are made together or not at all', async () => {
    const [one, two] = await made('zhang', 'li')
    expect(one?.password).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/)
    expect(one?.password).not.toBe(two?.password)
    const again = [
      { account: 'wang', name: '王' },
      { account: 'li', name: '李' },
    ]
    expect(await makeAccounts(database, other, again, said)).toEqual({ ok: false, message: '该账号已被使用' })
    expect(await kinds('wang')).toEqual([])
    expect(await makeAccounts(database, other, [{ account: 'a b', name: '甲' }], said)).toMatchObject({ ok: false })
    expect(await makeAccounts(database, other, [{ account: 'c', name: ' ' }], said)).toMatchObject({ ok: false })
  })

  test('are counted and listed by what may want to be done about them', async () => {
    const [idle, posted] = await made('idle', 'posted')
    await appoint(database, other, {
      officer: posted!.officer,
      organ: 'government',
      role: 'office',
      since: '2026-06-01',
    })
    await disableAccount(database, other, idle!.officer, said, kept)
    const listed = async (kind: Parameters<typeof accounts>[2]['kind']) =>
      (await accounts(database, other, { day, ...(kind ? { kind } : {}) })).rows.map(({ account }) => account)
    expect(await listed('disabled')).toEqual(['idle'])
    expect(await listed('never')).toContain('posted')
    expect(await listed('unposted')).not.toContain('posted')
    expect(await listed('unposted')).toContain('zhang')
    expect(await listed('idle')).toEqual([])
    const counts = await countAccounts(database, other, day)
    expect(counts.disabled).toBe(1)
    expect(counts.open).toBe((await listed('open')).length)
    const first = await accounts(database, other, { day, limit: 1 })
    const second = await accounts(database, other, { day, limit: 1, cursor: first.next ?? '' })
    expect([first.rows[0]?.account, second.rows[0]?.account]).toEqual(['idle', 'li'])
    expect(await kinds('%')).toEqual([])
  })

  test('nobody shuts out themselves, nor the last of a post that must stay held', async () => {
    const [one, two] = await made('admin-1', 'admin-2')
    for (const { officer: id } of [one!, two!])
      await appoint(database, other, { officer: id, organ: 'government', role: 'system', since: '2026-01-01' })
    const shut = (id: string, by: string | undefined) =>
      disableAccount(database, other, id, { by, reason: '调离' }, kept)
    expect(await shut(one!.officer, one!.officer)).toEqual({ ok: false, message: '不能停用自己的账号' })
    const both = await Promise.all([shut(one!.officer, two!.officer), shut(two!.officer, one!.officer)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      message: '这是最后一名可以登录的系统管理员，不能停用',
    })
  })

  test('what was done to them is kept: by whom, when and why', async () => {
    const [one, doer] = await made('watched', 'doer')
    const by = { by: doer!.officer, reason: '调离本单位' }
    await disableAccount(database, other, one!.officer, by, kept)
    expect(await disableAccount(database, other, one!.officer, by, kept)).toMatchObject({ ok: false })
    await enableAccount(database, other, one!.officer, { ...by, reason: '调回' })
    expect(await unlockAccount(database, other, one!.officer, by)).toEqual({ ok: false, message: '该账号没有锁定' })
    await renameAccount(database, other, one!.officer, '改名', { ...by, reason: '姓名有误' })
    const { rows } = await accountLog(database, other, { officer: one!.officer })
    expect(rows.map(({ act, byName, reason }) => [act, byName, reason])).toEqual([
      ['rename', '甲doer', '姓名有误'],
      ['enable', '甲doer', '调回'],
      ['disable', '甲doer', '调离本单位'],
      ['create', undefined, '测试'],
    ])
    const first = await accountLog(database, other, { limit: 1 })
    expect((await accountLog(database, other, { limit: 1, cursor: first.next ?? '' })).rows[0]?.act).toBe('enable')
    expect(await disableAccount(database, other, one!.officer, { ...by, reason: '' }, kept)).toEqual({
      ok: false,
      message: '请写明理由',
    })
    expect((await kinds('watched'))[0]?.disabled).toBe(false)
  })

  test.each(['update account_act set reason = $1', 'delete from account_act where reason <> $1'])(
    'their log is not open to: %s',
    async (statement) => {
      await expect(
        database.session({ region: other }, (session) => session.query(statement, ['另有理由'])),
      ).rejects.toThrow('permission denied for table account_act')
    },
  )
})
