import { addDays, parseDay, weekday, yearOf } from './day.ts'
import type { Day } from './duration.ts'

/** Consecutive days off, both ends included, as an arrangement names them; weekends that join them may be left out. */
export interface DaysOff {
  readonly name: string
  readonly from: Day
  readonly to: Day
}

/** One notice on a year's public holidays: the days off and the weekend days worked instead (调休上班). */
export interface Notice {
  readonly year: number
  /** It changes an arrangement already published and does not arrange a year by itself. */
  readonly amends?: true
  /** The document number, `'国办发明电〔2024〕12号'`. */
  readonly number?: string
  /** The day the notice is dated. */
  readonly issued?: Day
  /** Who issued it, when not 国务院办公厅. */
  readonly issuer?: string
  readonly off: readonly DaysOff[]
  readonly work: readonly Day[]
}

/** How a notice is cited to a reader: `国务院办公厅2026年通知`. */
export const citation = (notice: Notice): string => `${notice.issuer ?? '国务院办公厅'}${notice.year}年通知`

const daysOf = (notice: Notice): readonly Day[] => [...notice.off.flatMap(({ from, to }) => [from, to]), ...notice.work]

const inYear = (notice: Notice, day: Day): boolean =>
  yearOf(day) === notice.year || (yearOf(day) === notice.year - 1 && day.slice(5, 7) === '12')

const spanFlaws = ({ name, from, to }: DaysOff): readonly string[] => {
  if (to < from) return [`${name}假期的末日早于首日`]
  return to > addDays(from, 14) ? [`${name}假期超过十五日，请核对`] : []
}

const workFlaws = (notice: Notice, day: Day): readonly string[] => {
  const off = notice.off.find(({ from, to }) => from <= day && day <= to)
  if (off !== undefined) return [`${day}既列为${off.name}假期，又列为调休上班`]
  return weekday(day) % 6 === 0 ? [] : [`${day}不是星期六或星期日，不能列为调休上班`]
}

/** What is wrong with a notice as entered, in Chinese; empty when it can be loaded. */
export const noticeFlaws = (notice: Notice): readonly string[] => {
  const impossible = daysOf(notice).filter((day) => parseDay(day) === undefined)
  if (impossible.length > 0) return impossible.map((day) => `日期无效：${day}`)
  return [
    ...daysOf(notice)
      .filter((day) => !inYear(notice, day))
      .map((day) => `${day}不在${notice.year}年安排之内`),
    ...notice.off.flatMap(spanFlaws),
    ...notice.work.flatMap((day) => workFlaws(notice, day)),
  ]
}
