import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  caseView,
  type Founded,
  founded as foundedSchema,
  issuedAccount,
  me,
  personView,
  succeeded,
  successionPlan,
  undoView,
} from '@yifa/api'
import { openDatabase, regions } from '@yifa/record'
import { type TestDatabase, testDatabase } from '@yifa/record/testing'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { problemIn } from '../http/testing.ts'
import { type Running, startServer } from '../main.ts'

let server: TestDatabase
let data: string
let running: Running
const warned: string[] = []
let today = '2026-03-02'

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
    {
      warn: (text) => warned.push(text),
      clockwork: { now: () => `${today}T09:30`, instant: () => new Date(`${today}T09:30:00+08:00`) },
    },
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

  const facts = { caller: { kind: 'person', name: '演示丁' }, channel: 'phone', class: 'help', matter: '路灯不亮' }
  const call = { procedure: 'hotline', act: 'call', by: 'caller', organ: 'organ-001', facts }
  const post = { organ: 'organ-001', role: 'centre', procedures: ['hotline'] }
  const hired = async (account: string, name: string) => {
    const made = await ask('/api/accounts', { account, name }, as('system'))
    const { id, password } = issuedAccount.parse(await made.json())
    return { id, cookie: await begin(account, password) }
  }
  const succeed = (id: string, body: object, path = '') =>
    ask(`/api/people/${id}/succession${path}`, body, as('security'))
  const person = async (id: string) =>
    personView.parse(await (await ask(`/api/people/${id}`, undefined, as('auditor'))).json())
  const caseOf = async (id: string, cookie: string) =>
    caseView.parse(await (await ask(`/api/cases/${id}`, undefined, cookie)).json())
  const appointed = async (id: string, name: string, code: string, role = post.role) => {
    const fields = { code, name, officer: id, ...post, role }
    const answer = await ask('/api/registers/appointments/entries', { effective: today, fields }, as('security'))
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([201, ''])
  }
  const act = async (id: string, cookie: string, body: object) => {
    const { version } = await caseOf(id, cookie)
    const answer = await fetch(new URL(`/api/cases/${id}/acts`, running.url), {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'if-match': `"${version}"` },
      body: JSON.stringify(body),
    })
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([200, ''])
  }
  /** A call that whoever took it handles themselves. */
  const claimed = async (cookie: string) => {
    const opened = await ask('/api/cases', call, cookie)
    expect(opened.status).toBe(201)
    const { id } = caseView.parse(await opened.json())
    await act(id, cookie, { act: '@claim', by: 'centre', facts: {} })
    return id
  }
  /** Undoes a handover, and tells what came of it once all is done. */
  const undone = async (batch: string) => {
    const path = `/api/registers/appointments/batches/${batch}/undo`
    const answer = await ask(path, { reason: '调动取消' }, as('security'))
    expect([answer.status, answer.ok ? '' : await answer.text()]).toEqual([200, ''])
    const view = async () => undoView.parse(await (await ask(path, undefined, as('security'))).json())
    await vi.waitFor(async () => expect((await view()).state).toBe('undone'), 20_000)
    return view()
  }
  let clerk: Awaited<ReturnType<typeof hired>>
  let heir: Awaited<ReturnType<typeof hired>>
  let first: string

  it('opens its first case: an account, a post, a sign-in, a call', async () => {
    clerk = await hired('zhao.liu', '赵六')
    expect((await ask('/api/cases', call, clerk.cookie)).status).toBe(403)
    await appointed(clerk.id, '赵六', 'R-1')
    first = await claimed(clerk.cookie)
    expect(warned).toEqual([])
  })

  it('shows a person with posts and cases to administrators and to themselves only', async () => {
    const seen = await person(clerk.id)
    expect(seen).toMatchObject({
      account: { name: '赵六' },
      posts: [{ organName: '云溪区12345热线中心', standing: 'held', since: today, procedures: ['12345热线工单'] }],
      cases: [{ case: first, procedureTitle: '12345热线工单' }],
      appoints: false,
    })
    expect((await ask(`/api/people/${clerk.id}`, undefined, clerk.cookie)).status).toBe(200)
    heir = await hired('qian', '钱七')
    expect((await ask(`/api/people/${clerk.id}`, undefined, heir.cookie)).status).toBe(403)
  })

  it.each([
    ['to oneself', () => ({ kind: 'handover', to: clerk.id, day: today }), '应当是另一个人'],
    ['from the past', () => ({ kind: 'handover', to: heir.id, day: '2020-01-01' }), '不能早于今天'],
    ['an absence without end', () => ({ kind: 'absence', to: heir.id, day: today }), '应当写明止日'],
  ])('refuses a handover %s', async (_, body, why) => {
    const answer = await succeed(clerk.id, { ...body(), reason: '调离' })
    expect(answer.status).toBe(422)
    expect((await problemIn(answer)).detail).toContain(why)
  })

  it('lets somebody stand in for the absent, which ends by itself, and the record says so', async () => {
    const absence = { kind: 'absence', to: heir.id, day: today, until: today }
    const plan = successionPlan.parse(await (await succeed(clerk.id, absence, '/preview')).json())
    expect(plan).toMatchObject({ appointments: [{ problems: [] }], cases: [] })
    expect((await succeed(clerk.id, { ...absence, reason: '休假' })).status).toBe(201)
    expect((await person(heir.id)).posts).toMatchObject([{ until: today, actingFor: '赵六', standing: 'held' }])
    await act(first, heir.cookie, { act: '@note', by: 'centre', facts: { remark: '已回电' } })
    const { record } = await caseOf(first, clerk.cookie)
    expect(record.map(({ title, actingFor }) => [title, actingFor]).slice(-2)).toEqual([
      ['认领', undefined],
      ['备注', '赵六'],
    ])
  })

  it('hands posts and cases over in one batch, and takes both back with it', async () => {
    const leaver = await hired('sun', '孙八')
    await appointed(leaver.id, '孙八', 'R-2')
    const opened = await claimed(leaver.cookie)
    today = '2026-03-05'
    const handover = { kind: 'handover', to: clerk.id, day: today }
    const plan = successionPlan.parse(await (await succeed(leaver.id, handover, '/preview')).json())
    expect(plan).toMatchObject({ appointments: [{ problems: [] }], cases: [{ case: opened }], later: false })
    const done = await succeed(leaver.id, { ...handover, reason: '调离本单位', document: '云任〔2026〕3号' })
    expect(done.status).toBe(201)
    const { batch, moved, left } = succeeded.parse(await done.json())
    expect([moved, left]).toEqual([1, []])
    expect(await person(leaver.id)).toMatchObject({ posts: [{ standing: 'past', until: '2026-03-04' }], cases: [] })
    const { record } = await caseOf(opened, clerk.cookie)
    expect(record.at(-1)).toMatchObject({ title: '交办', actorName: '李四' })
    expect(JSON.stringify(record.at(-1)?.facts)).toContain('交接：孙八不再任职')
    expect((await ask(`/api/cases/${opened}`, undefined, leaver.cookie)).status).toBe(404)
    expect((await undone(batch)).left).toBeUndefined()
    expect(await person(leaver.id)).toMatchObject({ posts: [{ standing: 'held' }], cases: [{ case: opened }] })
    expect((await succeed(leaver.id, { ...handover, day: '2026-03-09', reason: '退休' })).status).toBe(201)
    expect((await person(leaver.id)).cases).toHaveLength(1)
    today = '2026-03-09'
    await running.beat()
    expect(await person(leaver.id)).toMatchObject({ posts: [{ standing: 'past', until: '2026-03-08' }], cases: [] })
    expect((await person(clerk.id)).cases.map((one) => one.case)).toContain(opened)
  })

  it('leaves a case where it is when whoever gets the others back must stay away from it, and names it', async () => {
    const [leaver, head] = [await hired('zhou', '周九'), await hired('zheng', '郑十')]
    await appointed(leaver.id, '周九', 'R-3')
    await appointed(head.id, '郑十', 'R-4', 'head')
    const [back, kept] = [await claimed(leaver.cookie), await claimed(leaver.cookie)]
    const done = await succeed(leaver.id, { kind: 'handover', to: clerk.id, day: today, reason: '借调' })
    const { batch, moved } = succeeded.parse(await done.json())
    expect(moved).toBe(2)
    const ground = { officer: leaver.id, ground: 'party' }
    await act(kept, head.cookie, { act: '@recuse', by: 'head', facts: ground })
    const { number } = await caseOf(kept, head.cookie)
    expect((await undone(batch)).left).toEqual([{ number, problem: '周九已在本案中回避，不得参与本案的办理' }])
    expect((await person(leaver.id)).cases.map((one) => one.case)).toEqual([back])
    expect((await person(clerk.id)).cases.map((one) => one.case)).toContain(kept)
  })
})
