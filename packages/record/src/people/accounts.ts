import type { Day } from '@yifa/calendar'
import { z } from 'zod'
import type { Database } from '../database.ts'

/** Which accounts are asked for: all but the disabled, or those that may want something done. */
export const accountKinds = ['open', 'unposted', 'never', 'idle', 'locked', 'disabled'] as const
export type AccountKind = (typeof accountKinds)[number]

/** An account unused for longer than so many days counts as idle. */
export const idleDays = 90

const instant = z
  .date()
  .nullable()
  .transform((at) => at?.toISOString())

const account = z.object({
  officer: z.string(),
  account: z.string(),
  name: z.string(),
  disabled: z.boolean(),
  /** Still waits for the first sign-in with the password it was given. */
  oneTime: z.boolean(),
  createdAt: z.date().transform((at) => at.toISOString()),
  signedInAt: instant,
  lockedUntil: instant,
  posts: z.array(
    z.object({ organ: z.string(), organName: z.string(), role: z.string(), procedures: z.array(z.string()) }),
  ),
})

/** An account as an administrator sees it; instants in ISO 8601, UTC; `posts` are those held on the day asked for. */
export type AccountRow = Readonly<z.output<typeof account>>

export interface AccountFilter {
  readonly day: Day
  readonly kind?: AccountKind
  /** A part of the account or of the name. */
  readonly text?: string
  readonly officer?: string
  /** The account after which to go on. */
  readonly cursor?: string
  /** 50 unless told, 5000 at most. */
  readonly limit?: number
}

/** How each kind is told from its row; `$2` is the day. */
const conditions: Readonly<Record<AccountKind, string>> = {
  open: 'not disabled',
  unposted: `not disabled and not exists (select from post p
    where p.region = o.region and p.officer = o.officer and (p.until is null or p.until >= $2))`,
  never: 'not disabled and signed_in_at is null',
  idle: `not disabled and coalesce(signed_in_at, created_at) < now() - interval '${idleDays} days'`,
  locked: 'not disabled and locked_until > now()',
  disabled: 'disabled',
}

const shown = `officer, account, name, disabled, one_time as "oneTime", created_at as "createdAt",
  signed_in_at as "signedInAt", case when locked_until > now() then locked_until end as "lockedUntil",
  coalesce((select jsonb_agg(jsonb_build_object('organ', p.organ, 'organName', g.name, 'role', p.role,
      'procedures', p.procedures) order by p.since, p.post)
    from post p join organ g using (region, organ)
    where p.region = o.region and p.officer = o.officer and p.since <= $2 and (p.until is null or p.until >= $2)),
    '[]') as posts`

const escaped = (text: string): string => `%${text.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`

/** The accounts of a region by account, page by page. */
export function accounts(
  database: Database,
  region: string,
  { day, kind, text, officer, cursor, limit: asked = 50 }: AccountFilter,
): Promise<{ readonly rows: readonly AccountRow[]; readonly next?: string }> {
  const limit = Math.min(Math.max(asked, 1), 5000)
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      `select ${shown} from officer o
       where region = $1 and ($3::text is null or account ilike $3 or name ilike $3)
         and ($4::text is null or officer = $4) and ($5::text is null or account > $5)
         and (${kind === undefined ? 'true' : conditions[kind]})
       order by account limit $6`,
      [region, day, text ? escaped(text) : null, officer ?? null, cursor ?? null, limit + 1],
    )
    const found = z.array(account).parse(rows)
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return found.length > limit && last ? { rows: page, next: last.account } : { rows: page }
  })
}

const counted = z.object({
  open: z.int(),
  unposted: z.int(),
  never: z.int(),
  idle: z.int(),
  locked: z.int(),
  disabled: z.int(),
})

/** How many accounts of each kind a region has on a day. */
export function countAccounts(database: Database, region: string, day: Day): Promise<Record<AccountKind, number>> {
  const counts = accountKinds.map((kind) => `count(*) filter (where ${conditions[kind]}) as ${kind}`).join(', ')
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(`select ${counts} from officer o where region = $1 and $2::date is not null`, [
      region,
      day,
    ])
    return counted.parse(rows[0])
  })
}
