import type { DutyItem, TurnItem, WorkItem } from '@yifa/api'
import { daysBetween } from '@yifa/calendar'
import { actTitle, dayOf, type Procedure, roleTitle } from '@yifa/kernel'
import { edition } from '@yifa/law'
import type { AgendaRow, CaseFile as CaseRow } from '@yifa/record'
import { daysLeft, lightOf } from './clock-view.ts'
import type { Outlook } from './outlook.ts'

type DutyRow = Extract<AgendaRow, { kind: 'duty' }>
type TurnRow = Exclude<AgendaRow, DutyRow>

const onCase = (row: CaseRow, declared: Procedure | undefined, { names }: Outlook) => ({
  case: row.case,
  number: row.number ?? '',
  title: row.title,
  procedure: row.procedure,
  procedureTitle: declared?.title ?? row.procedure,
  stateTitle: row.stateTitle,
  organName: names.organ(row.organ),
  ...(row.officer === undefined ? {} : { officerName: names.officer(row.officer) }),
})

/** A duty with its clock; what has run out since the record was written shows as overdue. */
function dutyItem({ clock, case: row }: DutyRow, declared: Procedure | undefined, outlook: Outlook): DutyItem {
  const left = daysLeft(clock.due, outlook)
  const past =
    clock.dueAt === undefined ? left !== undefined && dayOf(outlook.now) > (clock.due ?? '') : outlook.now > clock.dueAt
  const status = clock.status === 'running' && past ? 'overdue' : clock.status
  return {
    kind: 'duty',
    ...onCase(row, declared, outlook),
    clock: clock.clock,
    clockTitle: clock.title,
    ...(clock.due === undefined ? {} : { due: clock.due }),
    ...(clock.dueAt === undefined ? {} : { dueAt: clock.dueAt }),
    provisional: clock.provisional,
    status,
    light: declared ? lightOf({ ...clock, status }, declared, clock.clock, outlook) : 'grey',
    ...(left === undefined ? {} : { left }),
  }
}

/** What is somebody's turn without a period, and how long nothing has happened. */
function turnItem(row: TurnRow, declared: Procedure | undefined, outlook: Outlook): TurnItem {
  const { kind, n, since, turns, case: file } = row
  const today = dayOf(outlook.now)
  const awaited = file.nextDue !== undefined && file.nextDue >= today ? file.nextDue : undefined
  return {
    kind,
    ...onCase(file, declared, outlook),
    ...(kind === 'act' ? {} : { seq: n }),
    turns: turns.map(({ post, acts }) => ({
      post,
      postTitle: declared ? roleTitle(declared, post) : post,
      acts: acts.map((act) => (declared ? actTitle(declared, act) : act)),
    })),
    since,
    idle: Math.max(0, daysBetween(since, today)),
    ...(kind === 'act' && awaited !== undefined ? { awaited } : {}),
  }
}

/** One row of the to-do list. */
export function workItem(row: AgendaRow, outlook: Outlook): WorkItem {
  const declared = edition(row.case.procedure, row.case.edition)
  return row.kind === 'duty' ? dutyItem(row, declared, outlook) : turnItem(row, declared, outlook)
}
