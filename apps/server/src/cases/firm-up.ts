import { citation, dayText, type Moment } from '@yifa/calendar'
import { byLaw, type Event } from '@yifa/kernel'
import type { ClockRow, Scope, WorkRow } from '@yifa/record'
import { enterByLaw } from './by-law.ts'
import { clockRows } from './clock-rows.ts'
import type { CaseRoomDeps } from './deps.ts'
import { load } from './load.ts'

/** The provisional dates that run in a region, by case. */
async function provisional(scope: Scope, deps: CaseRoomDeps): Promise<ReadonlyMap<string, readonly WorkRow[]>> {
  const found = new Map<string, readonly WorkRow[]>()
  let cursor: string | undefined
  do {
    const page = await deps.record.worklist(scope, {
      status: ['running'],
      limit: 500,
      ...(cursor === undefined ? {} : { cursor }),
    })
    for (const row of page.rows.filter(({ clock }) => clock.provisional))
      found.set(row.case.case, [...(found.get(row.case.case) ?? []), row])
    cursor = page.next
  } while (cursor !== undefined)
  return found
}

const same = (a: ClockRow, b: ClockRow): boolean => a.clock === b.clock && a.recipient === b.recipient

const written = ({ due }: ClockRow): string => dayText(due ?? '')

/** What became of a date: it stood, or it moved. */
const change = (old: ClockRow, now: ClockRow): string =>
  old.due === now.due ? `${now.title}确定为${written(now)}` : `${now.title}由${written(old)}调整为${written(now)}`

/** Enters on one case that its dates are firm, and why; 0 when none is. */
async function firmUpCase(
  scope: Scope,
  id: string,
  rows: readonly WorkRow[],
  now: Moment,
  deps: CaseRoomDeps,
): Promise<number> {
  const loaded = await load(scope, id, deps)
  if (loaded === undefined) return 0
  const current = clockRows(loaded.file, now, deps.setting)
  const firm = rows.flatMap(({ clock }) =>
    current.filter((one) => same(one, clock) && !one.provisional).map((one) => ({ old: clock, one })),
  )
  if (firm.length === 0) return 0
  const years = new Set(firm.flatMap(({ one }) => (one.due === undefined ? [] : [Number(one.due.slice(0, 4))])))
  const notices = deps.setting.calendar.notices.filter(({ year, amends }) => years.has(year) && !amends)
  const event: Event = {
    act: '@firm',
    by: byLaw,
    at: now,
    facts: {
      notice: notices.map(citation).join('、'),
      changes: firm.map(({ old, one }) => change(old, one)).join('；'),
    },
  }
  const done = await enterByLaw(loaded, [event], deps)
  return done.kind === 'done' ? firm.length : 0
}

/** Makes firm what waited for a year's holiday notice, each with its reason on the case; answers how many dates. */
export async function firmUpRegion(region: string, now: Moment, deps: CaseRoomDeps): Promise<number> {
  const scope: Scope = { region, organs: '*' }
  let firm = 0
  for (const [id, rows] of await provisional(scope, deps)) firm += await firmUpCase(scope, id, rows, now, deps)
  return firm
}
