import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { sm3 } from '../digest.ts'
import { officerRow } from './officer.ts'

const signInRow = officerRow.omit({ disabled: true }).extend({
  expires_at: z.date(),
  stale: z.boolean(),
  one_time: z.boolean(),
})

/** Who a token speaks for, and until when (ISO 8601, UTC). */
export type SignIn = {
  readonly region: string
  readonly officer: string
  readonly account: string
  readonly name: string
  /** Signed in with a password that must be changed first. */
  readonly oneTime: boolean
  readonly expiresAt: string
}

/** The region stands in front, for without it no row can be seen; the rest is 256 random bits. */
const tokenForm = /^([0-9a-z-]{1,32})\.[\w-]{43}$/

function regionOf(token: string): string | undefined {
  return tokenForm.exec(token)?.[1]
}

/** Starts a session of at most `hours` (12) and gives its token, of which only the SM3 is kept. */
export function startSession(database: Database, region: string, officer: string, hours = 12): Promise<string> {
  const token = `${region}.${randomBytes(32).toString('base64url')}`
  return database.session({ region }, async (session) => {
    await session.query('delete from session where region = $1 and officer = $2 and expires_at <= now()', [
      region,
      officer,
    ])
    await session.query(
      `insert into session (region, token_hash, officer, expires_at)
       values ($1, $2, $3, now() + make_interval(secs => $4))`,
      [region, sm3(token), officer, hours * 3600],
    )
    return token
  })
}

/** Whose token this is; undefined when it is unknown, ended, expired, unused for two hours or of a disabled officer. */
export async function sessionOf(database: Database, token: string): Promise<SignIn | undefined> {
  const region = regionOf(token)
  if (region === undefined) return undefined
  const hash = sm3(token)
  return database.session({ region }, async (session) => {
    const { rows } = await session.query({
      name: 'session-of',
      text: `select officer, account, name, one_time, expires_at, seen_at < now() - interval '1 minute' as stale
        from session join officer using (region, officer)
        where region = $1 and token_hash = $2 and not disabled
          and expires_at > now() and seen_at > now() - interval '2 hours'`,
      values: [region, hash],
    })
    const found = z.array(signInRow).parse(rows)[0]
    if (!found) return undefined
    if (found.stale)
      await session.query('update session set seen_at = now() where region = $1 and token_hash = $2', [region, hash])
    const { officer, account, name } = found
    return { region, officer, account, name, oneTime: found.one_time, expiresAt: found.expires_at.toISOString() }
  })
}

/** Ends a session; a token that is none is ended already. */
export async function endSession(database: Database, token: string): Promise<void> {
  const region = regionOf(token)
  if (region === undefined) return
  await database.session({ region }, (session) =>
    session.query('delete from session where region = $1 and token_hash = $2', [region, sm3(token)]),
  )
}
