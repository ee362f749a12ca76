import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { createOfficer, disableOfficer } from './officer.ts'
import { createOrgan, organTree } from './organ.ts'
import { appoint, postsIn, postsOf, relieve } from './post.ts'
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

  test('organs form a tree', async () => {
    expect(await organTree(database, region)).toMatchObject([
      {
        organ: 'government',
        supervises: false,
        below: [{ organ: 'justice', supervises: true, below: [{ organ: 'office', below: [] }] }],
      },
    ])
    expect(await organTree(database, '330198')).toEqual([])
  })

  test('a parent must exist in the same region', async () => {
    const stray = { organ: 'stray', parent: 'justice', name: '外来科', kind: 'section' }
    expect(await createOrgan(database, '330198', stray)).toEqual({ ok: false, message: '上级机关不存在' })
  })

  test('a repeated name is refused in Chinese', async () => {
    const twin = { organ: 'justice-2', name: '清溪区司法局', kind: 'department' }
    expect(await createOrgan(database, region, twin)).toEqual({ ok: false, message: '本地区已有同名机关' })
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

  test('end when their holder is relieved, and a disabled holder is not counted', async () => {
    const [stays, goes] = [await officer('stays'), await officer('goes')]
    for (const id of [stays, goes])
      await appoint(database, region, { officer: id, organ: 'office', role: 'office', since: '2026-01-01' })
    const holders = async (day: string) => (await postsIn(database, region, 'office', day)).map((post) => post.officer)
    expect(await holders('2026-05-01')).toEqual([goes, stays])
    const [post] = await postsOf(database, region, goes, '2026-05-01')
    await relieve(database, region, post!.post, '2026-05-31')
    expect(await holders('2026-06-01')).toEqual([stays])
    await disableOfficer(database, region, stays)
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
