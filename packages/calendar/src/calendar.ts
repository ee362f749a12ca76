import { dayAt, dayNumber, yearOf } from './day.ts'
import type { Day } from './duration.ts'
import { notices as publishedNotices } from './holidays.ts'
import type { Notice } from './notice.ts'
import { type DayReason, type Mark, marks, type YearTable, yearTable } from './year-table.ts'

/** The working days and rest days of China, as far as they are arranged, and an estimate beyond. */
export interface Calendar {
  readonly notices: readonly Notice[]
  /** A weekend or holiday, and not a make-up workday (民法典203: 法定休假日). */
  readonly isRestDay: (day: Day) => boolean
  readonly isWorkingDay: (day: Day) => boolean
  /** Why the day is worked or not, in Chinese, with the notice that says so. */
  readonly reason: (day: Day) => DayReason
  /** Whether no notice for the day's year is loaded, so that its rest days are estimated. */
  readonly provisional: (day: Day) => boolean
  /** The nth working day strictly after a day, or strictly before it when negative; the day itself for 0. */
  readonly addWorkingDays: (day: Day, count: number) => Day
  /** How many working days lie after the first day up to and including the second; negative when it lies before. */
  readonly workingDaysBetween: (from: Day, to: Day) => number
  /** The day itself, or the first day after it that is no rest day. */
  readonly firstNonRestDay: (day: Day) => Day
  /** The same calendar with one more notice; it overrules earlier ones on the days it names, and takes the place of one of the same number. */
  readonly withNotice: (notice: Notice) => Calendar
}

type Tables = (year: number) => YearTable

const tablesOf = (notices: readonly Notice[]): Tables => {
  const known: ReadonlyMap<number, Mark> = marks(notices)
  const published = new Set(notices.filter(({ amends }) => amends !== true).map(({ year }) => year))
  const tables = new Map<number, YearTable>()
  return (year) => {
    const existing = tables.get(year)
    if (existing !== undefined) return existing
    const table = yearTable(year, known, published.has(year))
    tables.set(year, table)
    return table
  }
}

/** Working days from 1 January up to and including the day. */
const rank = (table: YearTable, day: number): number => table.worked[day - table.first] ?? 0

const forward = (tables: Tables, day: Day, count: number): Day => {
  let year = yearOf(day)
  let table = tables(year)
  let wanted = count + rank(table, dayNumber(day))
  while (wanted > table.working.length) {
    wanted -= table.working.length
    table = tables(++year)
  }
  return dayAt(table.working[wanted - 1] ?? Number.NaN)
}

const backward = (tables: Tables, day: Day, count: number): Day => {
  let year = yearOf(day)
  let table = tables(year)
  let wanted = rank(table, dayNumber(day)) - (table.rest[dayNumber(day) - table.first] === true ? 0 : 1) - count + 1
  while (wanted < 1) {
    table = tables(--year)
    wanted += table.working.length
  }
  return dayAt(table.working[wanted - 1] ?? Number.NaN)
}

const step = (tables: Tables, day: Day, count: number): Day => {
  if (!Number.isSafeInteger(count)) throw new RangeError('工作日数须为整数')
  if (count === 0) return day
  return count > 0 ? forward(tables, day, count) : backward(tables, day, -count)
}

const between = (tables: Tables, from: Day, to: Day): number => {
  if (to < from) return -between(tables, to, from)
  let total = rank(tables(yearOf(to)), dayNumber(to)) - rank(tables(yearOf(from)), dayNumber(from))
  for (let year = yearOf(from); year < yearOf(to); year++) total += tables(year).working.length
  return total
}

const including = (notices: readonly Notice[], added: Notice): readonly Notice[] => {
  const same = (notice: Notice): boolean => added.number !== undefined && notice.number === added.number
  return notices.some(same) ? notices.map((notice) => (same(notice) ? added : notice)) : [...notices, added]
}

/** Builds a calendar from notices; where two name the same day the later in the list holds. */
export const calendar = (notices: readonly Notice[]): Calendar => {
  const tables = tablesOf(notices)
  const isRestDay = (day: Day): boolean => {
    const table = tables(yearOf(day))
    return table.rest[dayNumber(day) - table.first] === true
  }
  return {
    notices,
    isRestDay,
    isWorkingDay: (day) => !isRestDay(day),
    reason: (day) => tables(yearOf(day)).reason(dayNumber(day)),
    provisional: (day) => !tables(yearOf(day)).published,
    addWorkingDays: (day, count) => step(tables, day, count),
    workingDaysBetween: (from, to) => between(tables, from, to),
    firstNonRestDay: (day) => (isRestDay(day) ? forward(tables, day, 1) : day),
    withNotice: (notice) => calendar(including(notices, notice)),
  }
}

/** The calendar of every arrangement shipped with the package, 2007 to 2026. */
export const published: Calendar = calendar(publishedNotices)
