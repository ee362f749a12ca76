import type { Calendar } from './calendar.ts'
import { pauseOn } from './counting.ts'
import { addDays, addMonths } from './day.ts'
import type { Day, Duration } from './duration.ts'
import { dayLine, pausedLine, reservation, restReason, workingDayLine } from './ledger-line.ts'
import type { LedgerLine, Pause } from './period.ts'

/** One stretch of counting: the period itself, or an extension of it. */
export interface Stage {
  /** The day before the first one. */
  readonly from: Day
  readonly to: Day | undefined
  readonly duration: Duration
  /** Why the period was extended by it. */
  readonly why: string | undefined
}

/** What a forward reckoning found. */
export interface Course {
  readonly stages: readonly Stage[]
  readonly pauses: readonly Pause[]
  readonly literal: Day | undefined
  readonly due: Day | undefined
  readonly rolled: boolean
}

/** The days after a day up to another; without the other, up to the first day of the pause that has no end. */
const daysUpTo = (after: Day, last: Day | undefined, pauses: readonly Pause[]): readonly Day[] => {
  const listed: Day[] = []
  for (let date = addDays(after, 1); last === undefined || date <= last; date = addDays(date, 1)) {
    listed.push(date)
    const pause = pauseOn(date, pauses)
    if (pause !== undefined && pause.until === undefined) break
  }
  return listed
}

const monthEnd = ({ from, to, duration: { length, unit } }: Stage): string => {
  if (to === undefined || length === 0 || (unit !== 'month' && unit !== 'year')) return ''
  if (to !== addMonths(from, unit === 'year' ? length * 12 : length)) return '，对应日按不计日数后移'
  return to.slice(8) === from.slice(8) ? '，到期月的对应日' : '，到期月无对应日，为月末日'
}

/** The lines of one stage; the count goes on from the stage before. */
const stageLines = (calendar: Calendar, stage: Stage, course: Course, counted: number): readonly LedgerLine[] => {
  const line = stage.duration.unit === 'working day' ? workingDayLine : dayLine
  const begins = stage.why === undefined ? '' : `，延长期间（${stage.why}）首日`
  let number = counted
  return daysUpTo(stage.from, stage.to, course.pauses).map((date, index) => {
    const pause = pauseOn(date, course.pauses)
    const next = pause === undefined ? line(calendar, date, number + 1) : pausedLine(date, pause)
    if (next.counts) number++
    return { ...next, why: `${next.why}${index === 0 ? begins : ''}${date === stage.to ? monthEnd(stage) : ''}` }
  })
}

const lastDay = (calendar: Calendar, line: LedgerLine): LedgerLine => {
  const rolls = calendar.isRestDay(line.date) ? '，末日逢休假日，顺延' : ''
  return { ...line, why: `${line.why}${rolls}${reservation(calendar, line.date)}` }
}

const rollLine = (calendar: Calendar, date: Day, { pauses, due }: Course): LedgerLine => {
  const pause = pauseOn(date, pauses)
  if (pause !== undefined) return pausedLine(date, pause)
  const why = date === due ? '顺延至假后第一日' : `${restReason(calendar, date)}，顺延`
  return { date, counts: false, why: `${why}${reservation(calendar, date)}` }
}

/** The account of a forward reckoning, from the day after the trigger to the last day. */
export const forwardLedger = (calendar: Calendar, course: Course): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  let counted = 0
  for (const stage of course.stages) {
    const next = stageLines(calendar, stage, course, counted)
    counted += next.filter((line) => line.counts).length
    lines.push(...next)
  }
  const last = lines.at(-1)
  if (!course.rolled || course.literal === undefined || last === undefined) return lines
  const rolled = course.due === course.literal ? [] : daysUpTo(course.literal, course.due, course.pauses)
  return [...lines.slice(0, -1), lastDay(calendar, last), ...rolled.map((date) => rollLine(calendar, date, course))]
}
