import { z } from 'zod'
import type { Database } from '../database.ts'
import { type Written, written } from './written.ts'

const organ = z.object({
  organ: z.string(),
  parent: z
    .string()
    .nullable()
    .transform((parent) => parent ?? undefined),
  name: z.string(),
  kind: z.string(),
  mark: z.string(),
  supervises: z.boolean(),
})

/** A body of the government; `supervises` that one which oversees the law enforcement of the organs below and beside it. */
export type Organ = Readonly<z.output<typeof organ>>
export type OrganBranch = Organ & { readonly below: readonly OrganBranch[] }

export type NewOrgan = {
  readonly organ: string
  readonly parent?: string | undefined
  readonly name: string
  readonly kind: string
  /** What its papers are numbered under (机关代字), such as 清政办; its name unless told. */
  readonly mark?: string
  readonly supervises?: boolean
}

export function createOrgan(database: Database, region: string, made: NewOrgan): Promise<Written<Organ>> {
  const { organ, parent, name, kind, mark = name, supervises = false } = made
  return written(() =>
    database.session({ region }, async (session) => {
      await session.query(
        'insert into organ (region, organ, parent, name, kind, mark, supervises) values ($1, $2, $3, $4, $5, $6, $7)',
        [region, organ, parent ?? null, name, kind, mark, supervises],
      )
      return { organ, parent, name, kind, mark, supervises }
    }),
  )
}

/** The organs of a region as a list, in the order they were made. */
export function organs(database: Database, region: string): Promise<readonly Organ[]> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      'select organ, parent, name, kind, mark, supervises from organ where region = $1 order by created_at, organ',
      [region],
    )
    return z.array(organ).parse(rows)
  })
}

/** The organs of a region as trees, each under the one it belongs to. */
export async function organTree(database: Database, region: string): Promise<readonly OrganBranch[]> {
  const all = await organs(database, region)
  const below = (parent: string | undefined): OrganBranch[] =>
    all.filter((organ) => organ.parent === parent).map((organ) => ({ ...organ, below: below(organ.organ) }))
  return below(undefined)
}
