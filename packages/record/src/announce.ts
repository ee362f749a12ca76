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

/** Entries of this register have changed: these, or many where none are named. */
export interface EntriesChanged {
  readonly region: string
  readonly register: string
  readonly keys?: readonly string[]
}

const waiting = new WeakMap<Database, Map<string, object>>()

/**
 * Tells whoever listens on the channel `yifa` that a case has changed. It is told after the act is stored, not with it:
 * PostgreSQL lets transactions that notify commit one by one, which would let appends wait for each other's disk. What
 * comes up while one is being told goes out together. A listener that must miss nothing reads the record.
 */
export function announce(database: Database, told: Announcement): void {
  queued(database, told.region, `${told.region} ${told.case}`, told)
}

/** The same of the entries of a register, once for all that changed together. */
export function announceEntries(database: Database, told: EntriesChanged): void {
  queued(database, told.region, `${told.region} ${told.register} ${(told.keys ?? []).join(' ')}`, told)
}

function queued(database: Database, region: string, key: string, told: object): void {
  const queue = waiting.get(database)
  queue?.set(key, told)
  if (queue === undefined) void tell(database, region, new Map([['', told]]))
}

/** The bounds of the region last written to spare the connection two changes of them. */
async function tell(database: Database, region: string, first: ReadonlyMap<string, object>): Promise<void> {
  const later = new Map<string, object>()
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
