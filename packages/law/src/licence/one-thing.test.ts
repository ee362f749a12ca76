import { beginningsOf, figures, joins, replay, tallies } from '@yifa/kernel'
import { describe, expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, setting, story } from '../testing/story.ts'
import { oneThing } from './one-thing.ts'

const apply = (facts: object = {}): Line => [
  'apply',
  'applicant',
  '2026-01-05',
  { applicant: company, event: 'shop', place: '清源大道1号', request: '便利店；申请书、平面图', ...facts },
]
const branch = (n: number): Line => ['@link', 'office', '2026-01-05', { kind: 'branches', case: `019a0000-0000-7000-8000-00000000000${n}` }]
const begun = story(oneThing, [apply(), branch(1), branch(2)])
const told = (on: string) => ({ on, told: '食品经营许可（许〔2026〕1号）：准予许可' })

describe('许可法 26(2)、国办发〔2022〕32号', () => {
  test.each([
    ['shop', {}, ['food', 'tobacco']],
    ['pharmacy', {}, ['drug', 'device']],
    ['hotel', { sign: 'yes' }, ['lodging', 'hygiene', 'fire', 'sign']],
  ])('%s is made of its licences', (event, facts, names) => {
    expect(beginningsOf(oneThing, 'apply', { event, sign: 'no', ...facts }).map(({ name }) => name)).toEqual(names)
  })

  test('every event needs two licences at least, each with the same papers and a name of its own', () => {
    for (const event of oneThing.facts.event.options) {
      const licences = beginningsOf(oneThing, 'apply', { event, sign: 'no' })
      expect(licences.length, event).toBeGreaterThan(1)
      for (const { carries, tells, title } of licences) {
        expect(carries).toEqual({ applicant: 'applicant', request: 'request' })
        expect(tells).toMatchObject({ item: title, handling: 'joint' })
      }
    }
  })

  test('42(2): forty-five working days, fifteen more by the government', () => {
    expect(clockOf(begun, 'handling', '2026-01-06')).toMatchObject({ due: '2026-03-13' })
    const longer = goOn(begun, ['extend', 'government', '2026-03-02', { extraDays: 15, reason: '联合踏勘' }])
    expect(clockOf(longer, 'handling', '2026-03-03')).toMatchObject({ due: '2026-04-03' })
    expect(refused(begun, ['extend', 'government', '2026-03-02', { extraDays: 16, reason: '联合踏勘' }])).toMatchObject({
      reason: 'beyond the extension',
    })
  })

  const gathered = (() => {
    const events = joins(begun, () => told('2026-01-20'), '2026-01-21T09:00')
    return replay(oneThing, [...begun.events, ...events], setting)
  })()

  test('it is gathered when every branch is decided, and tells how each was', () => {
    expect(joins(begun, (id) => (id.endsWith('1') ? told('2026-01-20') : undefined), '2026-01-21T09:00')).toEqual([])
    expect(gathered.state).toBe('gathered')
    expect(gathered.facts['results']).toContain('准予许可\n食品经营许可')
    expect(clockOf(gathered, 'delivering', '2026-01-21')).toMatchObject({ due: '2026-02-03' })
  })

  test('38(2): what was not granted is explained with its remedies', () => {
    const deliver = (facts: object): Line => ['deliver', 'office', '2026-01-22', facts]
    expect(refused(gathered, deliver({ outcome: 'partly' }))).toMatchObject({ reason: 'unlawful', art: '38.2' })
    expect(goOn(gathered, deliver({ outcome: 'partly', explanation: '烟草：不符合布局；可以申请复议' })).state).toBe('finished')
    expect(goOn(gathered, deliver({ outcome: 'granted' })).state).toBe('finished')
  })

  test('the days taken stand beside those the law allowed', () => {
    const happened = {
      from: '2026-01-01',
      to: '2026-12-31',
      tallies: tallies('a', gathered, '2026-02-01T09:00', setting),
      atStart: [],
      atEnd: [],
    }
    const { daysTaken, daysAllowed, speed, received } = figures(oneThing, happened)
    expect([daysTaken?.value, daysAllowed?.value]).toEqual([15, 67])
    expect(speed?.value).toBeCloseTo((100 * 15) / 67)
    expect(received?.parts).toMatchObject({ shop: { value: 1 } })
  })
})
