import { hasEnded, joinedLinks, joins } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import type { Scope } from '@yifa/record'
import { enterByLaw } from './by-law.ts'
import type { CaseRoomDeps } from './deps.ts'
import { load } from './load.ts'
import type { Done, Refused } from './request.ts'

/** The links under which the law waits for other cases, in whatever procedure. */
const waitedFor = (): readonly string[] => [
  ...new Set(procedureKeys.flatMap((key) => editionsOf(key).flatMap(joinedLinks)).map(([link]) => link)),
]

/** Enters in one case what the law does because every case it waited for has ended; answers how many acts. */
async function join(scope: Scope, id: string, deps: CaseRoomDeps): Promise<number> {
  const loaded = await load(scope, id, deps)
  if (loaded === undefined) return 0
  const rows = await Promise.all(loaded.file.links.map((link) => deps.record.loadCase(scope, link.case)))
  const ends = new Map(rows.flatMap((row) => (row?.endedOn === undefined ? [] : [[row.case, row.endedOn]])))
  const events = joins(loaded.file, (one) => ends.get(one), deps.clockwork.now())
  if (events.length === 0) return 0
  // Whoever was faster leaves the rest to the next round.
  const done = await enterByLaw(loaded, events, deps)
  return done.kind === 'done' ? events.length : 0
}

/** Lets the cases that waited for this one go on, at once when it has ended; what is missed here the ticker enters. */
export async function settled(done: Done | Refused, deps: CaseRoomDeps): Promise<Done | Refused> {
  if (done.kind !== 'done' || !hasEnded(done.loaded.file)) return done
  const { region, case: id } = done.loaded.row
  const scope: Scope = { region, organs: '*' }
  const kinds = waitedFor()
  const waiting = (await deps.record.links(scope, id)).filter(({ to, kind }) => to === id && kinds.includes(kind))
  for (const { from } of waiting) await join(scope, from, deps)
  return done
}

/** Lets every case of a region go on whose awaited cases have all ended; answers how many acts that were. */
export async function joinRegion(region: string, deps: CaseRoomDeps): Promise<number> {
  let entered = 0
  for (const id of await deps.record.awaiting(region, waitedFor()))
    entered += await join({ region, organs: '*' }, id, deps)
  return entered
}
