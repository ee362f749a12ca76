import { days, type Moment, published, workingDays } from '@yifa/calendar'
import { expect, test } from 'vitest'
import { replay, type Setting } from './case-file.ts'
import { clocks } from './clocks.ts'
import { amount, choice, date } from './facts.ts'
import { lapses } from './lapse.ts'
import { attemptAct } from './lawful.ts'
import type { Limit } from './limit.ts'
import { procedure } from './procedure.ts'

const source = { law: '试行程序办法', edition: '2024', inForce: '2024-01-01' }
const limit = (art: string, rest: Partial<Limit>): Limit => ({
  ...source,
  art,
  title: '试行',
  trigger: '开始',
  obligor: '机关',
  direction: 'after',
  roll: 'next',
  ...rest,
})

const trial = procedure({
  title: '试行程序',
  source,
  series: '试',
  parties: {},
  posts: { office: '承办机构' },
  states: { received: '收件', accepted: '受理', meeting: '学习' },
  endings: { granted: '准予', refused: '不予' },
  facts: {
    occurredOn: date('违法行为发生之日'),
    size: choice('对象', { person: '公民', organisation: '单位' }),
    fine: amount('罚款', '元'),
    surcharge: amount('加处罚款', '元'),
  },
  acts: {
    receive: { title: '收件', art: '1', by: 'office', opens: 'received', takes: ['occurredOn', 'size'] },
    accept: { title: '受理', art: '2', by: ['office', 'law'], from: 'received', to: 'accepted' },
    study: { title: '学习', art: '3', by: 'office', from: ['received', 'accepted'] },
    fineOnTheSpot: {
      title: '当场罚款',
      art: '4',
      by: 'office',
      from: 'accepted',
      to: 'granted',
      takes: ['fine'],
      unlawful: [{ where: { size: 'person' }, over: { fine: 200 }, art: '4', why: '对公民当场罚款不得超过二百元' }],
    },
    decide: { title: '决定', art: '5', by: 'office', from: 'accepted', takes: ['fine'] },
    surcharge: {
      title: '加处罚款',
      art: '6',
      by: 'office',
      from: 'accepted',
      to: 'refused',
      takes: ['surcharge'],
      unlawful: [{ over: { surcharge: 'fine' }, art: '6', why: '加处罚款不得超出罚款数额' }],
    },
  },
  documents: {},
  clocks: {
    accepting: {
      title: '受理',
      limit: limit('2', { within: workingDays(5) }),
      since: 'receive',
      until: 'accept',
      otherwise: 'accept',
      retroactive: true,
    },
    deciding: { title: '决定', limit: limit('5', { within: days(20) }), since: 'accept', until: 'decide' },
    limitation: {
      title: '时效',
      limit: limit('7', { within: days(10), roll: 'none' }),
      sinceDate: 'occurredOn',
      until: 'receive',
      bars: ['decide', 'fineOnTheSpot'],
    },
    studying: {
      title: '学习',
      limit: limit('3', { yearly: '03-01', direction: 'calendar', excludesDay: true, roll: 'none' }),
      since: 'receive',
      until: 'study',
      times: 2,
    },
  },
  indicators: {},
})

const setting: Setting = { calendar: published, methods: {} }
type Line = readonly [act: string, at: Moment, facts?: object]
const started: Line = ['receive', '2024-04-01T09:00', { occurredOn: '2024-03-25', size: 'person' }]

const after = (...lines: readonly Line[]) =>
  lines.reduce(
    (file, [act, at, facts = {}]) => {
      const law = lapses(file, at, setting)
      const standing = replay(trial, [...file.events, ...law], setting)
      const outcome = attemptAct(standing, act, { by: 'office', at, facts }, at, setting)
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal))
      return replay(trial, [...standing.events, outcome.event], setting)
    },
    replay(trial, [], setting),
  )
const attempt = (file: ReturnType<typeof after>, [act, at, facts = {}]: Line) =>
  attemptAct(file, act, { by: 'office', at, facts }, at, setting)
const clock = (file: ReturnType<typeof after>, name: string, now: Moment) =>
  clocks(file, now, setting).find((one) => one.clock === name)

test('what the law does retroactively counts from the day the clock started', () => {
  const silent = after(started, ['study', '2024-04-15T09:00'])
  expect(silent.state).toBe('accepted')
  expect(clock(silent, 'deciding', '2024-04-15T09:00')?.start).toBe('2024-04-01')
  const answered = after(started, ['accept', '2024-04-03T09:00'])
  expect(clock(answered, 'deciding', '2024-04-15T09:00')?.start).toBe('2024-04-03')
})

test('a clock met in time bars nothing, however long ago', () => {
  const file = after(started, ['accept', '2024-04-03T09:00'])
  expect(attempt(file, ['decide', '2024-09-03T09:00', { fine: 500 }])).toMatchObject({ ok: true })
})

test('a clock met too late bars what it says', () => {
  const file = after(
    ['receive', '2024-04-08T09:00', { occurredOn: '2024-03-25', size: 'person' }],
    ['accept', '2024-04-09T09:00'],
  )
  expect(attempt(file, ['decide', '2024-04-10T09:00', { fine: 500 }])).toMatchObject({
    ok: false,
    refusal: { reason: 'too late', clock: 'limitation' },
  })
})

test('an amount beyond the number of the statute is unlawful, the number itself is not', () => {
  const file = after(started, ['accept', '2024-04-03T09:00'])
  expect(attempt(file, ['fineOnTheSpot', '2024-04-03T10:00', { fine: 200 }]).ok).toBe(true)
  expect(attempt(file, ['fineOnTheSpot', '2024-04-03T10:00', { fine: 200.01 }])).toMatchObject({
    refusal: { reason: 'unlawful', art: '4' },
  })
})

test('an amount may be bound by another of the case', () => {
  const file = after(started, ['accept', '2024-04-03T09:00'], ['decide', '2024-04-04T09:00', { fine: 500 }])
  expect(attempt(file, ['surcharge', '2024-06-03T10:00', { surcharge: 500 }]).ok).toBe(true)
  expect(attempt(file, ['surcharge', '2024-06-03T10:00', { surcharge: 501 }])).toMatchObject({
    refusal: { reason: 'unlawful', art: '6' },
  })
})

test('a fixed day of the year comes next after the start, and a thing to be done twice is met by the second time', () => {
  const once = after(started, ['study', '2024-04-02T09:00'])
  expect(clock(once, 'studying', '2024-04-15T09:00')).toMatchObject({ due: '2025-02-28', status: 'running' })
  const twice = after(started, ['study', '2024-04-02T09:00'], ['study', '2024-04-03T09:00'])
  expect(clock(twice, 'studying', '2024-04-15T09:00')).toMatchObject({ status: 'met', met: '2024-04-03' })
})
