import type { Moment } from '@yifa/calendar'
import { dayOf, lapses } from '@yifa/kernel'
import { edition } from '@yifa/law'
import type { Scope, WorkRow } from '@yifa/record'
import { enterByLaw } from './by-law.ts'
import { serviceWait } from './clock-rows.ts'
import type { CaseRoomDeps } from './deps.ts'
import { load } from './load.ts'
import { joinRegion } from './settle.ts'

/** Whether the law does something when this row's day is over. */
const hasEffect = ({ clock: { clock }, case: row }: WorkRow): boolean =>
  clock.startsWith(serviceWait) || edition(row.procedure, row.edition)?.clocks[clock]?.otherwise !== undefined

/** The cases in which something with an effect in law has come due by a day. */
async function dueBy(scope: Scope, day: string, deps: CaseRoomDeps): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let cursor: string | undefined
  do {
    const page = await deps.record.worklist(scope, {
      status: ['running'],
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    })
    const due = page.rows.filter(({ clock }) => clock.due !== undefined && clock.due <= day)
    for (const row of due) if (hasEffect(row)) found.add(row.case.case)
    cursor = due.length === page.rows.length ? page.next : undefined
  } while (cursor !== undefined)
  return found
}

/** Enters what the law has done to one case; 0 when somebody else was faster, for they have entered it too. */
async function lapseCase(scope: Scope, id: string, now: Moment, deps: CaseRoomDeps): Promise<number> {
  const loaded = await load(scope, id, deps)
  if (loaded === undefined) return 0
  const events = lapses(loaded.file, now, deps.setting)
  if (events.length === 0) return 0
  const done = await enterByLaw(loaded, events, deps)
  return done.kind === 'done' ? events.length : 0
}

/** Enters everything the law has done in a region by `now`; answers how many acts that were. */
export async function lapseRegion(region: string, now: Moment, deps: CaseRoomDeps): Promise<number> {
  const scope: Scope = { region, organs: '*' }
  let entered = 0
  for (const id of await dueBy(scope, dayOf(now), deps)) entered += await lapseCase(scope, id, now, deps)
  return entered + (await joinRegion(region, deps))
}
