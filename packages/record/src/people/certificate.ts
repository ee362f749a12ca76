import type { Day } from '@yifa/calendar'
import { z } from 'zod'
import type { Database } from '../database.ts'
import { type Written, written } from './written.ts'

const optional = z
  .string()
  .nullable()
  .transform((value) => value ?? undefined)

const certificate = z.object({
  number: z.string(),
  officer: z.string(),
  fields: z.array(z.string()),
  validFrom: z.string(),
  validUntil: z.string(),
  revokedOn: optional,
})

/** A certificate for law enforcement (行政执法证), valid on both days named; revoked, it is void from that day. */
export type Certificate = Readonly<z.output<typeof certificate>>

export type NewCertificate = {
  readonly number: string
  readonly officer: string
  /** What its holder may enforce (执法领域); anything unless told. */
  readonly fields?: readonly string[]
  readonly validFrom: Day
  readonly validUntil: Day
}

/** Enters a certificate an officer was given. */
export function issueCertificate(
  database: Database,
  region: string,
  { number, officer, fields = [], validFrom, validUntil }: NewCertificate,
): Promise<Written<Certificate>> {
  return written(() =>
    database.session({ region }, async (session) => {
      await session.query(
        `insert into certificate (region, number, officer, fields, valid_from, valid_until)
         values ($1, $2, $3, $4, $5, $6)`,
        [region, number, officer, fields, validFrom, validUntil],
      )
      return { number, officer, fields: [...fields], validFrom, validUntil, revokedOn: undefined }
    }),
  )
}

/** Makes a certificate void from a day on; false when there is none of this number that still stands. */
export function revokeCertificate(database: Database, region: string, number: string, on: Day): Promise<boolean> {
  return database.session({ region }, async (session) => {
    const { rowCount } = await session.query(
      'update certificate set revoked_on = $3 where region = $1 and number = $2 and revoked_on is null',
      [region, number, on],
    )
    return rowCount === 1
  })
}

/** The certificates of an officer, the newest first. */
export function certificatesOf(database: Database, region: string, officer: string): Promise<readonly Certificate[]> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      `select number, officer, fields, valid_from as "validFrom", valid_until as "validUntil", revoked_on as "revokedOn"
       from certificate where region = $1 and officer = $2 order by valid_from desc, number`,
      [region, officer],
    )
    return z.array(certificate).parse(rows)
  })
}

const standing = z.object({ id: z.string(), name: z.string(), certified: z.boolean(), lapsed: optional })

/** An officer on a day: whether a certificate of theirs is valid, and if not, when the last one ended. */
export interface Standing {
  readonly id: string
  readonly name: string
  readonly certified: boolean
  readonly lapsed?: Day
}

/** Officers as they stand on a day, in the order asked for: their names, and whether they hold a valid certificate. */
export function actingOfficers(
  database: Database,
  region: string,
  ids: readonly string[],
  day: Day,
): Promise<readonly Standing[]> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query({
      name: 'acting-officers',
      text: `select o.officer as id, o.name,
          coalesce(bool_or($3 between c.valid_from and c.valid_until and (c.revoked_on is null or c.revoked_on > $3)), false)
            as certified,
          max(least(c.valid_until, c.revoked_on)) filter (where c.valid_from <= $3) as lapsed
        from officer o left join certificate c using (region, officer)
        where o.region = $1 and o.officer = any ($2)
        group by o.officer, o.name order by array_position($2, o.officer)`,
      values: [region, ids, day],
    })
    return z
      .array(standing)
      .parse(rows)
      .map(({ lapsed, ...officer }) => ({
        ...officer,
        ...(officer.certified || lapsed === undefined ? {} : { lapsed }),
      }))
  })
}
