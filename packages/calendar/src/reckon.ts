import { backwards } from './backward.ts'
import type { Calendar } from './calendar.ts'
import { countOff, countOffMinutes, inOrder, isEstimated, rollOn } from './counting.ts'
import { dayOf, minuteNumber, momentAt } from './day.ts'
import type { Day, Duration } from './duration.ts'
import { forwardLedger, type Stage } from './forward-ledger.ts'
import { hourLedger } from './hour-ledger.ts'
import type { Pause, Period, Reckoning } from './period.ts'

const stagesOf = (
  calendar: Calendar,
  period: Period,
  start: Day,
  first: Duration | undefined,
  pauses: readonly Pause[],
): readonly Stage[] => {
  const steps = [...(first === undefined ? [] : [{ duration: first, why: undefined }]), ...(period.added ?? [])]
  const stages: Stage[] = []
  let from: Day | undefined = start
  for (const { duration, why } of steps) {
    if (from === undefined) break
    const to: Day | undefined = countOff(calendar, from, duration, pauses)
    stages.push({ from, to, duration, why })
    from = to
  }
  return stages
}

const rolls = (period: Period, last: Duration): boolean =>
  period.roll !== 'none' && last.length > 0 && last.unit !== 'working day' && last.unit !== 'hour'

const byDays = (
  calendar: Calendar,
  period: Period,
  start: Day,
  first: Duration | undefined,
  pauses: readonly Pause[],
): Reckoning => {
  const stages = stagesOf(calendar, period, start, first, pauses)
  const last = stages.at(-1)
  const literal = last === undefined ? start : last.to
  const rolled = literal !== undefined && last !== undefined && rolls(period, last.duration)
  const due = rolled ? rollOn(calendar, literal, pauses) : literal
  const counted = stages.some(
    ({ from, to, duration }) => to !== undefined && duration.unit === 'working day' && isEstimated(calendar, from, to),
  )
  return {
    due,
    dueAt: undefined,
    literal,
    provisional:
      due !== undefined && (counted || (rolled && (calendar.provisional(literal) || calendar.provisional(due)))),
    ledger: () => forwardLedger(calendar, { stages, pauses, literal, due, rolled }),
  }
}

const stuck: Omit<Reckoning, 'ledger'> = { due: undefined, dueAt: undefined, literal: undefined, provisional: false }

const byHours = (calendar: Calendar, period: Period, pauses: readonly Pause[]): Reckoning => {
  const start = minuteNumber(period.from)
  const added = period.added ?? []
  const inHours = added.every(({ duration }) => duration.unit === 'hour')
  const hours = period.within.length + (inHours ? added.reduce((sum, { duration }) => sum + duration.length, 0) : 0)
  const end = countOffMinutes(start, hours * 60, pauses)
  if (end === undefined) return { ...stuck, ledger: () => hourLedger(start, undefined, pauses) }
  const dueAt = momentAt(end)
  const due = dayOf(momentAt(end > start ? end - 1 : end))
  if (!inHours) {
    const extended = byDays(calendar, period, due, undefined, pauses)
    return { ...extended, ledger: () => [...hourLedger(start, end, pauses), ...extended.ledger()] }
  }
  return { due, dueAt, literal: due, provisional: false, ledger: () => hourLedger(start, end, pauses) }
}

const isLength = ({ length, unit }: Duration): boolean =>
  length >= 0 && (unit === 'hour' ? Number.isFinite(length) : Number.isSafeInteger(length))

/** Reckons the end of a statutory period on a calendar, with the account of every day on the way. Throws a RangeError when a length is no whole number. */
export const reckon = (calendar: Calendar, period: Period): Reckoning => {
  const lengths = [period.within, ...(period.added ?? []).map(({ duration }) => duration)]
  if (!lengths.every(isLength)) throw new RangeError('期限的长度须为非负整数')
  if (period.direction === 'before') return backwards(calendar, period)
  const pauses = inOrder(period.pauses ?? [])
  if (period.within.unit === 'hour') return byHours(calendar, period, pauses)
  return byDays(calendar, period, dayOf(period.from), period.within, pauses)
}
