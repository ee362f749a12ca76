import { describe, expect, test } from 'vitest'
import { hotline } from './hotline.ts'
import { citizen, clockOf, goOn, type Line, refused, story } from './testing/story.ts'

const call = (on: string, facts: object = {}): Line => [
  'call',
  'caller',
  on,
  { caller: citizen, channel: 'phone', class: 'complaint', matter: '路灯不亮', ...facts },
]
const dispatch = (on: string): Line => ['dispatch', 'centre', on, { unit: 'chengguan' }]
const told = (...lines: Line[]) => story(hotline, lines)

describe('唐山市12345政务服务便民热线条例', () => {
  test('20: two clock hours to dispatch', () => {
    const file = told(call('2026-03-02T23:30'))
    expect(clockOf(file, 'dispatching', '2026-03-03T01:30')).toMatchObject({ dueAt: '2026-03-03T01:30', status: 'running' })
    expect(clockOf(file, 'dispatching', '2026-03-03T01:31')).toMatchObject({ status: 'overdue' })
  })

  test.each([
    ['enquiry', '2026-03-04'],
    ['complaint', '2026-03-09'],
  ])('24: %s is due on %s', (kind, due) => {
    expect(clockOf(told(call('2026-03-02', { class: kind }), dispatch('2026-03-02T10:00')), 'handling', '2026-03-03')).toMatchObject({
      due,
    })
  })

  test('32: a complaint of an enterprise is answered within twenty-four hours', () => {
    const file = told(call('2026-03-02', { enterprise: 'yes' }), dispatch('2026-03-02T10:00'))
    expect(clockOf(file, 'enterprise', '2026-03-03T09:00')).toMatchObject({ dueAt: '2026-03-03T10:00' })
    expect(clockOf(told(call('2026-03-02'), dispatch('2026-03-02T10:00')), 'enterprise', '2026-03-03')).toBeUndefined()
  })

  test('23: a return is asked for within one working day, three for hard matters', () => {
    const file = told(call('2026-03-02'), dispatch('2026-03-02T10:00'))
    const give: Line = ['requestReturn', 'unit', '2026-03-04', { returnReason: '非本单位职责' }]
    expect(refused(file, give)).toMatchObject({ reason: 'too late', due: '2026-03-03' })
    const longer = goOn(file, ['prolongReturn', 'centre', '2026-03-03', { extraDays: 2 }])
    expect(refused(longer, give)).toBeUndefined()
    expect(refused(file, ['prolongReturn', 'centre', '2026-03-03', { extraDays: 3 }])).toMatchObject({ reason: 'beyond the extension' })
  })

  const returnedTwice: Line[] = [
    call('2026-03-02'),
    dispatch('2026-03-02T10:00'),
    ['requestReturn', 'unit', '2026-03-03', { returnReason: '非本单位职责' }],
    ['grantReturn', 'centre', '2026-03-03', { reviewRemark: '同意' }],
    dispatch('2026-03-03T10:00'),
    ['requestReturn', 'unit', '2026-03-04', { returnReason: '非本单位职责' }],
    ['grantReturn', 'centre', '2026-03-04', { reviewRemark: '同意' }],
  ]

  test('37: an order returned twice is no longer dispatched but lifted to supervision, and then it stays', () => {
    const file = told(...returnedTwice)
    expect(refused(file, dispatch('2026-03-05'))).toMatchObject({ reason: 'unlawful', art: '37' })
    const lifted = goOn(file, ['designate', 'head', '2026-03-05', { unit: 'jiedao', order: '三日内办结' }])
    expect(refused(lifted, ['requestReturn', 'unit', '2026-03-05T10:00', { returnReason: '不' }])).toMatchObject({
      reason: 'unlawful',
    })
    expect(clockOf(lifted, 'handling', '2026-03-06')).toMatchObject({ start: '2026-03-05', due: '2026-03-12' })
  })

  test('20, 23: a returned order is dispatched again within two hours, and the time to return it is over', () => {
    const file = told(...returnedTwice.slice(0, 4))
    expect(clockOf(file, 'dispatching', '2026-03-03T10:00')).toMatchObject({ start: '2026-03-03', status: 'running' })
    expect(clockOf(file, 'returning', '2026-03-03T10:00')).toMatchObject({ status: 'met' })
  })

  const replied: Line[] = [
    call('2026-03-02'),
    dispatch('2026-03-02T10:00'),
    ['sign', 'unit', '2026-03-02T11:00'],
    ['reply', 'unit', '2026-03-04', { answer: '已修复' }],
  ]
  const callBack = (satisfaction: string): Line => ['callBack', 'centre', '2026-03-05', { satisfaction, resolved: 'no', callback: '电话' }]

  test('a dissatisfied caller means another try or an explanation before the order is closed', () => {
    const file = told(...replied, callBack('dissatisfied'))
    expect(refused(file, ['close', 'centre', '2026-03-05'])).toMatchObject({ reason: 'unlawful' })
    const again = goOn(file, ['reopen', 'centre', '2026-03-05', { fault: '未到现场' }])
    expect(clockOf(again, 'handling', '2026-03-06')).toMatchObject({ start: '2026-03-05', status: 'running' })
    const explained = goOn(file, ['explain', 'centre', '2026-03-05', { explanation: '管线产权不属市政' }])
    expect(refused(explained, ['close', 'centre', '2026-03-05'])).toBeUndefined()
  })

  const under = (rule: string, facts: object = {}): Line => [
    'dispatch',
    'centre',
    '2026-03-02T10:00',
    { unit: 'chengguan', rule, ...facts },
  ]

  test.each([
    ['保定 19: two hours', 'twoHours', 'inTwoHours', { dueAt: '2026-03-02T12:00' }],
    ['保定 19: twenty-four hours', 'oneDay', 'inOneDay', { dueAt: '2026-03-03T10:00' }],
    ['保定 19: three working days', 'threeDays', 'inThreeDays', { due: '2026-03-05' }],
    ['保定 19: five working days at most', 'baoding', 'inBaoding', { due: '2026-03-09' }],
    ['济南 24: five working days', 'jinan', 'inJinan', { due: '2026-03-09' }],
    ['潍坊 20: five working days', 'weifang', 'inWeifang', { due: '2026-03-09' }],
  ])('%s, instead of those of 唐山', (_title, rule, clock, due) => {
    const file = told(call('2026-03-02'), under(rule))
    expect(clockOf(file, clock, '2026-03-02T11:00')).toMatchObject(due)
    expect([clockOf(file, 'handling', '2026-03-03'), clockOf(file, 'signing', '2026-03-03')]).toEqual([undefined, undefined])
  })

  test('保定 19: five working days more at most', () => {
    const file = told(call('2026-03-02'), under('baoding'), ['sign', 'unit', '2026-03-02T11:00'])
    const longer = (extraDays: number): Line => ['extend', 'centre', '2026-03-04', { extraDays, extensionReason: '复杂' }]
    expect(refused(file, longer(6))).toMatchObject({ reason: 'beyond the extension' })
    expect(clockOf(goOn(file, longer(5)), 'inBaoding', '2026-03-05')).toMatchObject({ due: '2026-03-16' })
  })

  test('北京 23: the order says the day, on which the caller is called back', () => {
    expect(refused(told(call('2026-03-02')), under('beijing'))).toMatchObject({ reason: 'unlawful', art: '北京条例 23' })
    const file = told(call('2026-03-02'), under('beijing', { dueOn: '2026-03-12' }))
    expect(clockOf(file, 'byOrder', '2026-03-03')).toMatchObject({ due: '2026-03-12' })
    expect(clockOf(file, 'callingBack', '2026-03-03')).toMatchObject({ due: '2026-03-12' })
  })

  test('33: thirty days to comply with a notice of supervision', () => {
    const file = told(
      call('2026-03-02'),
      dispatch('2026-03-02T10:00'),
      ['sign', 'unit', '2026-03-02T11:00'],
      ['receiveNotice', 'unit', '2026-03-04', { notice: '执监通〔2026〕1号' }],
    )
    expect(clockOf(file, 'correcting', '2026-03-05')).toMatchObject({ due: '2026-04-03' })
  })

  test('no order is closed unasked', () => {
    expect(refused(told(...replied), ['close', 'centre', '2026-03-05'])).toMatchObject({ reason: 'unlawful' })
  })
})
