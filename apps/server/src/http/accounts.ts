import { type AccountDeed, type AccountEntry, routes } from '@yifa/api'
import { dayOf } from '@yifa/kernel'
import {
  type AccountAct,
  type AccountRow,
  accountLog,
  accounts,
  countAccounts,
  disableAccount,
  enableAccount,
  type Issued,
  makeAccounts,
  renameAccount,
  resetAccount,
  type Said,
  unlockAccount,
  type Written,
} from '@yifa/record'
import { accountActTitles, accountView, keptPosts } from '../people/account-view.ts'
import { isAdministrator, type Reader } from '../people/reader.ts'
import type { Desk, Web } from './desk.ts'
import { page } from './lists.ts'
import { notPermitted, Told } from './problem.ts'

const holds = ({ posts }: Reader, role: string): boolean => posts.some((post) => post.role === role)

/** Only the system administrator deals with accounts. */
export function requireSystem(reader: Reader): void {
  if (!holds(reader, 'system')) throw notPermitted('只有系统管理员可以管理账号')
}

/** Every administrator may see the accounts, each for their own work. */
export function requireAdministrator({ posts }: Reader): void {
  if (!posts.some(isAdministrator)) throw notPermitted('只有系统管理员、安全管理员和审计管理员可以查看账号')
}

export const today = ({ clockwork }: Desk): string => dayOf(clockwork.now())

async function accountOf(id: string, desk: Desk): Promise<AccountRow> {
  const { rows } = await accounts(desk.database, desk.region, { day: today(desk), officer: id })
  const [found] = rows
  if (!found) throw new Told(404, '没有找到', { detail: '没有这个账号' })
  return found
}

/** The password of whoever watches the system administrator is given out at the server, never by the one watched. */
function mayReset({ posts }: AccountRow): void {
  const watches = posts.find(({ role }) => role === 'security' || role === 'auditor')
  if (watches) throw notPermitted('安全管理员、审计管理员的密码不由系统管理员重置，请在服务器上用 yifa reset 命令重置')
}

function done<T>(written: Written<T>): T {
  if (!written.ok) throw new Told(422, '没有办理', { detail: written.message })
  return written.value
}

/** Does what is asked with an account; the one-time password where one was given. */
async function deal(row: AccountRow, { act, name }: AccountDeed, said: Said, desk: Desk): Promise<Issued | undefined> {
  const { database, region } = desk
  const { officer } = row
  switch (act) {
    case 'reset':
      mayReset(row)
      return done(await resetAccount(database, region, officer, said))
    case 'disable':
      return done(await disableAccount(database, region, officer, said, { titles: keptPosts, day: today(desk) }))
    case 'enable':
      return done(await enableAccount(database, region, officer, said))
    case 'unlock':
      return done(await unlockAccount(database, region, officer, said))
    case 'rename':
      if (name === undefined) throw new Told(422, '填写内容有误', { detail: '请写明更正后的姓名' })
      return done(await renameAccount(database, region, officer, name, said))
  }
}

/** Whoever has read who works here reads it again: somebody new may be appointed at once. */
export const peopleChanged = ({ registers, region }: Desk): void => registers.stored.tell(region, 'appointments')

function managing(app: Web, desk: Desk): void {
  const { database, region } = desk
  app.openapi(routes.accounts, async (c) => {
    requireAdministrator(c.var.reader)
    const { kind, text, cursor, limit } = c.req.valid('query')
    const asked = {
      day: today(desk),
      limit,
      ...(kind === undefined ? {} : { kind }),
      ...(text ? { text } : {}),
      ...(cursor === undefined ? {} : { cursor }),
    }
    const [{ rows, next }, counts] = await Promise.all([
      accounts(database, region, asked),
      countAccounts(database, region, today(desk)),
    ])
    return c.json({ ...page(rows.map(accountView), next), counts }, 200)
  })
  app.openapi(routes.readAccount, async (c) => {
    requireAdministrator(c.var.reader)
    return c.json(accountView(await accountOf(c.req.valid('param').id, desk)), 200)
  })
  app.openapi(routes.makeAccount, async (c) => {
    requireSystem(c.var.reader)
    const said = { by: c.var.reader.officer.id, reason: '新建账号' }
    const [made] = done(await makeAccounts(database, region, [c.req.valid('json')], said))
    if (!made) throw new Error('no account was made')
    peopleChanged(desk)
    const { officer: id, account, name, password } = made
    return c.json({ id, account, name, password }, 201)
  })
  app.openapi(routes.actOnAccount, async (c) => {
    requireSystem(c.var.reader)
    const { id } = c.req.valid('param')
    const deed = c.req.valid('json')
    const said = { by: c.var.reader.officer.id, reason: deed.reason }
    const issued = await deal(await accountOf(id, desk), deed, said, desk)
    peopleChanged(desk)
    const account = accountView(await accountOf(id, desk))
    return c.json({ account, ...(issued === undefined ? {} : { password: issued.password }) }, 200)
  })
}

function entryView({ at, account, name, act, by, byName, reason }: AccountAct): AccountEntry {
  const doer = byName ?? by
  return {
    at,
    account,
    name,
    act,
    actTitle: accountActTitles[act],
    ...(doer === undefined ? {} : { byName: doer }),
    reason,
  }
}

/** Accounts, what is done with them, and the log of it, which only whoever audits reads. */
export function accountRoutes(app: Web, desk: Desk): void {
  managing(app, desk)
  app.openapi(routes.accountLog, async (c) => {
    if (!c.var.reader.audits) throw notPermitted('只有审计管理员可以查看账号操作记录')
    const { cursor, limit, account } = c.req.valid('query')
    if (cursor !== undefined && !/^\d{1,18}$/.test(cursor))
      throw new Told(400, '请求不合法', { detail: '翻页标记无效' })
    const { rows, next } = await accountLog(desk.database, desk.region, {
      limit,
      ...(cursor === undefined ? {} : { cursor }),
      ...(account === undefined ? {} : { officer: account }),
    })
    return c.json(page(rows.map(entryView), next), 200)
  })
}
