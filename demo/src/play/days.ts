import { addDays, type Calendar, type Day, type Moment } from '@yifa/calendar'
import type { Luck } from './luck.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** Days and hours of the office. */
export interface Days {
  /** So many working days later, or earlier when negative. */
  readonly workdays: (day: Day, count: number) => Day
  readonly days: (day: Day, count: number) => Day
  /** A moment of the day within office hours. */
  readonly within: (day: Day) => Moment
  /** The day itself, or the next on which the office works. */
  readonly open: (day: Day) => Day
}

export const days = (calendar: Calendar, { between }: Luck): Days => ({
  workdays: (day, count) => calendar.addWorkingDays(day, count),
  days: addDays,
  within: (day) => `${day}T${two(between(9, 16))}:${two(between(0, 59))}`,
  open: (day) => (calendar.isWorkingDay(day) ? day : calendar.addWorkingDays(day, 1)),
})
