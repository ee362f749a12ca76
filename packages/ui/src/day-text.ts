import { weekday } from '@yifa/calendar'

const names = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const

/** `2026年3月2日` from `2026-03-02`, or from a moment of that day. */
export function dayText(day: string): string {
  const [year = '', month = '', date = ''] = day.slice(0, 10).split('-')
  return `${year}年${Number(month)}月${Number(date)}日`
}

export const weekdayText = (day: string): string => names[weekday(day.slice(0, 10))] ?? ''

/** `2026年3月2日 星期一`. */
export const fullDayText = (day: string): string => `${dayText(day)} ${weekdayText(day)}`

/** `3月2日 周一`, for narrow places within a known year. */
export function shortDayText(day: string): string {
  const [, month = '', date = ''] = day.slice(0, 10).split('-')
  return `${Number(month)}月${Number(date)}日 ${weekdayText(day).replace('星期', '周')}`
}

const timePart = /T(\d{2}:\d{2})/
const zoned = /(?:Z|[+-]\d{2}:?\d{2})$/

/** A moment with a zone, told in Chinese time: `2026-03-02T09:30`; one without a zone is Chinese time already. */
export function chineseMoment(moment: string): string {
  if (!zoned.test(moment)) return moment.slice(0, 16)
  const at = new Date(moment)
  return Number.isNaN(at.getTime()) ? moment : new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(0, 16)
}

/** `2026年3月2日 09:30`; the day alone where no time is told. */
export function momentText(moment: string): string {
  const local = chineseMoment(moment)
  const time = timePart.exec(local)?.[1]
  return time ? `${dayText(local)} ${time}` : dayText(local)
}
