import {
  type Day,
  type Duration,
  dayOf,
  dayText,
  type Moment,
  parseDay,
  parseDuration,
  parseMoment,
} from '@yifa/calendar'
import { Unusable } from '../terminal.ts'

const first = '1949-10-01'
const last = '2199-12-31'

const inRange = <At extends Day | Moment>(option: string, at: At): At => {
  if (dayOf(at) < first || dayOf(at) > last)
    throw new Unusable(`${option}：${at} 不在可推算的范围之内（${dayText(first)}至${dayText(last)}）`)
  return at
}

/** Reads a day given for an option. Throws `Unusable` when there is no such day. */
export const readDay = (option: string, text: string): Day => {
  const day = parseDay(text)
  if (day === undefined) throw new Unusable(`${option}：${text} 不是公历上有的日期，应写作 2026-03-02`)
  return inRange(option, day)
}

/** Reads a day or a moment given for an option. Throws `Unusable` when there is none such. */
export const readDayOrMoment = (option: string, text: string): Day | Moment => {
  const at = parseDay(text) ?? parseMoment(text)
  if (at === undefined)
    throw new Unusable(`${option}：${text} 不是公历上有的日期，应写作 2026-03-02，带时刻的写作 2026-03-02T09:30`)
  return inRange(option, at)
}

const perYear: Readonly<Record<Duration['unit'], number>> = {
  hour: 8760,
  day: 365,
  'working day': 240,
  month: 12,
  year: 1,
}

/** Reads a time given for an option. Throws `Unusable` when it is none, is nothing, or exceeds a century. */
export const readDuration = (option: string, text: string): Duration => {
  const duration = parseDuration(text)
  if (duration === undefined)
    throw new Unusable(
      `${option}：看不懂“${text}”，应写作 "20 workdays"、"60 days"、"3 months"、"1 year" 或 "24 hours"`,
    )
  if (duration.length === 0) throw new Unusable(`${option}：时间须大于零`)
  if (duration.length / perYear[duration.unit] > 100) throw new Unusable(`${option}：时间不得超过一百年`)
  return duration
}
