import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { authenticate } from './authenticate.ts'
import { changePassword, createOfficer, disableOfficer, resetPassword } from './officer.ts'
import { createOrgan, organTree } from './organ.ts'
import { appoint, postsIn, postsOf, relieve } from './post.ts'
import { logRead, reads } from './read-audit.ts'
import { createRegion, regions } from './region.ts'
import { endSession, sessionOf, startSession } from './sign-in.ts'

const region = '330199'
const password = '梧桐树下, 听雨到天明'
let server: TestDatabase
let database: Database
let admin: Client

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  admin = new Client({ connectionString: server.adminUrl })
  await admin.connect()
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
  await admin.end()
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

describe('passwords', () => {
  test.each([
    ['短口令abc', '口令至少 10 个字符'],
    ['aaaaaaaaaaaa', '口令中不同的字符太少'],
    ['shenqing-2026-x', '口令不能包含账号或姓名'],
    ['abcdefghijkl', '口令不能以连续或重复的字符为主'],
  ])('%s is refused', async (weak, message) => {
    expect(await createOfficer(database, region, { account: 'shenqing', name: '沈青', password: weak })).toEqual({
      ok: false,
      message,
    })
  })

  test('two officers with one password have different hashes, and neither holds it', async () => {
    await officer('twin-a')
    await officer('twin-b')
    const { rows } = await admin.query<{ hash: string }>(
      `select password_hash as hash from officer where account in ('twin-a', 'twin-b')`,
    )
    expect(new Set(rows.map(({ hash }) => hash)).size).toBe(2)
    expect(rows.some(({ hash }) => hash.includes(password))).toBe(false)
  })

  test('a change asks for the old one, ends the sessions and takes effect', async () => {
    const id = await officer('changer')
    const token = await startSession(database, region, id)
    const to = '换一个新的口令 2026'
    expect(await changePassword(database, region, id, { from: 'nonsense', to })).toEqual({
      ok: false,
      message: '原口令不对',
    })
    expect(await changePassword(database, region, id, { from: password, to: 'short' })).toMatchObject({ ok: false })
    expect(await sessionOf(database, token)).toBeDefined()
    expect(await changePassword(database, region, id, { from: password, to })).toEqual({ ok: true, value: undefined })
    expect(await sessionOf(database, token)).toBeUndefined()
    expect(await authenticate(database, region, 'changer', password)).toEqual({ ok: false, reason: 'wrong' })
    expect(await authenticate(database, region, 'changer', to)).toMatchObject({ ok: true })
  })
})

describe('signing in', () => {
  test('the right password gives the officer of that region only', async () => {
    const id = await officer('entering')
    expect(await authenticate(database, region, 'entering', password)).toEqual({
      ok: true,
      officer: { officer: id, account: 'entering', name: '沈青', disabled: false },
    })
    expect(await authenticate(database, '330198', 'entering', password)).toEqual({ ok: false, reason: 'wrong' })
  })

  test('an unknown account is refused as a wrong password is', async () => {
    await officer('known')
    const wrong = await authenticate(database, region, 'known', 'wrong password')
    expect(await authenticate(database, region, 'unknown', 'wrong password')).toEqual(wrong)
  })

  test('five failures lock the account, the right password included, until the time is over', async () => {
    await officer('guessed')
    for (let attempt = 0; attempt < 5; attempt++)
      expect(await authenticate(database, region, 'guessed', `guess ${attempt}`)).toEqual({
        ok: false,
        reason: 'wrong',
      })
    expect(await authenticate(database, region, 'guessed', password)).toMatchObject({ ok: false, reason: 'locked' })
    await admin.query(`update officer set locked_until = now() - interval '1 second' where account = 'guessed'`)
    expect(await authenticate(database, region, 'guessed', 'guess again')).toEqual({ ok: false, reason: 'wrong' })
    expect(await authenticate(database, region, 'guessed', password)).toMatchObject({ ok: true })
  })

  test('guesses made at once count as guesses made in turn', async () => {
    await officer('stormed')
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, guess) => authenticate(database, region, 'stormed', `guess ${guess}`)),
    )
    expect(answers.filter((answer) => !answer.ok && answer.reason === 'locked')).toHaveLength(3)
    expect(await authenticate(database, region, 'stormed', password)).toMatchObject({ ok: false, reason: 'locked' })
  })

  test('a success forgives the failures before it', async () => {
    await officer('careless')
    for (let round = 0; round < 2; round++) {
      for (let attempt = 0; attempt < 4; attempt++) await authenticate(database, region, 'careless', 'guess')
      expect(await authenticate(database, region, 'careless', password)).toMatchObject({ ok: true })
    }
  })

  test('an administrator unlocks by a new password', async () => {
    const id = await officer('forgetful')
    for (let attempt = 0; attempt < 5; attempt++) await authenticate(database, region, 'forgetful', 'guess')
    const fresh = '管理员重置 7391'
    expect(await resetPassword(database, region, id, fresh)).toMatchObject({ ok: true })
    expect(await authenticate(database, region, 'forgetful', fresh)).toMatchObject({ ok: true })
  })

  test('a disabled officer neither enters nor stays', async () => {
    const id = await officer('leaving')
    const token = await startSession(database, region, id)
    expect(await disableOfficer(database, region, id)).toBe(true)
    expect(await sessionOf(database, token)).toBeUndefined()
    expect(await authenticate(database, region, 'leaving', password)).toEqual({ ok: false, reason: 'disabled' })
    expect(await authenticate(database, region, 'leaving', 'wrong')).toEqual({ ok: false, reason: 'wrong' })
  })
})

describe('sessions', () => {
  test('a token speaks for its officer until it is ended', async () => {
    const id = await officer('holder')
    const token = await startSession(database, region, id)
    expect(await sessionOf(database, token)).toMatchObject({ region, officer: id, account: 'holder', name: '沈青' })
    await endSession(database, token)
    expect(await sessionOf(database, token)).toBeUndefined()
  })

  test('the database does not hold the token', async () => {
    const token = await startSession(database, region, await officer('secretive'))
    const { rows } = await admin.query<{ held: string }>('select session::text as held from session')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some(({ held }) => held.includes(token.slice(-43)))).toBe(false)
  })

  test.each([
    ['expired', `expires_at = now()`],
    ['unused for two hours', `seen_at = now() - interval '2 hours'`],
  ])('one that is %s is none', async (_, change) => {
    const id = await officer(`idle-${change.length}`)
    const token = await startSession(database, region, id)
    await admin.query(`update session set ${change} where officer = $1`, [id])
    expect(await sessionOf(database, token)).toBeUndefined()
  })

  test('use keeps it alive', async () => {
    const id = await officer('busy')
    const token = await startSession(database, region, id)
    await admin.query(`update session set seen_at = now() - interval '90 minutes' where officer = $1`, [id])
    await sessionOf(database, token)
    const { rows } = await admin.query<{ fresh: boolean }>(
      `select seen_at > now() - interval '1 minute' as fresh from session where officer = $1`,
      [id],
    )
    expect(rows).toEqual([{ fresh: true }])
  })

  test.each([
    '',
    'x',
    '330199.',
    `330199.${'A'.repeat(43)}`,
    `330198.${'A'.repeat(43)}`,
    `'; drop table session.${'A'.repeat(43)}`,
  ])('the token %j is none', async (token) => {
    expect(await sessionOf(database, token)).toBeUndefined()
    await endSession(database, token)
  })

  test("another region's name in front of a token does not open it", async () => {
    const token = await startSession(database, region, await officer('traveller'))
    expect(await sessionOf(database, token.replace(region, '330198'))).toBeUndefined()
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
