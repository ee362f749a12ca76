import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber } from './day.ts'
import {
  type Added,
  addDays,
  addMonths,
  type Day,
  type Duration,
  days,
  daysBetween,
  hours,
  months,
  type Pause,
  type Period,
  published,
  reckon,
  workingDays,
} from './index.ts'

const day = fc.integer({ min: dayNumber('2008-01-01'), max: dayNumber('2029-12-31') }).map(dayAt)
const duration: fc.Arbitrary<Duration> = fc.oneof(
  fc.record({ length: fc.integer({ min: 0, max: 90 }), unit: fc.constantFrom('day' as const, 'working day' as const) }),
  fc.record({ length: fc.integer({ min: 0, max: 7 }), unit: fc.constant('month' as const) }),
  fc.record({ length: fc.integer({ min: 0, max: 2 }), unit: fc.constant('year' as const) }),
)
const added: fc.Arbitrary<Added> = duration.map((granted) => ({ duration: granted, why: '经批准' }))

const pauseFrom = (from: Day): fc.Arbitrary<Pause> =>
  fc
    .record({
      starts: fc.integer({ min: -20, max: 120 }),
      lasts: fc.option(fc.integer({ min: -2, max: 40 }), { nil: undefined, freq: 8 }),
      effect: fc.constantFrom('excluded' as const, 'suspended' as const),
    })
    .map(({ starts, lasts, effect }) => {
      const begins = addDays(from, starts)
      return { from: begins, effect, why: '鉴定', ...(lasts === undefined ? {} : { until: addDays(begins, lasts) }) }
    })

const period: fc.Arbitrary<Period> = day.chain((from) =>
  fc.record({
    from: fc.constant(from),
    within: duration,
    roll: fc.constantFrom('next' as const, 'none' as const),
    pauses: fc.array(pauseFrom(from), { maxLength: 3 }),
    added: fc.array(added, { maxLength: 2 }),
  }),
)

const isPaused = (on: Day, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, until }) => from <= on && (until === undefined || on < until))

const isStuck = (on: Day, pauses: readonly Pause[]): boolean =>
  pauses.some(({ from, until }) => from <= on && until === undefined)

const naiveLength = (from: Day, { length, unit }: Duration): number =>
  unit === 'month' || unit === 'year'
    ? daysBetween(from, addMonths(from, unit === 'year' ? length * 12 : length))
    : length

const naiveCount = (from: Day, within: Duration, pauses: readonly Pause[]): Day | undefined => {
  let at = from
  for (let left = naiveLength(from, within); left > 0; ) {
    at = addDays(at, 1)
    if (isStuck(at, pauses)) return undefined
    if (!isPaused(at, pauses) && (within.unit !== 'working day' || published.isWorkingDay(at))) left--
  }
  return at
}

const naiveDue = ({ from, within, roll, pauses = [], added: extensions = [] }: Period): Day | undefined => {
  const durations = [within, ...extensions.map((one) => one.duration)]
  let at: Day | undefined = from
  for (const one of durations) at = at && naiveCount(at, one, pauses)
  const last = durations.at(-1)
  if (roll === 'none' || last === undefined || last.length === 0 || last.unit === 'working day') return at
  while (at !== undefined && (published.isRestDay(at) || isPaused(at, pauses))) {
    at = isStuck(at, pauses) ? undefined : addDays(at, 1)
  }
  return at
}

describe('reckon', () => {
  it('finds the day that counting day by day finds', () => {
    fc.assert(
      fc.property(period, (one) => {
        expect(reckon(published, one).due).toBe(naiveDue(one))
      }),
      { numRuns: 1500 },
    )
  })

  it('keeps a ledger of every day, whose counting lines are the length and whose last is the due day', () => {
    fc.assert(
      fc.property(period, (one) => {
        const { due, ledger } = reckon(published, one)
        const lines = ledger()
        expect(lines.map(({ date }) => date)).toEqual(lines.map((_, index) => addDays(one.from, index + 1)))
        const counting = lines.filter(({ counts }) => counts)
        expect(counting.map(({ number }) => number)).toEqual(counting.map((_, index) => index + 1))
        if (due === undefined) return
        expect(lines.at(-1)?.date ?? one.from).toBe(due)
        if (one.added?.length === 0) expect(counting).toHaveLength(naiveLength(one.from, one.within))
      }),
      { numRuns: 400 },
    )
  })

  it('leaves exactly the clear days between result and trigger when counting back', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 60 }), fc.boolean(), fc.boolean(), (from, length, working, counts) => {
        const within = working ? workingDays(length) : days(length)
        const { due, ledger } = reckon(published, { from, within, direction: 'before', countsTrigger: counts })
        const wanted = (on: Day): boolean => !working || published.isWorkingDay(on)
        let clear = counts && wanted(from) ? 1 : 0
        let at = addDays(from, -1)
        while (clear < length || !wanted(at)) {
          if (wanted(at)) clear++
          at = addDays(at, -1)
        }
        expect(due).toBe(at)
        expect(ledger()[0]?.date).toBe(due)
        expect(ledger().filter((line) => line.counts)).toHaveLength(length)
      }),
    )
  })

  it('rests on an estimate only where holidays bear on the result', () => {
    const provisional = (one: Period): boolean => reckon(published, one).provisional
    expect(provisional({ from: '2006-12-31', within: workingDays(5) })).toBe(false)
    expect(provisional({ from: '2026-12-20', within: workingDays(9) })).toBe(false)
    expect(provisional({ from: '2026-12-20', within: workingDays(10) })).toBe(true)
    expect(provisional({ from: '2026-12-20', within: days(60) })).toBe(true)
    expect(provisional({ from: '2026-12-20', within: days(60), roll: 'none' })).toBe(false)
    expect(provisional({ from: '2027-01-20', within: workingDays(20), direction: 'before' })).toBe(true)
    expect(provisional({ from: '2027-01-20', within: days(7), direction: 'before' })).toBe(false)
    expect(provisional({ from: '2026-12-20', within: days(60), added: [{ duration: workingDays(1), why: '' }] })).toBe(
      true,
    )
  })

  it('counts months back to the corresponding day', () => {
    const back = (countsTrigger: boolean) =>
      reckon(published, { from: '2026-05-31', within: months(3), direction: 'before', countsTrigger }).due
    expect(back(true)).toBe('2026-02-28')
    expect(back(false)).toBe('2026-02-27')
  })

  it('refuses lengths that are no whole number', () => {
    expect(() => reckon(published, { from: '2026-03-02', within: days(Number.NaN) })).toThrow(RangeError)
    expect(() => reckon(published, { from: '2026-03-02', within: days(-1) })).toThrow(RangeError)
  })
})

describe('以小时计的期间', () => {
  it.each([
    ['2026-03-06T16:30', hours(24), '2026-03-07T16:30', '2026-03-07'],
    ['2026-03-06T16:30', hours(2), '2026-03-06T18:30', '2026-03-06'],
    ['2026-03-06T24:00', hours(24), '2026-03-08T00:00', '2026-03-07'],
    ['2026-03-06', hours(48), '2026-03-08T00:00', '2026-03-07'],
    ['2026-09-30T17:00', hours(0), '2026-09-30T17:00', '2026-09-30'],
  ])('民法典 第201条：自%s起连同假日按时刻计', (from, within, dueAt, due) => {
    expect(reckon(published, { from, within })).toMatchObject({ due, dueAt, literal: due, provisional: false })
  })

  it('中止的整日不计', () => {
    const pauses: readonly Pause[] = [{ from: '2026-03-07', until: '2026-03-09', effect: 'suspended', why: '停电' }]
    expect(reckon(published, { from: '2026-03-06T16:30', within: hours(24), pauses }).dueAt).toBe('2026-03-09T16:30')
    expect(reckon(published, { from: '2026-03-06T16:30', within: hours(7), pauses }).dueAt).toBe('2026-03-06T23:30')
    const open: readonly Pause[] = [{ from: '2026-03-07', effect: 'suspended', why: '停电' }]
    expect(reckon(published, { from: '2026-03-06T16:30', within: hours(24), pauses: open }).dueAt).toBeUndefined()
  })

  it('延长以小时计的接续计算，以日计的自届满日起算', () => {
    const extended = (granted: Duration) =>
      reckon(published, { from: '2026-03-06T16:30', within: hours(24), added: [{ duration: granted, why: '经批准' }] })
    expect(extended(hours(24)).dueAt).toBe('2026-03-08T16:30')
    expect(extended(days(1))).toMatchObject({ literal: '2026-03-08', due: '2026-03-09', dueAt: undefined })
  })

  it('向前倒推', () => {
    const period: Period = { from: '2026-03-06T16:30', within: hours(24), direction: 'before' }
    expect(reckon(published, period).dueAt).toBe('2026-03-05T16:30')
  })
})
