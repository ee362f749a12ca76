import type { Measurement } from '../measurement.ts'
import { actsInRecordLife, liveInRecord } from '../record-life.ts'
import { replayed } from './replayed.ts'

/** What the record room costs over its own SQL. */
export const append: Measurement = {
  name: 'append',
  includes: [
    'record.append: checks, canonical JSON, SM3 chain, words for search, JSON of the parcel, row-level security bounds, the announcement to listeners',
    'the same SQL: select append_acts($1) with the parcels prepared beforehand, on connections bound once; nothing hashed, nothing announced',
  ],
  run: async (cluster) =>
    replayed(
      await cluster(),
      {
        name: 'append',
        label: 'record.append',
        actsEach: actsInRecordLife,
        liver: (record) => () => liveInRecord(record),
      },
      [
        { connections: 1, livesEach: 3, rounds: 40 },
        { connections: 16, livesEach: 1, rounds: 30 },
      ],
    ),
}
