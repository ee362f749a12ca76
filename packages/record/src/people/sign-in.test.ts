import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Database, openDatabase } from '../database.ts'
import { type TestDatabase, testDatabase } from '../testing.ts'
import { authenticate } from './authenticate.ts'
import { disableAccount, makeAccounts, resetAccount } from './manage-account.ts'
import { changePassword, createOfficer } from './officer.ts'
import { createRegion } from './region.ts'
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
})

afterAll(async () => {
  await admin.end()
  await database.close()
  await server.drop()
})

const said = { by: undefined, reason: '测试' }
const nobodyKept = { titles: {}, day: '2026-03-02' }

async function officer(account: string): Promise<string> {
  const made = await createOfficer(database, region, { account, name: '沈青', password })
  if (!made.ok) throw new Error(made.message)
  return made.value.officer
}

describe('passwords', () => {
  test.each([
    ['短口令abc', '密码至少 10 个字符'],
    ['aaaaaaaaaaaa', '密码中不同的字符太少'],
    ['shenqing-2026-x', '密码不能包含账号或姓名'],
    ['abcdefghijkl', '密码不能以连续或重复的字符为主'],
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
      message: '原密码不对',
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
      oneTime: false,
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

  test('an administrator unlocks by a new password, good until the first sign-in', async () => {
    const id = await officer('forgetful')
    for (let attempt = 0; attempt < 5; attempt++) await authenticate(database, region, 'forgetful', 'guess')
    const reset = await resetAccount(database, region, id, said)
    const fresh = reset.ok ? reset.value.password : ''
    expect(await authenticate(database, region, 'forgetful', password)).toEqual({ ok: false, reason: 'wrong' })
    expect(await authenticate(database, region, 'forgetful', fresh)).toMatchObject({ ok: true, oneTime: true })
    expect(await changePassword(database, region, id, { from: fresh, to: '自己想出来的新密码 8' })).toMatchObject({
      ok: true,
    })
    expect(await authenticate(database, region, 'forgetful', '自己想出来的新密码 8')).toMatchObject({ oneTime: false })
  })

  test('the session of a new account tells that its password must be changed', async () => {
    const made = await makeAccounts(database, region, [{ account: 'fresh', name: '新来' }], said)
    if (!made.ok) throw new Error(made.message)
    const [one] = made.value
    const token = await startSession(database, region, one!.officer)
    expect(await sessionOf(database, token)).toMatchObject({ account: 'fresh', oneTime: true })
  })

  test('a disabled officer neither enters nor stays', async () => {
    const id = await officer('leaving')
    const token = await startSession(database, region, id)
    expect(await disableAccount(database, region, id, said, nobodyKept)).toMatchObject({ ok: true })
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
