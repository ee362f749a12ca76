import type { Day, Moment } from './duration.ts'

export const MINUTES_OF_DAY = 1440
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const monthLength = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0)

const digits = (text: string, start: number, count: number): number => {
  let value = 0
  for (let at = start; at < start + count; at++) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

const invalid = (day: Day | Moment): never => {
  throw new RangeError(`日期无效：${day}`)
}

/** The year of a day or moment. Throws a RangeError when the text has not the form of a day. */
export const yearOf = (day: Day | Moment): number => {
  const year = digits(day, 0, 4)
  return Number.isNaN(year) ? invalid(day) : year
}

/** The day a moment belongs to; a day is its own. */
export const dayOf = (at: Day | Moment): Day => (at.length === 10 ? at : at.slice(0, 10))

/** Days from 1970-01-01 to a date of the Gregorian calendar. The year is taken to begin in March, so that the leap day is its last. */
export const numberOf = (year: number, month: number, dayOfMonth: number): number => {
  const y = month > 2 ? year : year - 1
  const monthFromMarch = (month + 9) % 12
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + dayOfMonth - 1
  return 365 * y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + dayOfYear - 719468
}

/** Days from 1970-01-01 to a day. Throws a RangeError when there is no such day. */
export const dayNumber = (day: Day | Moment): number => {
  const [year, month, dayOfMonth] = [digits(day, 0, 4), digits(day, 5, 2), digits(day, 8, 2)]
  const exists = dayOfMonth >= 1 && dayOfMonth <= monthLength(year, month)
  return exists ? numberOf(year, month, dayOfMonth) : invalid(day)
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The day that lies a number of days after 1970-01-01. */
export const dayAt = (number: number): Day => {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const inEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36524) - Math.floor(inEra / 146096)) / 365,
  )
  const dayOfYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1, 2)}`
}

/** Reads a day of the Gregorian calendar; undefined when the text is not one. */
export const parseDay = (text: string): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return undefined
  const [year, month, dayOfMonth] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return dayOfMonth >= 1 && dayOfMonth <= monthLength(year, month) ? text : undefined
}

/** Reads a moment to the minute; undefined when the text is not one. */
export const parseMoment = (text: string): Moment | undefined =>
  /^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(text) && parseDay(text.slice(0, 10)) !== undefined ? text : undefined

/** The day a number of days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => dayAt(dayNumber(day) + count)

/** How many days the second day lies after the first; negative when before. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from)

/** The corresponding day a number of months later or earlier, or the last day of that month when it has none (民法典202). */
export const addMonths = (day: Day, count: number): Day => {
  const index = yearOf(day) * 12 + digits(day, 5, 2) - 1 + count
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1]
  return dayAt(numberOf(year, month, Math.min(digits(day, 8, 2), monthLength(year, month))))
}

/** The day of the week: 0 is Sunday, 6 Saturday. */
export const weekday = (day: Day): number => (((dayNumber(day) + 4) % 7) + 7) % 7

/** Orders days or moments for sorting: negative when the first is earlier. */
export const compare = (a: Day | Moment, b: Day | Moment): number => (a < b ? -1 : a > b ? 1 : 0)

/** Minutes from 1970-01-01T00:00 in China to a moment; a bare day begins at midnight. */
export const minuteNumber = (at: Day | Moment): number =>
  dayNumber(at) * MINUTES_OF_DAY + (at.length > 10 ? digits(at, 11, 2) * 60 + digits(at, 14, 2) : 0)

/** The moment that lies a number of minutes after 1970-01-01T00:00 in China. */
export const momentAt = (number: number): Moment => {
  const day = Math.floor(number / MINUTES_OF_DAY)
  const minute = number - day * MINUTES_OF_DAY
  return `${dayAt(day)}T${pad(Math.floor(minute / 60), 2)}:${pad(minute % 60, 2)}`
}
