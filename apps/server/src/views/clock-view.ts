import type { ClockView, Ledger, Light } from '@yifa/api'
import type { Moment } from '@yifa/calendar'
import {
  type AnyClock,
  actTitle,
  articleText,
  type ClockReading,
  citation,
  many,
  type Origin,
  type Procedure,
  type Status,
} from '@yifa/kernel'
import { limitSentence, namedDaySentence } from './limit-sentence.ts'
import type { Outlook } from './outlook.ts'

/** What the light of a clock depends on. */
export interface Standing {
  readonly status: Status
  readonly due?: string | undefined
  readonly dueAt?: Moment | undefined
}

/** Whether the law holds the running out of a clock against the office: a post had to act, and nothing bars or lasts. */
function isDutyOfOffice(procedure: Procedure, rule: AnyClock | undefined): boolean {
  const until = many(rule?.until).map(String)
  return until.some((act) => many(procedure.acts[act]?.by).some((role) => Object.hasOwn(procedure.posts, role)))
}

/** Whether somebody is waited for; a floor or a right that merely runs presses nobody. */
const presses = (rule: AnyClock | undefined): boolean => rule?.holds === undefined && !rule?.lasts

const minutes = (at: Moment): number => Date.parse(`${at}:00Z`) / 60_000

function isNear({ due, dueAt }: Standing, { now, calendar, warning }: Outlook): boolean {
  if (dueAt !== undefined) return minutes(dueAt) - minutes(now) <= warning.hours * 60
  return due !== undefined && calendar.workingDaysBetween(now.slice(0, 10), due) <= warning.workingDays
}

/** Red when the office is late, yellow when it soon will be, grey when nothing runs, green otherwise. */
export function lightOf(standing: Standing, procedure: Procedure, clock: string, outlook: Outlook): Light {
  const rule = procedure.clocks[clock]
  switch (standing.status) {
    case 'overdue':
    case 'late':
      return 'red'
    case 'lapsed':
      return isDutyOfOffice(procedure, rule) ? 'red' : 'grey'
    case 'paused':
    case 'moot':
    case 'met':
      return 'grey'
    case 'running':
      return presses(rule) && isNear(standing, outlook) ? 'yellow' : 'green'
  }
}

/** Working days left, negative when overdue; undefined while no day is fixed. */
export const daysLeft = (due: string | undefined, { now, calendar }: Outlook): number | undefined =>
  due === undefined ? undefined : calendar.workingDaysBetween(now.slice(0, 10), due)

const sourceOf = (procedure: Procedure, { limit, art }: ClockReading) =>
  limit
    ? { sentence: limitSentence(limit), law: limit.law, edition: limit.edition, article: articleText(limit.art) }
    : { sentence: namedDaySentence(procedure, art), ...(art.length > 0 ? { article: citation(procedure, art) } : {}) }

/** What started a clock, in words: “与申请人确认收到”（政府信息公开条例第31条）. */
function beganText(procedure: Procedure, began: Origin): string {
  if ('document' in began) return `《${procedure.documents[began.document]?.title ?? began.document}》送达`
  const art = many(procedure.acts[began.act]?.art)
  return `“${actTitle(procedure, began.act)}”${art.length > 0 ? `（${citation(procedure, art)}）` : ''}`
}

/** A clock of a case with the sentence of law it comes from. */
export function clockView(procedure: Procedure, reading: ClockReading, outlook: Outlook): ClockView {
  const { clock, party, title, start, began, due, dueAt, provisional, status, met } = reading
  return {
    clock,
    ...(party === undefined ? {} : { party }),
    title,
    ...sourceOf(procedure, reading),
    start,
    ...(began === undefined ? {} : { began: beganText(procedure, began) }),
    ...(due === undefined ? {} : { due }),
    ...(dueAt === undefined ? {} : { dueAt }),
    provisional,
    unverified: reading.limit?.unverified ?? false,
    status,
    light: lightOf(reading, procedure, clock, outlook),
    ...(met === undefined ? {} : { met }),
  }
}

/** A clock with every day on the way to its end. */
export const ledgerView = (procedure: Procedure, reading: ClockReading, outlook: Outlook): Ledger => ({
  clock: clockView(procedure, reading, outlook),
  lines: reading.ledger().map((line) => ({ ...line })),
})
