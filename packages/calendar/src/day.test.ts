import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAt, dayNumber, minuteNumber, momentAt } from './day.ts'
import { addDays, addMonths, compare, daysBetween, parseDay, parseDuration, parseMoment, weekday } from './index.ts'

const anyDayNumber = fc.integer({ min: -200_000, max: 200_000 })

describe('day', () => {
  it('agrees with the Gregorian calendar of the platform', () => {
    fc.assert(
      fc.property(anyDayNumber, (number) => {
        const platform = new Date(number * 86_400_000)
        const day = platform.toISOString().slice(0, 10)
        expect(dayAt(number)).toBe(day)
        expect(dayNumber(day)).toBe(number)
        expect(weekday(day)).toBe(platform.getUTCDay())
        expect(parseDay(day)).toBe(day)
      }),
    )
  })

  it('adds and measures days inversely', () => {
    fc.assert(
      fc.property(anyDayNumber, fc.integer({ min: -5000, max: 5000 }), (number, count) => {
        const later = addDays(dayAt(number), count)
        expect(daysBetween(dayAt(number), later)).toBe(count)
        expect(Math.sign(compare(later, dayAt(number)))).toBe(Math.sign(count))
      }),
    )
  })

  it('reads moments back to the minute', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60_000_000 }), (minute) => {
        expect(minuteNumber(momentAt(minute))).toBe(minute)
        expect(parseMoment(momentAt(minute))).toBe(momentAt(minute))
      }),
    )
  })

  it.each([
    ['2024-08-31', 6, '2025-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-05-15', -6, '2023-11-15'],
    ['2024-03-31', -13, '2023-02-28'],
    ['2020-02-29', 12, '2021-02-28'],
  ])('民法典 第202条：%s 起 %i 个月为 %s', (from, count, to) => {
    expect(addMonths(from, count)).toBe(to)
  })

  it.each(['2023-02-29', '2024-13-01', '2024-00-10', '2024-04-31', '2024-4-1', '2024-04-01 ', '', '20240401'])(
    'refuses %j as a day',
    (text) => {
      expect(parseDay(text)).toBeUndefined()
      expect(parseMoment(`${text}T09:00`)).toBeUndefined()
    },
  )

  it.each([
    '2024-04-01',
    '2024-04-01T9:00',
    '2024-04-01T24:00',
    '2024-04-01T09:60',
    '2024-04-01T09:00:00',
    '2024-04-01 09:00',
  ])('refuses %j as a moment', (text) => {
    expect(parseMoment(text)).toBeUndefined()
  })

  it('refuses to reckon with a day that does not exist', () => {
    expect(() => addDays('2023-02-29', 1)).toThrow(RangeError)
    expect(() => addMonths('二〇二四', 1)).toThrow(RangeError)
  })
})

describe('duration', () => {
  it.each([
    ['20 workdays', 20, 'working day'],
    ['1 workday', 1, 'working day'],
    ['60 days', 60, 'day'],
    ['3 months', 3, 'month'],
    ['1 year', 1, 'year'],
    ['24 hours', 24, 'hour'],
  ])('reads %j', (text, length, unit) => {
    expect(parseDuration(text)).toEqual({ length, unit })
  })

  it.each([
    '',
    'days',
    '20',
    '-3 days',
    '1.5 days',
    '20 weeks',
    '20  days',
    '20 days later',
    '3 constructor',
    '999999 days',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})
