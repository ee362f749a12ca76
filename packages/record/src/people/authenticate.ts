import { z } from 'zod'
import type { Database, Session } from '../database.ts'
import { logAccountActs } from './account-act.ts'
import { type Officer, officerRow } from './officer.ts'
import { matches } from './password.ts'

export type Authenticated =
  | { readonly ok: true; readonly officer: Officer; readonly oneTime: boolean }
  | { readonly ok: false; readonly reason: 'wrong' | 'disabled' }
  | { readonly ok: false; readonly reason: 'locked'; readonly until: string }

const attemptRow = officerRow.extend({ password_hash: z.string(), one_time: z.boolean(), failures: z.int() })

/** After five failures in a row an account rests for a quarter of an hour. The attempt counts before it is judged. */
const countAttempt = `
  update officer set
    failures = attempt.n,
    locked_until = case when attempt.n >= 5 then now() + interval '15 minutes' end
  from (
    select region, officer, case when locked_until is null then failures + 1 else 1 end as n
    from officer where region = $1 and account = $2 and (locked_until is null or locked_until <= now())
    for update
  ) as attempt
  where officer.region = attempt.region and officer.officer = attempt.officer
  returning officer.officer, account, name, disabled, password_hash, one_time, failures`

async function lockedUntil(session: Session, region: string, account: string): Promise<string | undefined> {
  const { rows } = await session.query(
    'select locked_until from officer where region = $1 and account = $2 and locked_until > now()',
    [region, account],
  )
  return z
    .array(z.object({ locked_until: z.date() }))
    .parse(rows)[0]
    ?.locked_until.toISOString()
}

/** After how many failures in a row an account rests. */
const most = 5

async function turnedAway(
  session: Session,
  region: string,
  account: string,
  attempt: z.infer<typeof attemptRow> | undefined,
): Promise<Authenticated> {
  if (attempt?.failures === most)
    await logAccountActs(session, region, 'lock', [attempt.officer], { by: undefined, reason: '连续五次密码错误' })
  const until = attempt ? undefined : await lockedUntil(session, region, account)
  return until ? { ok: false, reason: 'locked', until } : { ok: false, reason: 'wrong' }
}

/** Judges a sign-in; an account that does not exist is refused as a wrong password is, and takes as long. */
export async function authenticate(
  database: Database,
  region: string,
  account: string,
  password: string,
): Promise<Authenticated> {
  const { rows } = await database.session({ region }, (session) => session.query(countAttempt, [region, account]))
  const attempt = z.array(attemptRow).parse(rows)[0]
  const right = await matches(password, attempt?.password_hash)
  return database.session({ region }, async (session) => {
    if (!attempt || !right) return turnedAway(session, region, account, attempt)
    await session.query(
      `update officer set failures = 0, locked_until = null,
         signed_in_at = case when disabled then signed_in_at else now() end
       where region = $1 and officer = $2 and password_hash = $3`,
      [region, attempt.officer, attempt.password_hash],
    )
    if (attempt.disabled) return { ok: false, reason: 'disabled' }
    return { ok: true, officer: officerRow.parse(attempt), oneTime: attempt.one_time }
  })
}
