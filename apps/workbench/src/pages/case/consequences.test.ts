import type { ClockView } from '@yifa/api'
import { expect, it } from 'vitest'
import { clockChanges } from './consequences.tsx'

const clock = (change: Partial<ClockView>): ClockView => ({
  clock: 'replying',
  title: '答复期限',
  sentence: '',
  start: '2026-03-02',
  due: '2026-03-30',
  provisional: false,
  unverified: false,
  status: 'running',
  light: 'green',
  ...change,
})
const words = (before: readonly ClockView[], after: readonly ClockView[]) =>
  clockChanges(before, after).map(({ clock: { title }, word }) => `${title}${word}`)

it('names what starts, stops and stands still, and leaves out what stays', () => {
  const checking = clock({ clock: 'checking', title: '告知补正期限' })
  const after = [
    checking,
    clock({ status: 'paused', light: 'grey' }),
    clock({ clock: 'correcting', title: '补正期限', start: '2026-03-05' }),
  ]
  expect(words([checking, clock({})], after)).toEqual(['答复期限暂停', '补正期限起算'])
})

it('tells an extension from the old day', () => {
  expect(words([clock({})], [clock({ due: '2026-04-28' })])).toEqual(['答复期限由2026年3月30日变更'])
})

it('tells the end of a period, and a fresh start', () => {
  expect(words([clock({})], [clock({ status: 'met', met: '2026-03-10' })])).toEqual(['答复期限终结'])
  expect(words([clock({})], [clock({ start: '2026-03-09', due: '2026-04-07' })])).toEqual(['答复期限起算'])
})

it('keeps the clocks of several parties apart', () => {
  const first = clock({ clock: 'consulting', title: '意见期限', party: 'thirdParty.1' })
  expect(words([first], [first, { ...first, party: 'thirdParty.2' }])).toEqual(['意见期限起算'])
})
