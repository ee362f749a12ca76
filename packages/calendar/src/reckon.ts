import type { Calendar } from './calendar.ts'
import { countOff, countOffMinutes, daysToCount, inOrder, rollOn } from './counting.ts'
import { addDays, addMonths, dayOf, minuteNumber, momentAt, yearOf } from './day.ts'
import type { Day, Duration } from './duration.ts'
import { backwardLedger, forwardLedger, hourLedger, type Stage } from './ledger.ts'
import type { Pause, Period, Reckoning } from './period.ts'

/** Whether the working days after one day up to another rest on a year without a notice. */
const estimated = (calendar: Calendar, after: Day, to: Day): boolean => {
  const last = yearOf(to)
  for (let year = yearOf(addDays(after, 1)); year <= last; year++) {
    if (calendar.provisional(`${year}-12-31`)) return true
  }
  return false
}

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
    ({ from, to, duration }) => to !== undefined && duration.unit === 'working day' && estimated(calendar, from, to),
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
  if (!inHours) return byDays(calendar, period, dayOf(dueAt), undefined, pauses)
  const due = dayOf(dueAt)
  return { due, dueAt, literal: due, provisional: false, ledger: () => hourLedger(start, end, pauses) }
}

const latestDay = (calendar: Calendar, trigger: Day, within: Duration, countsTrigger: boolean): Day => {
  switch (within.unit) {
    case 'working day':
      return calendar.addWorkingDays(
        trigger,
        -within.length - (countsTrigger && calendar.isWorkingDay(trigger) ? 0 : 1),
      )
    case 'month':
    case 'year': {
      const months = within.unit === 'year' ? within.length * 12 : within.length
      return addDays(addMonths(trigger, -months), countsTrigger ? 0 : -1)
    }
    case 'day':
    case 'hour':
      return addDays(trigger, -daysToCount(trigger, within) - (countsTrigger ? 0 : 1))
  }
}

const backwards = (calendar: Calendar, period: Period): Reckoning => {
  if (period.within.unit === 'hour') {
    const end = minuteNumber(period.from)
    const start = end - period.within.length * 60
    const due = dayOf(momentAt(start))
    return { due, dueAt: momentAt(start), literal: due, provisional: false, ledger: () => hourLedger(start, end, []) }
  }
  const trigger = dayOf(period.from)
  const countsTrigger = period.countsTrigger === true
  const due = latestDay(calendar, trigger, period.within, countsTrigger)
  const working = period.within.unit === 'working day'
  return {
    due,
    dueAt: undefined,
    literal: due,
    provisional: working && estimated(calendar, addDays(due, -1), countsTrigger ? trigger : addDays(trigger, -1)),
    ledger: () => backwardLedger(calendar, due, countsTrigger ? trigger : addDays(trigger, -1), working),
  }
}

/** Reckons the end of a statutory period on a calendar, with the account of every day on the way. */
export const reckon = (calendar: Calendar, period: Period): Reckoning => {
  if (period.direction === 'before') return backwards(calendar, period)
  const pauses = inOrder(period.pauses ?? [])
  if (period.within.unit === 'hour') return byHours(calendar, period, pauses)
  return byDays(calendar, period, dayOf(period.from), period.within, pauses)
}
