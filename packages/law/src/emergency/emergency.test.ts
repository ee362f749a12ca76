import { describe, expect, test } from 'vitest'
import { citizen, clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { emergency } from './emergency.ts'

const event = (category: string) => ({ category, place: '演示路', description: '事发经过' })
const report = (category: string, at = '2026-03-07T22:10'): Line => ['report', 'reporter', at, { reporter: citizen, ...event(category) }]
const verify = (category: string, level: string, at = '2026-03-07T22:30'): Line => [
  'verify',
  'office',
  at,
  { category, level, verification: '属实' },
]
const tellUp = (at: string): Line => ['tellUp', 'office', at, { upward: 'next', stage: 'first', upwardText: '首报' }]
const respond = (at: string): Line => ['respond', 'government', at, { responseLevel: 'third', measures: '疏散', until: '2026-03-10' }]
const release = (on: string): Line[] => [
  ['draftRelease', 'press', `${on}T01:00`, { draft: '通报' }],
  ['approveRelease', 'spokesperson', `${on}T01:30`],
  ['release', 'press', `${on}T02:00`, { released: '通报', channel: '政府网站' }],
]
const end: Line = ['endResponse', 'government', '2026-03-09', { ended: '危害消除' }]
const aftermath: Line[] = [
  ['evaluateLoss', 'office', '2026-03-10', { loss: '损失' }],
  ['planRecovery', 'government', '2026-03-12', { recovery: '重建' }],
  ['summarise', 'office', '2026-03-16', { causes: '原因' }],
]
const close: Line = ['close', 'head', '2026-03-20']
const told = (...lines: readonly Line[]) => story(emergency, lines)
const responding = (level = 'general') =>
  told(report('nature'), tellUp('2026-03-07T22:20'), verify('nature', level), respond('2026-03-07T23:00'))

describe('突发事件应对法', () => {
  test('a whole event: reported, verified, told upward, responded to, released, accounted for', () => {
    const done = goOn(responding(), ...release('2026-03-08'), end, ...aftermath, close)
    expect(done.state).toBe('closed')
  })

  test('17, 61: reported upward at once, rest day or not', () => {
    const late = told(report('nature'))
    expect(clockOf(late, 'tellingUp', '2026-03-07T23:00')).toMatchObject({ due: '2026-03-07', status: 'running' })
    expect(clockOf(late, 'tellingUp', '2026-03-08T08:00')).toMatchObject({ status: 'overdue' })
    expect(clockOf(responding(), 'tellingUp', '2026-03-08')).toMatchObject({ status: 'met' })
  })

  test('64, 70: a warning is adjusted and lifted; lifted only after it was told upward', () => {
    const warn: Line = ['warn', 'government', '2026-03-07T23:00', { warningLevel: 'yellow', warning: '暴雨' }]
    const lift: Line = ['liftWarning', 'government', '2026-03-09', { ended: '危险解除' }]
    const silent = told(report('nature'), verify('nature', 'general'), warn)
    expect(refused(silent, lift)).toMatchObject({ reason: 'unlawful' })
    const adjusted = goOn(
      silent,
      tellUp('2026-03-07T23:10'),
      ['adjustWarning', 'government', '2026-03-08', { warningLevel: 'blue', warning: '减弱' }],
      lift,
    )
    expect(adjusted.state).toBe('averted')
  })

  test('25: orders are filed with the standing committee and reported on; nothing unfiled is filed', () => {
    const filing: Line = ['fileDecree', 'office', '2026-03-08T12:00', { filing: '备一号' }]
    expect(refused(responding(), filing)).toMatchObject({ reason: 'unlawful', art: '25' })
    const ordered = goOn(responding(), ['decree', 'government', '2026-03-08', { decree: '封路' }])
    const special: Line = ['reportSpecially', 'government', '2026-03-18', { special: '专项' }]
    expect(refused(goOn(ordered, end, ...aftermath, special), close)).toMatchObject({ reason: 'unlawful', art: '25' })
    expect(refused(goOn(ordered, filing, end, ...aftermath), close)).toMatchObject({ reason: 'unlawful', art: '25' })
    expect(refused(goOn(ordered, filing, end, ...aftermath, special), close)).toBeUndefined()
  })

  test('12: what was requisitioned goes back', () => {
    const taken = goOn(responding(), ['requisition', 'government', '2026-03-08', { requisitioned: '挖掘机' }], end, ...aftermath)
    expect(refused(taken, close)).toMatchObject({ reason: 'unlawful', art: '12' })
    expect(refused(goOn(taken, ['giveBack', 'office', '2026-03-17', { returned: '已返还' }]), close)).toBeUndefined()
  })

  test.each([
    ['evaluateLoss', '87'],
    ['planRecovery', '87'],
    ['summarise', '92'],
  ])('%s comes before the archive (%s)', (missing, art) => {
    const rest = aftermath.filter(([act]) => act !== missing)
    expect(refused(goOn(responding(), end, ...rest), close)).toMatchObject({ reason: 'unlawful', art })
  })

  test('政务公开细则, 舆情通知: grave events are told within five hours, with a conference within twenty-four', () => {
    const grave = responding('major')
    expect(clockOf(grave, 'releasing', '2026-03-08')).toMatchObject({ dueAt: '2026-03-08T03:10' })
    expect(clockOf(grave, 'conferring', '2026-03-08')).toMatchObject({ dueAt: '2026-03-08T22:10' })
    expect(clockOf(responding(), 'releasing', '2026-03-08')).toBeUndefined()
    expect(clockOf(goOn(grave, ...release('2026-03-08')), 'releasing', '2026-03-08T03:00')).toMatchObject({ status: 'met' })
    expect(refused(goOn(grave, end, ...aftermath), close)?.reason).toBe('unlawful')
  })

  test('nothing is released that the spokesperson has not approved', () => {
    const drafted = goOn(responding(), ['draftRelease', 'press', '2026-03-08', { draft: '通报' }])
    expect(refused(drafted, ['release', 'press', '2026-03-08T10:00', { released: '通报', channel: '网站' }])?.reason).toBe('unlawful')
    const again: Line = ['approveRelease', 'spokesperson', '2026-03-08T12:00']
    expect(refused(goOn(responding(), ...release('2026-03-08')), again)?.reason).toBe('unlawful')
  })

  test('a false alarm ends there', () => {
    expect(told(report('nature'), ['dismiss', 'office', '2026-03-07T23:00', { reason: '误报' }]).state).toBe('dismissed')
  })
})

describe('hours of other regulations', () => {
  const found = (category: string) => told(['find', 'office', '2026-03-07T22:10', event(category)])
  const notified = (category: string) => goOn(found(category), ['notify', 'office', '2026-03-07T22:50', { description: '续报' }])

  test.each([
    ['accident', 'notifyingOfAccident', '2026-03-07T23:10'],
    ['health', 'notifyingOfHealth', '2026-03-08T00:10'],
  ])('事故条例 9, 公卫法 30: %s is notified by the hour', (category, clock, dueAt) => {
    expect(clockOf(found(category), clock, '2026-03-07T22:20')).toMatchObject({ dueAt })
  })

  test.each([
    ['accident', 'tellingUpOfAccident'],
    ['health', 'tellingUpOfHealth'],
  ])('事故条例 11, 公卫条例 20: %s is told upward within two hours', (category, clock) => {
    const file = notified(category)
    expect(clockOf(file, clock, '2026-03-07T23:00')).toMatchObject({ dueAt: '2026-03-08T00:50' })
    expect(clockOf(goOn(file, tellUp('2026-03-08T00:51')), clock, '2026-03-08T09:00')).toMatchObject({ status: 'late' })
  })

  test('a natural disaster has no such notifier', () => {
    expect(refused(told(), ['find', 'office', '2026-03-07T22:10', event('nature')])?.reason).toBe('unlawful')
  })
})
