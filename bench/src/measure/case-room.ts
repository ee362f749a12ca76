import { join } from 'node:path'
import { attachments, openKeys } from '@yifa/record'
import type { Measurement } from '../measurement.ts'
import { actsInRoomLife, roomLiver } from '../room-life.ts'
import { replayed } from './replayed.ts'

/** What a whole act costs over the SQL it comes to. */
export const caseRoom: Measurement = {
  name: 'room',
  includes: [
    'cases room: reading the case, opening sealed facts, replay, decision, clocks, tallies and lists, sealing (SM4, HMAC-SM3), then record.append with its numbers',
    'the same SQL: the selects, allocate_numbers and append_acts of the same eight acts, values prepared beforehand',
  ],
  run: async (started) => {
    const cluster = await started()
    const { data } = await openKeys(join(cluster.directory, 'keys'))
    const files = attachments(join(cluster.directory, 'attachments'), data)
    return replayed(
      cluster,
      {
        name: 'cases room',
        label: 'room.open, room.act',
        actsEach: actsInRoomLife,
        liver: (record) => roomLiver(record, data, files),
      },
      [
        { connections: 1, livesEach: 2, rounds: 30 },
        { connections: 16, livesEach: 1, rounds: 14 },
      ],
    )
  },
}
