import { pauseOn } from './counting.ts'
import { dayAt, MINUTES_OF_DAY, momentAt } from './day.ts'
import { pausedLine } from './ledger-line.ts'
import type { LedgerLine, Pause } from './period.ts'

const spoken = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (hours === 0) return `${rest}分钟`
  return `${hours}小时${rest === 0 ? '' : `${rest}分`}`
}

const hourLine = (day: number, start: number, end: number): LedgerLine => {
  const [from, until] = [Math.max(start, day * MINUTES_OF_DAY), Math.min(end, (day + 1) * MINUTES_OF_DAY)]
  const begins = from === start ? `自${momentAt(start).slice(11)}起，` : ''
  const clock = end === (day + 1) * MINUTES_OF_DAY ? '24:00' : momentAt(end).slice(11)
  return {
    date: dayAt(day),
    counts: true,
    why: `${begins}计${spoken(until - from)}${until === end ? `，${clock}届满` : ''}`,
  }
}

/** The account of a period in hours between two minutes, one line for each day it touches; without an end, up to the pause that has none. */
export const hourLedger = (start: number, end: number | undefined, pauses: readonly Pause[]): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  const last = end ?? Number.POSITIVE_INFINITY
  for (let day = Math.floor(start / MINUTES_OF_DAY); day * MINUTES_OF_DAY < last; day++) {
    const pause = pauseOn(dayAt(day), pauses)
    lines.push(pause === undefined ? hourLine(day, start, last) : pausedLine(dayAt(day), pause))
    if (pause !== undefined && pause.until === undefined) break
  }
  return lines
}
