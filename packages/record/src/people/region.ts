import { z } from 'zod'
import type { Database } from '../database.ts'
import { type Written, written } from './written.ts'

const region = z.object({ region: z.string(), name: z.string() })

/** A district that keeps its own record; `region` is its code (GB/T 2260) or another short name. */
export type Region = Readonly<z.infer<typeof region>>

export function createRegion(database: Database, { region, name }: Region): Promise<Written<Region>> {
  return written(() =>
    database.session({ region }, async (session) => {
      await session.query('insert into region (region, name) values ($1, $2)', [region, name])
      return { region, name }
    }),
  )
}

/** Every region of this database, by code. */
export function regions(database: Database): Promise<readonly Region[]> {
  return database.outside(async (session) => {
    const { rows } = await session.query('select region, name from regions()')
    return z.array(region).parse(rows)
  })
}
