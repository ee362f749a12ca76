import { addDays, type Calendar, published, reckon, workingDays } from '@yifa/calendar'
import { compare } from '../comparison.ts'
import type { Measurement } from '../measurement.ts'

const starts = Array.from({ length: 365 }, (_, i) => addDays('2025-01-01', i))
const within = workingDays(20)
const times = 10
const amount = starts.length * times

function dayByDay(calendar: Calendar, from: string, count: number): string {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (calendar.isWorkingDay(day)) left -= 1
  }
  return day
}

const dueOf = (from: string): string | undefined => reckon(published, { from, within }).due
const naively = (from: string): string => dayByDay(published, from, within.length)
const withLedger = (from: string): number => reckon(published, { from, within }).ledger().length

/** Does it for every day of a year, so that no single start is optimised for. */
const everyStart = (each: (from: string) => unknown) => (): void => {
  for (let time = 0; time < times; time++) for (const from of starts) each(from)
}

/** What the reckoning of a period costs, and what its ledger adds. */
export const calendar: Measurement = {
  name: 'calendar',
  includes: [
    'reckon: twenty working days from each day of 2025 with rolls, pauses and provisional years looked after',
    'day by day: the same calendar asked of each day until twenty were working days; the ledger: reckon with its account of every day',
  ],
  run: async () => {
    for (const from of starts) if (dueOf(from) !== naively(from)) throw new Error(`the counts differ from ${from}`)
    const ours = { label: 'reckon', amount, work: everyStart(dueOf) }
    const shared = { unit: 'period', rounds: 40 }
    return [
      await compare({
        name: 'reckon 20 working days',
        ...shared,
        ours,
        against: { label: 'day by day', amount, work: everyStart(naively) },
      }),
      await compare({
        name: 'reckon with the ledger',
        ...shared,
        ours: { label: 'with the ledger', amount, work: everyStart(withLedger) },
        against: { ...ours, label: 'without' },
      }),
    ]
  },
}
