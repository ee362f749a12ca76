import { days, type Period, published, reckon, workingDays } from '@yifa/calendar'
import { describe, expect, it } from 'vitest'
import { ledgerDays, ledgerMonths } from './ledger-day.ts'

function spanOf(period: Period) {
  const reckoned = reckon(published, period)
  return { start: period.from, due: reckoned.due, lines: reckoned.ledger() }
}

const kinds = (period: Period) =>
  Object.fromEntries(ledgerDays(spanOf(period)).map(({ date, kind }) => [date.slice(5), kind]))

describe('the days of an account', () => {
  it('tells holidays, weekends and make-up days of National Day 2026 apart', () => {
    expect(kinds({ from: '2026-09-30', within: workingDays(4) })).toMatchObject({
      '09-30': 'outside',
      '10-01': 'holiday',
      '10-08': 'counted',
      '10-10': 'made-up',
      '10-11': 'weekend',
      '10-12': 'counted',
    })
  })

  it('shows the roll of a last day that is a rest day', () => {
    const span = spanOf({ from: '2025-12-30', within: days(2) })
    const drawn = ledgerDays(span)
    expect(drawn.filter(({ kind }) => kind === 'rolled').map(({ date }) => date)).toEqual([
      '2026-01-02',
      '2026-01-03',
      '2026-01-04',
    ])
    expect(drawn.find(({ due }) => due)?.date).toBe('2026-01-04')
  })

  it('tells suspension from exclusion', () => {
    const pauses = [
      { from: '2026-03-03', until: '2026-03-04', effect: 'suspended' as const, why: '等待另案' },
      { from: '2026-03-05', until: '2026-03-06', effect: 'excluded' as const, why: '鉴定' },
    ]
    expect(kinds({ from: '2026-03-02', within: days(2), pauses })).toMatchObject({
      '03-03': 'paused',
      '03-05': 'excluded',
    })
  })

  it('marks the trigger, which does not count', () => {
    const [first] = ledgerDays(spanOf({ from: '2026-03-02', within: workingDays(5) }))
    expect(first).toMatchObject({ date: '2026-03-02', trigger: true, number: undefined })
  })

  it('marks days that rest on a year not yet arranged', () => {
    const drawn = ledgerDays(spanOf({ from: '2026-12-30', within: workingDays(2) }))
    expect(drawn.filter(({ provisional }) => provisional).length).toBeGreaterThan(0)
  })
})

describe('the calendar', () => {
  const months = ledgerMonths(spanOf({ from: '2026-01-28', within: workingDays(20) }))

  it('has every month between trigger and last day, its weeks beginning on Monday', () => {
    expect(months.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03'])
    const monday = months[1]?.weeks[1]?.[0]
    expect(monday?.date).toBe('2026-02-02')
  })

  it('shows each day of the account exactly once', () => {
    const shown = months.flatMap(({ weeks }) => weeks.flat()).map((day) => day?.date)
    const account = ledgerDays(spanOf({ from: '2026-01-28', within: workingDays(20) }))
    for (const { date } of account) expect(shown.filter((one) => one === date)).toHaveLength(1)
  })

  it('leaves out the weeks before the trigger and after the last day', () => {
    expect(months[0]?.weeks[0]?.[0]?.date).toBe('2026-01-26')
  })
})
