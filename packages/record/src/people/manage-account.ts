import { randomUUID } from 'node:crypto'
import type { Day } from '@yifa/calendar'
import { z } from 'zod'
import type { Database, Session } from '../database.ts'
import { type AccountActName, logAccountActs, type Said } from './account-act.ts'
import { hashRandomPassword, randomPassword } from './password.ts'
import { type Written, written } from './written.ts'

export interface NewAccount {
  readonly account: string
  readonly name: string
}

/** An account that was made or given another password, with the password as it is told once. */
export interface Issued extends NewAccount {
  readonly officer: string
  readonly password: string
}

/** Posts of which somebody who can sign in must always be left, each with its title. */
export interface Kept {
  readonly titles: Readonly<Record<string, string>>
  readonly day: Day
}

/** Hashes worked out at a time: as many as there are threads for them. */
const atOnce = 4

const accountForm = /^[0-9A-Za-z._@-]{1,64}$/

/** Why an account cannot be made so, in Chinese, with the field; undefined when it can. */
export function accountFault({ account, name }: NewAccount): { field: keyof NewAccount; problem: string } | undefined {
  if (!accountForm.test(account))
    return { field: 'account', problem: '只能由字母、数字和 . _ @ - 组成，不超过 64 个字符' }
  if (name.trim() === '' || name.length > 64) return { field: 'name', problem: '请填写姓名，不超过 64 个字' }
  return undefined
}

async function issued({ account, name }: NewAccount): Promise<Issued & { readonly hash: string }> {
  const password = randomPassword(account, name)
  return { officer: randomUUID(), account, name, password, hash: await hashRandomPassword(password) }
}

async function issuedAll(made: readonly NewAccount[]) {
  const all = []
  for (let next = 0; next < made.length; next += atOnce)
    all.push(...(await Promise.all(made.slice(next, next + atOnce).map(issued))))
  return all
}

/**
 * Makes accounts, all of them or none, each with a password that must be changed at the first sign-in. The passwords are
 * kept nowhere; whoever asks is told them once.
 */
export async function makeAccounts(
  database: Database,
  region: string,
  made: readonly NewAccount[],
  said: Said,
): Promise<Written<readonly Issued[]>> {
  for (const one of made) {
    const fault = accountFault(one)
    if (fault) return { ok: false, message: `${one.account || '（空）'}：${fault.problem}` }
  }
  const all = await issuedAll(made)
  return written(() =>
    database.transaction({ region }, async (session) => {
      await session.query(
        `insert into officer (region, officer, account, name, password_hash, one_time)
         select $1, given.*, true from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as given`,
        [
          region,
          all.map(({ officer }) => officer),
          all.map(({ account }) => account),
          all.map(({ name }) => name),
          all.map(({ hash }) => hash),
        ],
      )
      const ids = all.map(({ officer }) => officer)
      await logAccountActs(session, region, 'create', ids, said)
      return all.map(({ hash: _, ...one }) => one)
    }),
  )
}

const held = z.object({ account: z.string(), name: z.string(), disabled: z.boolean() })

/** One account at a time is dealt with in a region, so that two administrators cannot shut each other out at once. */
async function alone(session: Session, region: string): Promise<void> {
  await session.query(`select pg_advisory_xact_lock(hashtext('yifa accounts'), hashtext($1))`, [region])
}

/** Does something to an account and writes it down; the message says why not. */
function onAccount<T>(
  database: Database,
  region: string,
  { officer, act, said }: { readonly officer: string; readonly act: AccountActName; readonly said: Said },
  work: (session: Session, found: z.infer<typeof held>) => Promise<Written<T>>,
): Promise<Written<T>> {
  return written(() =>
    database.transaction({ region }, async (session) => {
      await alone(session, region)
      const { rows } = await session.query(
        'select account, name, disabled from officer where region = $1 and officer = $2 for update',
        [region, officer],
      )
      const found = z.array(held).parse(rows)[0]
      if (!found) return { ok: false, message: '没有这个账号' } as const
      const done = await work(session, found)
      if (done.ok) await logAccountActs(session, region, act, [officer], said)
      return done
    }),
  ).then((outer) => (outer.ok ? outer.value : outer))
}

const endSessions = (session: Session, region: string, officer: string) =>
  session.query('delete from session where region = $1 and officer = $2', [region, officer])

/** Gives an account a new one-time password, unlocks it and ends its sessions. */
export async function resetAccount(
  database: Database,
  region: string,
  officer: string,
  said: Said,
): Promise<Written<Issued>> {
  return onAccount(database, region, { officer, act: 'reset', said }, async (session, { account, name }) => {
    const password = randomPassword(account, name)
    await session.query(
      `update officer set password_hash = $3, one_time = true, failures = 0, locked_until = null
       where region = $1 and officer = $2`,
      [region, officer, await hashRandomPassword(password)],
    )
    await endSessions(session, region, officer)
    return { ok: true, value: { officer, account, name, password } }
  })
}

const leftOut = z.object({ role: z.string() })

/** The posts of which this officer is the last holder who can sign in. */
async function lastOf(session: Session, region: string, officer: string, { titles, day }: Kept): Promise<string[]> {
  const { rows } = await session.query(
    `select distinct role from post
     where region = $1 and officer = $2 and role = any($3) and since <= $4 and (until is null or until >= $4)
       and not exists (
         select from post p join officer o using (region, officer)
         where p.region = post.region and p.officer <> post.officer and p.role = post.role and not o.disabled
           and p.since <= $4 and (p.until is null or p.until >= $4))`,
    [region, officer, Object.keys(titles), day],
  )
  return z
    .array(leftOut)
    .parse(rows)
    .map(({ role }) => titles[role] ?? role)
}

/** Shuts an officer out, sessions included; never oneself, nor the last who holds a post that must stay held. */
export async function disableAccount(
  database: Database,
  region: string,
  officer: string,
  said: Said,
  kept: Kept,
): Promise<Written<undefined>> {
  if (said.by === officer) return { ok: false, message: '不能停用自己的账号' }
  return onAccount(database, region, { officer, act: 'disable', said }, async (session, { disabled }) => {
    if (disabled) return { ok: false, message: '该账号已经停用' }
    const last = await lastOf(session, region, officer, kept)
    if (last.length > 0) return { ok: false, message: `这是最后一名可以登录的${last.join('、')}，不能停用` }
    await session.query('update officer set disabled = true where region = $1 and officer = $2', [region, officer])
    await endSessions(session, region, officer)
    return { ok: true, value: undefined }
  })
}

/** Lets an officer in again. */
export async function enableAccount(
  database: Database,
  region: string,
  officer: string,
  said: Said,
): Promise<Written<undefined>> {
  return onAccount(database, region, { officer, act: 'enable', said }, async (session, { disabled }) => {
    if (!disabled) return { ok: false, message: '该账号没有停用' }
    await session.query('update officer set disabled = false where region = $1 and officer = $2', [region, officer])
    return { ok: true, value: undefined }
  })
}

/** Lifts the rest an account takes after failures in a row. */
export async function unlockAccount(
  database: Database,
  region: string,
  officer: string,
  said: Said,
): Promise<Written<undefined>> {
  return onAccount(database, region, { officer, act: 'unlock', said }, async (session) => {
    const { rowCount } = await session.query(
      `update officer set failures = 0, locked_until = null
       where region = $1 and officer = $2 and locked_until > now()`,
      [region, officer],
    )
    return rowCount === 1 ? { ok: true, value: undefined } : { ok: false, message: '该账号没有锁定' }
  })
}

/** Corrects the name an account is shown under. */
export async function renameAccount(
  database: Database,
  region: string,
  officer: string,
  name: string,
  said: Said,
): Promise<Written<undefined>> {
  return onAccount(database, region, { officer, act: 'rename', said }, async (session, found) => {
    const fault = accountFault({ account: found.account, name })
    if (fault) return { ok: false, message: fault.problem }
    await session.query('update officer set name = $3 where region = $1 and officer = $2', [region, officer, name])
    return { ok: true, value: undefined }
  })
}
