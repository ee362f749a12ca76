import { z } from 'zod'
import type { Database } from '../database.ts'
import { rowsOf, sql } from '../query.ts'

const column = z.object({ heading: z.string(), field: z.string() })

export async function columnsOf(
  database: Database,
  region: string,
  register: string,
): Promise<Readonly<Record<string, string>>> {
  const query = sql`select heading, field from register_columns
    where region = ${region} and register = ${register} order by heading`
  const rows = await database.session({ region }, (session) => rowsOf(session, query, column))
  return Object.fromEntries(rows.map(({ heading, field }) => [heading, field]))
}

export async function mapColumns(
  database: Database,
  region: string,
  register: string,
  columns: Readonly<Record<string, string>>,
  officer: string,
): Promise<void> {
  await database.session({ region }, (session) =>
    session.query(
      `insert into register_columns as c (region, register, heading, field, set_by)
       select $1, $2, n.heading, n.field, $5 from unnest($3::text[], $4::text[]) as n (heading, field)
       on conflict (region, register, heading) do update set field = excluded.field, set_by = excluded.set_by, set_at = now()
       where c.field <> excluded.field`,
      [region, register, Object.keys(columns), Object.values(columns), officer],
    ),
  )
}
