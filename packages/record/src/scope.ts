import type { Scope } from './contract.ts'
import type { Bounds } from './database.ts'
import { sm3 } from './digest.ts'
import { type Query, sql } from './query.ts'

/** The bounds a scope puts on a session; a receipt goes in as its SM3, the only form the record keeps. */
export function boundsOf({ region, organs, receipt }: Scope): Bounds {
  if (organs !== '*' && organs.some((organ) => organ === '*' || organ.includes(',')))
    throw new TypeError('机关编号中不得有星号或逗号')
  return { region, organs, ...(receipt === undefined ? {} : { receipt: sm3(receipt) }) }
}

/** The bounds of the record's own reading of a whole region. */
export const wholeRegion = (region: string): Bounds => ({ region, organs: '*' })

/**
 * The organs of a scope as a condition on a column. Row-level security says the same; said here too, it lets the index
 * by organ be used.
 */
export function withinOrgans({ organs, receipt }: Scope, column: Query): Query | undefined {
  if (organs === '*' || receipt !== undefined) return undefined
  return organs.length === 1 ? sql`${column} = ${organs[0]}` : sql`${column} = any (${organs})`
}
