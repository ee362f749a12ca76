import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { logAccountActs } from './account-act.ts'
import { hashPassword, matches, weakness } from './password.ts'
import { type Written, written } from './written.ts'

export const officerRow = z.object({
  officer: z.string(),
  account: z.string(),
  name: z.string(),
  disabled: z.boolean(),
})

/** Somebody who signs in; what they may do follows from their posts. */
export type Officer = Readonly<z.infer<typeof officerRow>>

export type NewOfficer = {
  /** A random one unless told. */
  readonly officer?: string
  readonly account: string
  readonly name: string
  readonly password: string
}

export async function createOfficer(database: Database, region: string, made: NewOfficer): Promise<Written<Officer>> {
  const { officer = randomUUID(), account, name, password } = made
  const weak = weakness(password, account, name)
  if (weak) return { ok: false, message: weak }
  const hash = await hashPassword(password)
  return written(() =>
    database.session({ region }, async (session) => {
      await session.query(
        'insert into officer (region, officer, account, name, password_hash) values ($1, $2, $3, $4, $5)',
        [region, officer, account, name, hash],
      )
      return { officer, account, name, disabled: false }
    }),
  )
}

/** The officers of a region by account. */
export function officers(database: Database, region: string): Promise<readonly Officer[]> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      'select officer, account, name, disabled from officer where region = $1 order by account',
      [region],
    )
    return z.array(officerRow).parse(rows)
  })
}

const credentials = z.object({ account: z.string(), name: z.string(), password_hash: z.string() })

async function credentialsOf(database: Database, region: string, officer: string) {
  const { rows } = await database.session({ region }, (session) =>
    session.query('select account, name, password_hash from officer where region = $1 and officer = $2', [
      region,
      officer,
    ]),
  )
  return z.array(credentials).parse(rows)[0]
}

/** Changes an officer's own password, after which it is no longer one for the first sign-in, and ends all their sessions. */
export async function changePassword(
  database: Database,
  region: string,
  officer: string,
  change: { readonly from: string; readonly to: string },
): Promise<Written<undefined>> {
  const current = await credentialsOf(database, region, officer)
  if (!(await matches(change.from, current?.password_hash)) || !current) return { ok: false, message: '原密码不对' }
  if (change.from === change.to) return { ok: false, message: '新密码与原密码相同' }
  const weak = weakness(change.to, current.account, current.name)
  if (weak) return { ok: false, message: weak }
  const hash = await hashPassword(change.to)
  await database.transaction({ region }, async (session) => {
    await session.query(
      `update officer set password_hash = $3, one_time = false, failures = 0, locked_until = null
       where region = $1 and officer = $2`,
      [region, officer, hash],
    )
    await session.query('delete from session where region = $1 and officer = $2', [region, officer])
    await logAccountActs(session, region, 'password', [officer], { by: officer, reason: '本人修改密码' })
  })
  return { ok: true, value: undefined }
}
