import { addDays, type Moment } from '@yifa/calendar'
import { dayOf, type Setting } from '@yifa/kernel'
import type { Employed } from './district/found.ts'
import { district } from './district/organs.ts'
import { desk } from './play/desk.ts'
import { entryPool } from './play/entry-pool.ts'
import type { Present } from './play/present.ts'
import type { Room } from './play/room.ts'
import { specimenPaper } from './play/specimen-paper.ts'
import { perform } from './play/timetable.ts'
import { year } from './year.ts'

/** The day before which only the oldest cases fall. */
const latestBeginning = '2025-11-01'

export interface Life {
  readonly room: Room
  readonly staff: readonly Employed[]
  readonly setting: Setting
  /** The moment the room goes by; the stories move it. */
  readonly present: Present
  readonly until: Moment
  /** Called at the beginning of each month lived through. */
  readonly onMonth?: (month: string) => Promise<void>
  readonly onRefused?: (why: string) => void
}

/** The moment at which the oldest story begins. */
export const beginning: Moment = '2023-09-01T09:00'

/** Lets the district live through its year up to `until`, case by case, through the same room as everybody else. */
export async function live({ room, staff, setting, present, until, onMonth, onRefused }: Life): Promise<void> {
  const today = dayOf(until)
  const yearAgo = addDays(today, -365)
  const first = yearAgo < latestBeginning ? yearAgo : latestBeginning
  let month = ''
  const paper = await room.takeIn(specimenPaper)
  const papers = paper ? [paper] : []
  const stories = year(
    desk({ room, staff, present, setting, papers, entries: entryPool(first, today) }),
    setting.calendar,
    first,
    today,
  )
  await perform(stories, {
    present,
    until,
    morning: async (day) => {
      await room.lapse(district.region, present.now())
      if (day.slice(0, 7) === month) return
      month = day.slice(0, 7)
      await onMonth?.(month)
    },
    refused: (why) => onRefused?.(why),
  })
  present.moveTo(until)
  await room.lapse(district.region, until)
}
