import type { Event } from '@yifa/kernel'
import type { CaseRoomDeps } from './deps.ts'
import { filedWith } from './load.ts'
import { extended } from './plan.ts'
import type { Done, Loaded, Refused } from './request.ts'
import { write } from './write.ts'

/** Enters on a case what nobody did but the law. */
export const enterByLaw = (loaded: Loaded, events: readonly Event[], deps: CaseRoomDeps): Promise<Done | Refused> =>
  write(
    {
      region: loaded.row.region,
      id: loaded.row.case,
      actor: { channel: 'law' },
      events,
      file: extended(loaded.file, events, deps.setting),
      filedWith: filedWith(loaded.stored, loaded.row),
      stored: loaded.stored,
      row: loaded.row,
    },
    deps,
  )
