import type { Calendar } from './calendar.ts'
import { pauseOn } from './counting.ts'
import { addDays, dayAt, yearOf } from './day.ts'
import type { Day, Duration } from './duration.ts'
import { citation } from './notice.ts'
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

const MINUTES_OF_DAY = 1440

const open = (calendar: Calendar, day: Day): string => {
  if (!calendar.provisional(day)) return ''
  const known = calendar.notices.some((notice) => notice.year > yearOf(day))
  return known ? '，待定（该年度放假安排未载入）' : '，待定（该年度放假安排尚未公布）'
}

/** Why a day is a rest day, with the notice that makes it one. */
const rest = (calendar: Calendar, day: Day): string => {
  const { why, notice } = calendar.reason(day)
  return notice === undefined ? why : `${why}（${citation(notice)}）`
}

const paused = (pause: Pause): string =>
  `${pause.effect === 'suspended' ? '中止期间' : '扣除期间'}（${pause.why}），不计`

const workingDayLine = (calendar: Calendar, date: Day, number: number): LedgerLine => {
  if (calendar.isRestDay(date))
    return { date, counts: false, why: `${rest(calendar, date)}，不计${open(calendar, date)}` }
  const madeUp = calendar.reason(date).why === '调休上班' ? '调休上班，' : ''
  return { date, counts: true, number, why: `${madeUp}第${number}个工作日${open(calendar, date)}` }
}

const dayLine = (calendar: Calendar, date: Day, number: number): LedgerLine => {
  const note = calendar.isRestDay(date) ? `（${calendar.reason(date).why}，照计）` : ''
  return { date, counts: true, number, why: `第${number}日${note}` }
}

/** The days of one stage; the count goes on from the stage before. */
const stageLines = (
  calendar: Calendar,
  stage: Stage,
  pauses: readonly Pause[],
  counted: number,
): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  const line = stage.duration.unit === 'working day' ? workingDayLine : dayLine
  let number = counted
  for (let date = addDays(stage.from, 1); stage.to === undefined || date <= stage.to; date = addDays(date, 1)) {
    const pause = pauseOn(date, pauses)
    const next: LedgerLine =
      pause === undefined ? line(calendar, date, number + 1) : { date, counts: false, why: paused(pause) }
    if (next.counts) number++
    lines.push(next)
    if (pause !== undefined && pause.until === undefined) break
  }
  return lines
}

const noted = (lines: readonly LedgerLine[], note: string | undefined): readonly LedgerLine[] =>
  lines.map((line, index) =>
    index === 0 && note !== undefined ? { ...line, why: `${line.why}；延长期间（${note}）自此起算` } : line,
  )

const rolledLine = (calendar: Calendar, date: Day, { pauses, due }: Course): LedgerLine => {
  const pause = pauseOn(date, pauses)
  if (pause !== undefined) return { date, counts: false, why: paused(pause) }
  const why = date === due ? '顺延至假后第一日' : `${rest(calendar, date)}，顺延`
  return { date, counts: false, why: `${why}${open(calendar, date)}` }
}

const rollLines = (calendar: Calendar, course: Course, literal: Day): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  for (let date = addDays(literal, 1); course.due === undefined || date <= course.due; date = addDays(date, 1)) {
    lines.push(rolledLine(calendar, date, course))
    if (pauseOn(date, course.pauses)?.until === undefined && pauseOn(date, course.pauses) !== undefined) break
  }
  return lines
}

const lastDay = (calendar: Calendar, line: LedgerLine): LedgerLine => {
  const why = calendar.isRestDay(line.date)
    ? `第${line.number}日，末日逢休假日（${rest(calendar, line.date)}），顺延`
    : line.why
  return { ...line, why: `${why}${open(calendar, line.date)}` }
}

/** The account of a forward reckoning, from the day after the trigger to the last day. */
export const forwardLedger = (calendar: Calendar, course: Course): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  let counted = 0
  for (const stage of course.stages) {
    const next = noted(stageLines(calendar, stage, course.pauses, counted), stage.why)
    counted += next.filter((line) => line.counts).length
    lines.push(...next)
  }
  const last = lines.at(-1)
  if (!course.rolled || course.literal === undefined || last === undefined) return lines
  return [...lines.slice(0, -1), lastDay(calendar, last), ...rollLines(calendar, course, course.literal)]
}

/** The account of a backward reckoning, from the latest day to the last day counted. */
export const backwardLedger = (calendar: Calendar, due: Day, last: Day, working: boolean): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  let number = 0
  for (let date = last; date > due; date = addDays(date, -1)) {
    if (working && calendar.isRestDay(date)) {
      lines.push({ date, counts: false, why: `${rest(calendar, date)}，不计${open(calendar, date)}` })
      continue
    }
    number++
    const why = working ? `倒数第${number}个工作日${open(calendar, date)}` : `倒数第${number}日`
    lines.push({ date, counts: true, number, why })
  }
  return [
    ...lines,
    { date: due, counts: false, why: `最迟之日，当日不计${working ? open(calendar, due) : ''}` },
  ].reverse()
}

const spoken = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return `${hours}小时${rest === 0 ? '' : `${rest}分`}`
}

/** The account of a period in hours, one line for each day it touches. */
export const hourLedger = (start: number, end: number | undefined, pauses: readonly Pause[]): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  for (let day = Math.floor(start / MINUTES_OF_DAY); end === undefined || day * MINUTES_OF_DAY <= end; day++) {
    const date = dayAt(day)
    const pause = pauseOn(date, pauses)
    if (pause !== undefined) {
      lines.push({ date, counts: false, why: paused(pause) })
      if (pause.until === undefined && end === undefined) break
      continue
    }
    const until = Math.min(end ?? Number.POSITIVE_INFINITY, (day + 1) * MINUTES_OF_DAY)
    lines.push({ date, counts: true, why: `计${spoken(until - Math.max(start, day * MINUTES_OF_DAY))}` })
  }
  return lines
}
