import { expect, test } from 'vitest'
import { citizen, clockOf, goOn, type Line, refused, story } from '../testing/story.ts'
import { compensation } from './compensation.ts'

const claim = (on: string): Line => [
  'claim',
  'claimant',
  on,
  { claimant: citizen, harm: 'property', conduct: '违法扣押', learnedOn: '2025-06-10', claim: '赔偿损失', claimed: 30000 },
]
const consult: Line = ['consult', 'office', '2026-02-02', { views: '双方协商' }]
const compensate = (facts: object = {}): Line => [
  'compensate',
  'head',
  '2026-02-10',
  { outcome: 'compensated', granted: 20000, grounds: '应予赔偿', ...facts },
]
const serve: Line = ['@serve', 'office', '2026-02-12', { document: 'decision', recipient: 'claimant', method: 'direct', on: '2026-02-12' }]
const told = (...lines: readonly Line[]) => story(compensation, lines)

test('a whole claim, from the application to the payment', () => {
  const paid = told(
    claim('2026-01-05'),
    consult,
    compensate(),
    serve,
    ['requestPayment', 'claimant', '2026-02-24', { account: '账户' }],
    ['forward', 'office', '2026-02-26', { treasury: { kind: 'organisation', name: '演示区财政局' } }],
    ['pay', 'treasury', '2026-03-05', { paid: 20000 }],
  )
  expect(paid.state).toBe('paid')
})

test('39: the claim lapses after two years', () => {
  expect(clockOf(told(claim('2026-01-05')), 'limitation', '2026-01-06')).toMatchObject({ due: '2027-06-10', status: 'met' })
})

test('12: what is missing is told at once, in five days', () => {
  const file = told(claim('2026-01-05'))
  expect(refused(file, ['askToCorrect', 'office', '2026-01-13', { defects: '缺材料' }])).toMatchObject({ reason: 'too late' })
  expect(refused(file, ['askToCorrect', 'office', '2026-01-12', { defects: '缺材料' }])).toBeUndefined()
})

test('13, 14: two months to decide; silence opens the three months to sue', () => {
  expect(clockOf(told(claim('2026-01-05')), 'deciding', '2026-01-06')).toMatchObject({ due: '2026-03-05' })
  const silent = story(compensation, [claim('2026-01-05')], '2026-03-06')
  expect(silent.state).toBe('undecided')
  expect(clockOf(silent, 'suing', '2026-03-07')).toMatchObject({ due: '2026-06-05' })
})

test('13(1): no decision without hearing the claimant, and none that grants nothing', () => {
  expect(refused(told(claim('2026-01-05')), compensate())).toMatchObject({ reason: 'unlawful', art: '13.1' })
  expect(refused(told(claim('2026-01-05'), consult), compensate({ granted: 0 }))).toMatchObject({ reason: 'unlawful', art: '13.1' })
})

test('13: served in ten days', () => {
  expect(clockOf(told(claim('2026-01-05'), consult, compensate()), 'serving', '2026-02-11')).toMatchObject({ due: '2026-02-24' })
})

test('37: seven days to the treasury, fifteen to the money', () => {
  const asked = told(claim('2026-01-05'), consult, compensate(), serve, ['requestPayment', 'claimant', '2026-03-02', { account: '账户' }])
  expect(clockOf(asked, 'forwarding', '2026-03-03')).toMatchObject({ due: '2026-03-09' })
  const sent = goOn(asked, ['forward', 'office', '2026-03-05', { treasury: { kind: 'organisation', name: '演示区财政局' } }])
  expect(clockOf(sent, 'paying', '2026-03-06')).toMatchObject({ due: '2026-03-20' })
})
