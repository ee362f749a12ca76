import type { Calendar } from './calendar.ts'
import { yearOf } from './day.ts'
import type { Day } from './duration.ts'
import { citation } from './notice.ts'
import type { LedgerLine, Pause } from './period.ts'

/** What is added to a line that rests on a year without a notice; nothing for an arranged one. */
export const reservation = (calendar: Calendar, day: Day): string => {
  if (!calendar.provisional(day)) return ''
  const older = calendar.notices.some((notice) => notice.year > yearOf(day))
  return older ? '，待定（该年度放假安排未载入）' : '，待定（该年度放假安排尚未公布）'
}

/** Why a day is a rest day, with the notice that makes it one. */
export const restReason = (calendar: Calendar, day: Day): string => {
  const { why, notice } = calendar.reason(day)
  return notice === undefined ? why : `${why}（${citation(notice)}）`
}

/** A day left out of the count by a pause. */
export const pausedLine = (date: Day, pause: Pause): LedgerLine => ({
  date,
  counts: false,
  why: `${pause.effect === 'suspended' ? '中止期间' : '扣除期间'}（${pause.why}），不计`,
})

/** A rest day in a count of working days. */
export const restLine = (calendar: Calendar, date: Day): LedgerLine => ({
  date,
  counts: false,
  why: `${restReason(calendar, date)}，不计${reservation(calendar, date)}`,
})

/** A day in a count of working days. */
export const workingDayLine = (calendar: Calendar, date: Day, number: number): LedgerLine => {
  if (calendar.isRestDay(date)) return restLine(calendar, date)
  const { why, notice } = calendar.reason(date)
  const madeUp = notice === undefined ? '' : `${why}（${citation(notice)}），`
  return { date, counts: true, number, why: `${madeUp}第${number}个工作日${reservation(calendar, date)}` }
}

/** A day in a count of all days. */
export const dayLine = (calendar: Calendar, date: Day, number: number): LedgerLine => {
  const rest = calendar.isRestDay(date) ? `（${calendar.reason(date).why}，照计）` : ''
  return { date, counts: true, number, why: `第${number}日${rest}` }
}
