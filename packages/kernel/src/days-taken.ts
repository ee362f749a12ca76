import { addDays, type Day } from '@yifa/calendar'
import { type CaseFile, endedOn } from './case-file.ts'
import type { ClockReading } from './clocks.ts'

function daysBetween(from: Day, to: Day): number {
  let days = 0
  for (let day = from; day < to; day = addDays(day, 1)) days += 1
  return days
}

/** Days from the start of a clock to the act that met it, or to the end of the case. */
export function daysTaken(file: CaseFile, { start, met }: ClockReading): number | undefined {
  const end = met ?? endedOn(file)
  return end === undefined || end < start ? undefined : daysBetween(start, end)
}

/** Days from the start of a clock to the last day the law allows, whatever time it leaves out included. */
export const daysAllowed = ({ start, due }: ClockReading): number | undefined =>
  due === undefined || due < start ? undefined : daysBetween(start, due)
