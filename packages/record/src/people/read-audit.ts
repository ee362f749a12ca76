import { z } from 'zod'
import type { Database } from '../database.ts'
import { type Written, written } from './written.ts'

const read = z.object({
  read: z.string(),
  at: z.date().transform((at) => at.toISOString()),
  officer: z.string(),
  officerName: z.string(),
  subject: z.string(),
  fields: z.array(z.string()),
  reason: z.string(),
})

/** One look at personal data: who, when (ISO 8601, UTC), whose or which case's, which fields and why. */
export type Read = Readonly<z.output<typeof read>>
export type NewRead = Pick<Read, 'officer' | 'subject' | 'fields' | 'reason'>

export type ReadFilter = {
  readonly officer?: string
  readonly subject?: string
  /** Instants, ISO 8601; `from` included, `to` not. */
  readonly from?: string
  readonly to?: string
  /** The `next` of the page before. */
  readonly cursor?: string
  /** 50 unless told, 500 at most. */
  readonly limit?: number
}

/** Writes down one look at personal data before it is shown; nobody can change or remove it afterwards. */
export function logRead(database: Database, region: string, made: NewRead): Promise<Written<undefined>> {
  const { officer, subject, fields, reason } = made
  return written(() =>
    database.session({ region }, async (session) => {
      await session.query(
        'insert into read_audit (region, officer, subject, fields, reason) values ($1, $2, $3, $4, $5)',
        [region, officer, subject, fields, reason],
      )
      return undefined
    }),
  )
}

/** Newest first. */
export function reads(
  database: Database,
  region: string,
  filter: ReadFilter = {},
): Promise<{ readonly rows: readonly Read[]; readonly next?: string }> {
  const limit = Math.min(Math.max(filter.limit ?? 50, 1), 500)
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      `select read::text, at, officer, officer.name as "officerName", subject, fields, reason
       from read_audit join officer using (region, officer)
       where region = $1
         and ($2::text is null or officer = $2) and ($3::text is null or subject = $3)
         and ($4::timestamptz is null or at >= $4) and ($5::timestamptz is null or at < $5)
         and ($6::bigint is null or read < $6)
       order by read_audit.read desc limit $7`,
      [
        region,
        filter.officer ?? null,
        filter.subject ?? null,
        filter.from ?? null,
        filter.to ?? null,
        filter.cursor ?? null,
        limit + 1,
      ],
    )
    const found = z.array(read).parse(rows)
    const page = found.slice(0, limit)
    const last = page.at(-1)
    return found.length > limit && last ? { rows: page, next: last.read } : { rows: page }
  })
}
