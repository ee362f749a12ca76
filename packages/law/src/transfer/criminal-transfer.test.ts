import { expect, test } from 'vitest'
import { clockOf, company, goOn, type Line, refused, story } from '../testing/story.ts'
import { criminalTransfer } from './criminal-transfer.ts'

const police = { kind: 'organisation', name: '演示区公安局' }
const found: Line[] = [
  ['discover', 'office', '2026-01-08', { suspect: company, facts: '涉嫌犯罪' }],
  ['report', 'office', '2026-01-09T10:00', { team: '专案组核实' }, undefined, 2],
]
const sent: Line[] = [
  ...found,
  ['approve', 'head', '2026-01-10T16:00'],
  ['send', 'office', '2026-01-11T09:00', { police, materials: '全部材料' }],
]
const told = (...lines: readonly Line[]) => story(criminalTransfer, lines)
const declined: Line[] = [...sent, ['decline', 'police', '2026-01-13', { refusalReason: '没有犯罪事实' }]]

test('5(1): at least two officers verify', () => {
  const first = found[0]
  expect(first && refused(told(first), ['report', 'office', '2026-01-09', { team: '核实' }])).toMatchObject({ reason: 'hands', hands: 2 })
})

test('5(2): three natural days to approve, then twenty-four clock hours, weekends included', () => {
  expect(clockOf(told(...found), 'approving', '2026-01-10')).toMatchObject({ due: '2026-01-12' })
  expect(clockOf(told(...sent), 'sending', '2026-01-11')).toMatchObject({ dueAt: '2026-01-11T16:00', status: 'met' })
  const late = told(...found, ['approve', 'head', '2026-01-10T16:00'])
  expect(clockOf(late, 'sending', '2026-01-11T16:01')).toMatchObject({ status: 'overdue' })
})

test('7, 8: the police send on within a day and decide within three', () => {
  const file = told(...sent)
  expect(refused(file, ['reroute', 'police', '2026-01-12T09:01', { rerouted: '市公安局' }])).toMatchObject({ reason: 'too late' })
  expect(clockOf(file, 'reviewing', '2026-01-12')).toMatchObject({ due: '2026-01-14' })
})

test('9: a refusal forks into reconsideration or supervision, three days each', () => {
  const file = told(...declined)
  expect(clockOf(file, 'objecting', '2026-01-14')).toMatchObject({ due: '2026-01-16' })
  expect(refused(file, ['contest', 'head', '2026-01-17', { objection: '有犯罪事实' }])).toMatchObject({ reason: 'too late' })
  const contested = goOn(file, ['contest', 'head', '2026-01-14', { objection: '有犯罪事实' }])
  expect(clockOf(contested, 'contesting', '2026-01-15')).toMatchObject({ due: '2026-01-19' })
  const upheld = goOn(contested, ['uphold', 'police', '2026-01-16', { finding: '维持' }])
  expect(clockOf(upheld, 'suggesting', '2026-01-17')).toMatchObject({ due: '2026-01-19' })
  expect(
    refused(file, [
      'askSupervision',
      'head',
      '2026-01-15',
      { procuratorate: { kind: 'organisation', name: '演示区检察院' }, opinion: '建议监督' },
    ]),
  ).toBeUndefined()
})

test('10: refused in the end, the organ decides by itself', () => {
  expect(goOn(told(...declined), ['takeBack', 'head', '2026-01-15']).state).toBe('returned')
})

test('12: the things go over within three days of the filing', () => {
  const filed = told(...sent, ['file', 'police', '2026-01-14', { filing: '立案' }])
  expect(clockOf(filed, 'handingOver', '2026-01-15')).toMatchObject({ due: '2026-01-19' })
})

test('13: a case that comes back may be punished, and only then', () => {
  const over = told(...sent, ['file', 'police', '2026-01-14', { filing: '立案' }], ['handOver', 'office', '2026-01-15', { goods: '物品' }])
  expect(refused(over, ['punish', 'office', '2026-06-01', { reason: '依法处罚' }])).toMatchObject({ reason: 'unlawful', art: '13' })
  expect(
    goOn(over, ['sendBack', 'police', '2026-06-01', { closing: '不起诉' }], ['punish', 'office', '2026-06-02', { reason: '依法处罚' }])
      .state,
  ).toBe('criminal')
})
