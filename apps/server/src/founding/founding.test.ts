import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { caseView, type Founded, founded as foundedSchema, issuedAccount, me } from '@yifa/api'
import { openDatabase, regions } from '@yifa/record'
import { type TestDatabase, testDatabase } from '@yifa/record/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { problemIn } from '../http/testing.ts'
import { type Running, startServer } from '../main.ts'

let server: TestDatabase
let data: string
let running: Running
const warned: string[] = []

beforeAll(async () => {
  server = await testDatabase()
  data = mkdtempSync(join(tmpdir(), 'yifa-founding-'))
  running = await startServer(
    {
      host: '127.0.0.1',
      port: 0,
      databaseUrl: server.url,
      data,
      demonstration: false,
      secure: false,
      trustProxy: false,
    },
    { warn: (text) => warned.push(text) },
  )
})
afterAll(async () => {
  await running.stop()
  await server.drop()
  rmSync(data, { recursive: true, force: true })
})

const ask = (path: string, body?: object, cookie = '', method = body ? 'POST' : 'GET') =>
  fetch(new URL(path, running.url), {
    method,
    headers: { cookie, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

const founding = {
  code: '',
  region: { code: '510199', name: '云溪区' },
  government: { name: '云溪区人民政府', mark: '云政' },
  justice: { name: '云溪区司法局', mark: '云司' },
  organs: [{ name: '云溪区12345热线中心' }],
  administrators: {
    system: { account: 'xitong', name: '张三' },
    security: { account: 'anquan', name: '李四' },
    auditor: { account: 'shenji', name: '王五' },
  },
}
const found = (more: object = {}) => ask('/api/founding', { ...founding, code: running.foundingCode, ...more })

const standing = async () => {
  const database = await openDatabase(server.url, { connections: 1 })
  try {
    return await regions(database)
  } finally {
    await database.close()
  }
}

async function enter(account: string, password: string): Promise<string> {
  const answer = await ask('/api/session', { account, password })
  if (answer.status !== 200) throw new Error(await answer.text())
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

/** Signs in for the first time and leaves with a password of one's own. */
async function begin(account: string, once: string): Promise<string> {
  const own = `wutong-listening-${account.length}7`
  const change = { old: once, password: own }
  const changed = await ask('/api/session/password', change, await enter(account, once), 'PUT')
  if (changed.status !== 204) throw new Error(await changed.text())
  return enter(account, own)
}

describe('a server on an empty database', () => {
  it('waits for a district and answers nothing else', async () => {
    expect(running.region).toBeUndefined()
    expect(await (await ask('/api/founding')).json()).toEqual({ open: true })
    const portal = await ask('/api/portal')
    expect([portal.status, (await problemIn(portal)).title]).toEqual([503, '尚未设立地区'])
    expect((await ask('/api/session', { account: 'a', password: 'b' })).status).toBe(503)
  })

  it.each([
    ['a wrong code', { code: 'WRONG' }, 403, '设立码'],
    ['a code of no county', { region: { code: '510100', name: '某市' } }, 422, '县（市、区）'],
    ['an organ named twice', { organs: [{ name: '云溪区司法局' }] }, 422, '写了两次'],
    [
      'one person for two posts',
      { administrators: { ...founding.administrators, auditor: { account: 'Xitong', name: '王五' } } },
      422,
      '账号不能相同',
    ],
    [
      'an account that cannot be',
      { administrators: { ...founding.administrators, auditor: { account: '王五', name: '王五' } } },
      422,
      undefined,
    ],
  ])('founds nothing with %s', async (_, more, status, why) => {
    const answer = await found(more)
    expect(answer.status).toBe(status)
    if (why !== undefined) expect((await problemIn(answer)).detail).toContain(why)
    expect(await standing()).toEqual([])
  })
})

describe('a founded district', () => {
  let founded: Founded
  const once = (post: string): string => founded.administrators.find((one) => one.post === post)?.password ?? ''
  const administrator = new Map<string, string>()
  beforeAll(async () => {
    const answer = await found()
    if (answer.status !== 201) throw new Error(await answer.text())
    founded = foundedSchema.parse(await answer.json())
    for (const { post, account } of founded.administrators) administrator.set(post, await begin(account, once(post)))
  })
  const as = (post: string): string => administrator.get(post) ?? ''

  it('is served at once and founded no second time', async () => {
    expect(await standing()).toEqual([{ region: '510199', name: '云溪区' }])
    expect(await (await ask('/api/founding')).json()).toEqual({ open: false })
    expect((await found()).status).toBe(403)
    expect(await (await ask('/api/portal')).json()).toMatchObject({ region: { code: '510199', demonstration: false } })
  })

  it('has its organs and three administrators, none of whom does another’s work', async () => {
    const organs = await (await ask('/api/registers/organs/entries', undefined, as('auditor'))).json()
    expect(organs).toMatchObject({ total: 3 })
    const who = me.parse(await (await ask('/api/session', undefined, as('system'))).json())
    expect(who.posts.map(({ title }) => title)).toEqual(['系统管理员', '主管登记员'])
    const account = { account: 'li.ming', name: '黎明' }
    for (const post of ['security', 'auditor']) expect((await ask('/api/accounts', account, as(post))).status).toBe(403)
    const appointment = { effective: '2026-01-01', fields: {} }
    for (const post of ['system', 'auditor'])
      expect((await ask('/api/registers/appointments/entries', appointment, as(post))).status).toBe(403)
  })

  it('opens its first case: an account, a post, a sign-in, a call', async () => {
    const made = await ask('/api/accounts', { account: 'zhao.liu', name: '赵六' }, as('system'))
    const { id, password } = issuedAccount.parse(await made.json())
    const clerk = await begin('zhao.liu', password)
    const facts = { caller: { kind: 'person', name: '演示丁' }, channel: 'phone', class: 'help', matter: '路灯不亮' }
    const call = { procedure: 'hotline', act: 'call', by: 'caller', organ: 'organ-001', facts }
    expect((await ask('/api/cases', call, clerk)).status).toBe(403)
    const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
    const fields = {
      code: 'R-1',
      name: '赵六',
      officer: id,
      organ: 'organ-001',
      role: 'centre',
      procedures: ['hotline'],
    }
    const appointed = await ask('/api/registers/appointments/entries', { effective: today, fields }, as('security'))
    expect([appointed.status, appointed.ok ? '' : await appointed.text()]).toEqual([201, ''])
    const opened = await ask('/api/cases', call, clerk)
    expect(opened.status).toBe(201)
    expect(caseView.parse(await opened.json())).toMatchObject({ procedure: 'hotline' })
    expect(warned).toEqual([])
  })
})
