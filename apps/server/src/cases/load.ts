import { type CaseFile, type Procedure, replay } from '@yifa/kernel'
import { edition } from '@yifa/law'
import type { CaseFile as CaseRow, Scope, StoredAct } from '@yifa/record'
import type { CaseRoomDeps } from './deps.ts'
import { opened } from './personal.ts'
import { type Places, placesOf, seatIn } from './places.ts'
import type { Loaded } from './request.ts'

/** The edition a case began under, by which its record is read for ever. */
function editionOf(row: CaseRow): Procedure {
  const found = edition(row.procedure, row.edition)
  if (found === undefined) throw new Error(`案卷 ${row.case} 的程序 ${row.procedure}（${row.edition}）没有声明`)
  return found
}

/** The organ with which a case was filed: the first act names it. */
export const filedWith = (stored: readonly StoredAct[], row: CaseRow): string => stored[0]?.actor.organ ?? row.organ

/** A case put together from its row, its acts with facts open, and what they come to. */
export const assembled = (
  row: CaseRow,
  stored: readonly StoredAct[],
  file: CaseFile,
  places: Places,
  at: string,
): Loaded => ({
  row,
  stored,
  file,
  procedure: file.procedure,
  key: row.procedure,
  edition: row.edition,
  at,
  home: places.home,
  ...(places.unit === undefined ? {} : { unit: places.unit }),
  sight: places.all,
  seatOf: seatIn(file.procedure, places),
})

/** A case within the scope, with its personal facts opened; undefined when there is none. */
export async function load(scope: Scope, id: string, deps: CaseRoomDeps): Promise<Loaded | undefined> {
  const row = await deps.record.loadCase(scope, id)
  if (row === undefined) return undefined
  // An append may have come between the two readings; the row says how far it reaches.
  const stored = opened((await deps.record.acts(scope, id)).slice(0, row.version), deps.keys)
  const file = replay(editionOf(row), stored, deps.setting)
  return assembled(
    row,
    stored,
    file,
    placesOf(file, filedWith(stored, row), await deps.tree(scope.region)),
    deps.clockwork.now(),
  )
}
