import type { Calendar } from './calendar.ts'
import { daysToCount, isEstimated } from './counting.ts'
import { addDays, addMonths, dayOf, minuteNumber, momentAt } from './day.ts'
import type { Day, Duration } from './duration.ts'
import { hourLedger } from './hour-ledger.ts'
import { reservation, restLine } from './ledger-line.ts'
import type { LedgerLine, Period, Reckoning } from './period.ts'

/** The account of a backward reckoning, from the latest day to the last day counted; numbers run back from the trigger. */
const ledgerBack = (calendar: Calendar, due: Day, last: Day, working: boolean): readonly LedgerLine[] => {
  const lines: LedgerLine[] = []
  let number = 0
  for (let date = last; date > due; date = addDays(date, -1)) {
    if (working && calendar.isRestDay(date)) {
      lines.push(restLine(calendar, date))
      continue
    }
    number++
    const why = working ? `倒数第${number}个工作日${reservation(calendar, date)}` : `倒数第${number}日`
    lines.push({ date, counts: true, number, why })
  }
  const latest = `最迟之日，当日不计${working ? reservation(calendar, due) : ''}`
  return [...lines, { date: due, counts: false, why: latest }].reverse()
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

/** Counts back from the trigger; the result is the last day, or minute, that still leaves the whole period before it. */
export const backwards = (calendar: Calendar, period: Period): Reckoning => {
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
    provisional: working && isEstimated(calendar, addDays(due, -1), countsTrigger ? trigger : addDays(trigger, -1)),
    ledger: () => ledgerBack(calendar, due, countsTrigger ? trigger : addDays(trigger, -1), working),
  }
}
