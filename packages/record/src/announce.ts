import type { Database } from './database.ts'
import { wholeRegion } from './scope.ts'

/** What is announced on the channel `yifa` soon after an append; of several on one case the last may stand for all. */
export interface Announcement {
  readonly region: string
  readonly case: string
  readonly organ: string
  /** Every organ that keeps sight of the case. */
  readonly organs: readonly string[]
  readonly version: number
}

const waiting = new WeakMap<Database, Map<string, Announcement>>()

/**
 * Tells whoever listens on the channel `yifa` that a case has changed. It is told after the act is stored, not with it:
 * PostgreSQL lets transactions that notify commit one by one, which would let appends wait for each other's disk. What
 * comes up while one is being told goes out together. A listener that must miss nothing reads the record.
 */
export function announce(database: Database, told: Announcement): void {
  const queue = waiting.get(database)
  queue?.set(`${told.region} ${told.case}`, told)
  if (queue === undefined) void tell(database, told.region, new Map([['', told]]))
}

/** The bounds of the region last written to spare the connection two changes of them. */
async function tell(database: Database, region: string, first: ReadonlyMap<string, Announcement>): Promise<void> {
  const later = new Map<string, Announcement>()
  waiting.set(database, later)
  const payloads = [...first.values()].map((told) => JSON.stringify(told))
  await database
    .session(wholeRegion(region), (session) =>
      session.query({
        name: 'announce',
        text: `select pg_notify('yifa', payload), set_config('synchronous_commit', 'off', true) from unnest($1::text[]) payload`,
        values: [payloads],
      }),
    )
    .catch(() => undefined)
  waiting.delete(database)
  if (later.size > 0) await tell(database, region, later)
}
