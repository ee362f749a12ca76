import { todayInChina } from '../figures/period.ts'

const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** A day some days after another, `2026-03-02`. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return dayOf(date)
}

const dayLength = 86_400_000
/** How many days lie between two days; negative when the second comes first. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayLength)

const monthsEnd = (day: string, months: number): string => {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return dayOf(new Date(Date.UTC(year, month + months, 0)))
}

/** The last day of the month before a day's. */
export const endOfLastMonth = (day: string): string => monthsEnd(day, -1)

/** The last day of the month some months after a day's; 0 for its own. */
export const endOfMonth = (day: string, months = 0): string => monthsEnd(day, months)

export { todayInChina }

/** Whether a text is a day as addresses and fields write it. */
export const isDay = (text: string | undefined): text is string =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text)
