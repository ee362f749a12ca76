import { z } from 'zod'
import type { Database, Session } from '../database.ts'

export const accountActs = ['create', 'reset', 'disable', 'enable', 'unlock', 'rename', 'lock', 'password'] as const
export type AccountActName = (typeof accountActs)[number]

const optional = z
  .string()
  .nullable()
  .transform((text) => text ?? undefined)

const accountAct = z.object({
  n: z.string(),
  at: z.date().transform((at) => at.toISOString()),
  officer: z.string(),
  account: z.string(),
  name: z.string(),
  act: z.enum(accountActs),
  by: optional,
  byName: optional,
  reason: z.string(),
})

/** What was done to an account: when (ISO 8601, UTC), to whose, by whom (nobody: at the server itself) and why. */
export type AccountAct = Readonly<z.output<typeof accountAct>>

/** Who does something to accounts, undefined where it is done at the server itself, and why. */
export interface Said {
  readonly by: string | undefined
  readonly reason: string
}

/** Writes down what is done to accounts together with doing it; nobody can change or remove it afterwards. */
export async function logAccountActs(
  session: Session,
  region: string,
  act: AccountActName,
  officers: readonly string[],
  { by, reason }: Said,
): Promise<void> {
  await session.query(
    `insert into account_act (region, officer, act, done_by, reason)
     select $1, officer, $2, $3, $4 from unnest($5::text[]) with ordinality as given (officer, place) order by place`,
    [region, act, by ?? null, reason, officers],
  )
}

export interface AccountActFilter {
  readonly officer?: string
  /** The `next` of the page before. */
  readonly cursor?: string
  /** 50 unless told, 500 at most. */
  readonly limit?: number
}

/** What was done to the accounts of a region, newest first. */
export function accountLog(
  database: Database,
  region: string,
  { officer, cursor, limit: asked = 50 }: AccountActFilter = {},
): Promise<{ readonly rows: readonly AccountAct[]; readonly next?: string }> {
  const limit = Math.min(Math.max(asked, 1), 500)
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      `select n::text, at, account_act.officer, whose.account, whose.name, act, done_by as by, doer.name as "byName", reason
       from account_act
       join officer as whose using (region, officer)
       left join officer as doer on doer.region = account_act.region and doer.officer = done_by
       where account_act.region = $1 and ($2::text is null or account_act.officer = $2)
         and ($3::bigint is null or n < $3)
       order by account_act.n desc limit $4`,
      [region, officer ?? null, cursor ?? null, limit + 1],
    )
    const found = z.array(accountAct).parse(rows)
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return found.length > limit && last ? { rows: page, next: last.n } : { rows: page }
  })
}
