import { published } from '@yifa/calendar'
import type { Status } from '@yifa/kernel'
import { methods, procedures } from '@yifa/law'
import { describe, expect, it } from 'vitest'
import { daysLeft, lightOf } from './clock-view.ts'
import type { Outlook } from './outlook.ts'

const procedure = procedures.openInformation[0]
const at = (now: string): Outlook => ({
  now,
  calendar: published,
  methods,
  warning: { workingDays: 3, hours: 4 },
  names: { organ: String, officer: String, entry: (_, key) => key },
})
const light = (status: Status, now = '2026-03-02T09:00', clock = 'replying') =>
  lightOf({ status, due: '2026-03-30' }, procedure, clock, at(now))

describe('the light of a clock', () => {
  it.each([
    ['2026-03-24T23:59', 'green'],
    ['2026-03-25T00:00', 'yellow'],
    ['2026-03-30T23:59', 'yellow'],
  ])('that ends on Monday 30 March is at %s %s', (now, colour) => {
    expect(light('running', now)).toBe(colour)
  })
  it.each([
    ['overdue', 'red'],
    ['late', 'red'],
    ['paused', 'grey'],
    ['met', 'grey'],
    ['moot', 'grey'],
  ] as const)('is, when %s, %s', (status, colour) => {
    expect(light(status)).toBe(colour)
  })
  it('that has lapsed is red where the office had to act and grey where a party let time pass', () => {
    expect(light('lapsed', '2026-04-02T09:00', 'replying')).toBe('red')
    expect(light('lapsed', '2026-04-02T09:00', 'consulting')).toBe('grey')
    expect(light('lapsed', '2026-04-02T09:00', 'checking')).toBe('grey')
  })
  it('of a right that merely runs presses nobody', () => {
    expect(light('running', '2026-03-30T09:00', 'contesting')).toBe('green')
  })
  it('in hours turns yellow in its last hours', () => {
    const hours = (now: string) =>
      lightOf({ status: 'running', due: '2026-03-30', dueAt: '2026-03-30T12:00' }, procedure, 'replying', at(now))
    expect(hours('2026-03-30T07:59')).toBe('green')
    expect(hours('2026-03-30T08:00')).toBe('yellow')
  })
})

describe('the days left', () => {
  it('are working days, below nothing when overdue', () => {
    expect(daysLeft('2026-03-30', at('2026-03-27T09:00'))).toBe(1)
    expect(daysLeft('2026-03-30', at('2026-03-30T09:00'))).toBe(0)
    expect(daysLeft('2026-03-30', at('2026-04-01T09:00'))).toBe(-2)
    expect(daysLeft(undefined, at('2026-04-01T09:00'))).toBeUndefined()
  })
})
