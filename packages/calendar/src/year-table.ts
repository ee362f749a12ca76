import { dayNumber, numberOf } from './day.ts'
import type { Notice } from './notice.ts'
import { statutoryHolidays } from './statutory.ts'

/** What a notice, or for an unarranged year the statute, says of one day. */
export interface Mark {
  readonly off: boolean
  readonly name: string
  readonly notice?: Notice
}

/** Why a day is worked or not: `春节假期`, `调休上班`, `星期六`, `工作日`. */
export interface DayReason {
  readonly why: string
  readonly notice?: Notice
}

/** One year, counted: where each day stands and which days are worked. */
export interface YearTable {
  readonly first: number
  readonly published: boolean
  readonly rest: readonly boolean[]
  /** For each day the working days from 1 January up to and including it. */
  readonly worked: readonly number[]
  /** The day numbers of the working days, in order. */
  readonly working: readonly number[]
  readonly reason: (day: number) => DayReason
}

const weekdayNames = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const
const weekdayAt = (day: number): number => (((day + 4) % 7) + 7) % 7
const isWeekend = (day: number): boolean => weekdayAt(day) === 0 || weekdayAt(day) === 6

/** Everything the notices say, by day number; a later notice overrules an earlier one. */
export const marks = (notices: readonly Notice[]): ReadonlyMap<number, Mark> => {
  const found = new Map<number, Mark>()
  for (const notice of notices) {
    for (const { name, from, to } of notice.off) {
      for (let day = dayNumber(from); day <= dayNumber(to); day++) found.set(day, { off: true, name, notice })
    }
    for (const day of notice.work) found.set(dayNumber(day), { off: false, name: '调休', notice })
  }
  return found
}

const estimated = (year: number): ReadonlyMap<number, Mark> =>
  new Map(statutoryHolidays(year).map(({ name, day }) => [dayNumber(day), { off: true, name }]))

const reasonOf = (day: number, mark: Mark | undefined): DayReason => {
  if (mark === undefined) return { why: isWeekend(day) ? (weekdayNames[weekdayAt(day)] ?? '') : '工作日' }
  const why = mark.off ? `${mark.name}假期` : '调休上班'
  return mark.notice === undefined ? { why } : { why, notice: mark.notice }
}

/** Counts one year; without a notice of its own it rests on weekends and statutory holidays alone. */
export const yearTable = (year: number, known: ReadonlyMap<number, Mark>, published: boolean): YearTable => {
  const first = numberOf(year, 1, 1)
  const end = numberOf(year + 1, 1, 1)
  const assumed = published ? undefined : estimated(year)
  const markOf = (day: number): Mark | undefined => known.get(day) ?? assumed?.get(day)
  const rest: boolean[] = []
  const worked: number[] = []
  const working: number[] = []
  for (let day = first; day < end; day++) {
    const off = markOf(day)?.off ?? isWeekend(day)
    if (!off) working.push(day)
    rest.push(off)
    worked.push(working.length)
  }
  return { first, published, rest, worked, working, reason: (day) => reasonOf(day, markOf(day)) }
}
