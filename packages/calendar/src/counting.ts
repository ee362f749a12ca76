import type { Calendar } from './calendar.ts'
import { addDays, addMonths, compare, dayNumber, daysBetween, MINUTES_OF_DAY, yearOf } from './day.ts'
import type { Day, Duration } from './duration.ts'
import type { Pause } from './period.ts'

/** How days are counted off: every day, or working days only. */
interface Measure {
  readonly add: (day: Day, count: number) => Day
  readonly between: (from: Day, to: Day) => number
}

const everyDay: Measure = { add: addDays, between: daysBetween }

/** Pauses that last at least a day, in the order of their beginning. */
export const inOrder = (pauses: readonly Pause[]): readonly Pause[] =>
  pauses
    .filter((pause) => pause.until === undefined || pause.until > pause.from)
    .toSorted((a, b) => compare(a.from, b.from))

/** The pause a day falls in. */
export const pauseOn = (day: Day, pauses: readonly Pause[]): Pause | undefined =>
  pauses.find((pause) => pause.from <= day && (pause.until === undefined || day < pause.until))

const advance = (measure: Measure, from: Day, length: number, pauses: readonly Pause[]): Day | undefined => {
  let at = from
  let left = length
  for (const pause of pauses) {
    if (pause.until !== undefined && pause.until <= at) continue
    const before = addDays(pause.from, -1)
    const available = before > at ? measure.between(at, before) : 0
    if (available >= left) break
    if (pause.until === undefined) return undefined
    left -= available
    at = addDays(pause.until, -1)
  }
  return measure.add(at, left)
}

/** The length of a duration in the days it is counted by; months and years become the days to their corresponding date (民法典202). */
export const daysToCount = (from: Day, duration: Duration): number => {
  switch (duration.unit) {
    case 'hour':
      return Math.ceil(duration.length / 24)
    case 'day':
    case 'working day':
      return duration.length
    case 'month':
      return daysBetween(from, addMonths(from, duration.length))
    case 'year':
      return daysBetween(from, addMonths(from, duration.length * 12))
  }
}

/** The last day of a duration counted from the day after a day, pauses left out; undefined when it runs into one without end. */
export const countOff = (
  calendar: Calendar,
  from: Day,
  duration: Duration,
  pauses: readonly Pause[],
): Day | undefined => {
  const measure =
    duration.unit === 'working day' ? { add: calendar.addWorkingDays, between: calendar.workingDaysBetween } : everyDay
  return advance(measure, from, daysToCount(from, duration), pauses)
}

/** The minute a number of minutes later, paused days left out; undefined when it runs into a pause without end. */
export const countOffMinutes = (from: number, length: number, pauses: readonly Pause[]): number | undefined => {
  let at = from
  let left = length
  for (const pause of pauses) {
    const resumes = pause.until === undefined ? undefined : dayNumber(pause.until) * MINUTES_OF_DAY
    if (resumes !== undefined && resumes <= at) continue
    const available = Math.max(dayNumber(pause.from) * MINUTES_OF_DAY - at, 0)
    if (available >= left) break
    if (resumes === undefined) return undefined
    left -= available
    at = resumes
  }
  return at + left
}

/** The first day from a day on that is neither a rest day nor paused; undefined when a pause without end comes first. */
export const rollOn = (calendar: Calendar, day: Day, pauses: readonly Pause[]): Day | undefined => {
  let at = calendar.firstNonRestDay(day)
  let pause = pauseOn(at, pauses)
  while (pause !== undefined) {
    if (pause.until === undefined) return undefined
    at = calendar.firstNonRestDay(pause.until)
    pause = pauseOn(at, pauses)
  }
  return at
}

/** Whether the working days after one day up to another rest on a year without a notice. */
export const isEstimated = (calendar: Calendar, after: Day, to: Day): boolean => {
  const last = yearOf(to)
  for (let year = yearOf(addDays(after, 1)); year <= last; year++) {
    if (calendar.provisional(`${year}-12-31`)) return true
  }
  return false
}
