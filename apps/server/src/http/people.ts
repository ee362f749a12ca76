import { type Colleague, type Me, routes } from '@yifa/api'
import {
  type Authenticated,
  authenticate,
  changePassword,
  endSession,
  type Read,
  reads,
  startSession,
} from '@yifa/record'
import type { Context } from 'hono'
import { meView } from '../people/me.ts'
import { isAdministrator, isRegistrar, type Reader, workingPosts } from '../people/reader.ts'
import { giveToken, readerOf, sessionHours, takeToken, tokenIn } from '../people/session.ts'
import type { Desk, Web, WebEnv } from './desk.ts'
import { notPermitted, Told } from './problem.ts'
import { addressOf, throttle } from './throttle.ts'

const me = (reader: Reader, oneTime: boolean, { settings: { region } }: Desk): Me => ({
  ...meView(reader, { ...region }),
  ...(oneTime ? { oneTime } : {}),
})

const timeOf = (instant: string): string => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)

async function admitted(desk: Desk, account: string, password: string): Promise<Extract<Authenticated, { ok: true }>> {
  const judged = await authenticate(desk.database, desk.region, account, password)
  if (judged.ok) return judged
  switch (judged.reason) {
    case 'wrong':
      throw new Told(401, '账号或者密码不正确')
    case 'disabled':
      throw new Told(403, '账号已停用', { detail: '请联系系统管理员' })
    case 'locked':
      throw new Told(429, '账号已锁定', { detail: `连续多次密码错误，请于${timeOf(judged.until)}以后再试` })
  }
}

function signIn(app: Web, desk: Desk): void {
  const attempts = throttle({ times: 30, seconds: 60 })
  app.openapi(routes.startSession, async (c) => {
    attempts.count(addressOf(c, desk.settings.trustProxy))
    const { account, password } = c.req.valid('json')
    const { officer, oneTime } = await admitted(desk, account, password)
    const { officer: id, account: known, name } = officer
    giveToken(c, await startSession(desk.database, desk.region, id, sessionHours), desk.settings.secure)
    return c.json(me(await readerOf({ id, account: known, name }, desk), oneTime, desk), 200)
  })
}

async function signOut(c: Context<WebEnv>, desk: Desk): Promise<void> {
  const token = tokenIn(c, desk.settings.secure)
  if (token !== undefined) await endSession(desk.database, token)
  takeToken(c, desk.settings.secure)
}

function ownSession(app: Web, desk: Desk): void {
  app.openapi(routes.readSession, (c) => c.json(me(c.var.reader, c.var.reader.oneTime, desk), 200))
  app.openapi(routes.endSession, async (c) => {
    await signOut(c, desk)
    return c.body(null, 204)
  })
  app.openapi(routes.changePassword, async (c) => {
    const { old, password } = c.req.valid('json')
    const change = { from: old, to: password }
    const changed = await changePassword(desk.database, desk.region, c.var.reader.officer.id, change)
    if (!changed.ok) throw new Told(422, '密码没有修改', { detail: changed.message })
    await signOut(c, desk)
    return c.body(null, 204)
  })
}

/** The people of the reader's organs to whom a case may be given. */
async function colleagues(reader: Reader, { directory }: Desk) {
  const organs = new Set(workingPosts(reader).map(({ organ }) => organ))
  const held = (await directory()).posts.filter(
    (post) => organs.has(post.organ) && !isAdministrator(post) && !isRegistrar(post),
  )
  const found = new Map<string, Colleague>()
  for (const { officer: id, officerName: name, organ, organName, procedures } of held) {
    const before = found.get(`${id} ${organ}`)?.procedures ?? []
    found.set(`${id} ${organ}`, { id, name, organ, organName, procedures: [...new Set([...before, ...procedures])] })
  }
  return [...found.values()]
}

const isCase = (subject: string): boolean => /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(subject)

/** The numbers of the cases that were looked at. */
async function numbersOf(rows: readonly Read[], { record, region }: Desk): Promise<ReadonlyMap<string, string>> {
  const cases = [...new Set(rows.map(({ subject }) => subject).filter(isCase))]
  const found = await Promise.all(cases.map((id) => record.loadCase({ region, organs: '*' }, id)))
  return new Map(found.flatMap((row) => (row?.number === undefined ? [] : [[row.case, row.number]])))
}

function readEntry({ at, officerName, subject, fields, reason }: Read, numbers: ReadonlyMap<string, string>) {
  const number = numbers.get(subject)
  return {
    at,
    officerName,
    ...(isCase(subject) ? { case: subject } : {}),
    ...(number === undefined ? {} : { number }),
    what: fields.join('、'),
    why: reason,
  }
}

/** Sign-in, the people and organs of the region, and the log of reads. */
export function peopleRoutes(app: Web, desk: Desk): void {
  signIn(app, desk)
  ownSession(app, desk)
  app.openapi(routes.colleagues, async (c) => c.json(await colleagues(c.var.reader, desk), 200))
  app.openapi(routes.organs, async (c) => {
    const { organs } = await desk.directory()
    const shown = organs.map(({ organ: id, name, parent }) => ({
      id,
      name,
      ...(parent === undefined ? {} : { parent }),
    }))
    return c.json(shown, 200)
  })
  app.openapi(routes.readsOfPersonalData, async (c) => {
    if (!c.var.reader.audits) throw notPermitted('只有审计管理员可以查看查阅记录')
    const { cursor, limit } = c.req.valid('query')
    if (cursor !== undefined && !/^\d{1,18}$/.test(cursor))
      throw new Told(400, '请求不合法', { detail: '翻页标记无效' })
    const { rows, next } = await reads(desk.database, desk.region, {
      limit,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const numbers = await numbersOf(rows, desk)
    return c.json({ items: rows.map((row) => readEntry(row, numbers)), ...(next === undefined ? {} : { next }) }, 200)
  })
}
