import { type Day, type Duration, dayText, type Moment, weekday } from '@yifa/calendar'

const units: Readonly<Record<Duration['unit'], string>> = {
  hour: '小时',
  day: '日',
  'working day': '个工作日',
  month: '个月',
  year: '年',
}

const weekdays = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'] as const

/** A length of time in Chinese: `20个工作日`. */
export const spoken = ({ length, unit }: Duration): string => `${length}${units[unit]}`

/** A day with its weekday: `2026年3月2日 星期一`. */
export const spokenDay = (day: Day): string => `${dayText(day)} ${weekdays[weekday(day)] ?? ''}`

/** A moment with its weekday: `2026年3月2日 星期一 09:30`. */
export const spokenMoment = (at: Moment): string => `${spokenDay(at.slice(0, 10))} ${at.slice(11)}`
