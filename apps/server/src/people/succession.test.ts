import type { Organ, Post } from '@yifa/record'
import { expect, test } from 'vitest'
import { heirOf, organNames, standing, withInherited } from './succession.ts'

const organ = (id: string, more: Partial<Organ> = {}): Organ => ({
  organ: id,
  name: `${id}局`,
  kind: '工作部门',
  mark: id,
  supervises: false,
  since: '2019-01-01',
  names: [{ from: '2019-01-01', name: `${id}局` }],
  entered: true,
  ...more,
})
const names = [
  { from: '2019-01-01', name: '建设局' },
  { from: '2024-05-01', name: '住建局' },
]
const all = [
  organ('a', { until: '2025-12-31', successor: 'b' }),
  organ('b', { until: '2026-01-31', successor: 'c' }),
  organ('c', { name: '住建局', names }),
  organ('d', { until: '2025-12-31', successor: 'e' }),
  organ('e', { until: '2025-12-31', successor: 'd' }),
]
const post = (role: string): Post => ({
  post: role,
  officer: 'one',
  officerName: '甲',
  organ: 'c',
  organName: '住建局',
  role,
  procedures: ['*'],
  since: '2020-01-01',
})

test('an organ acts for itself until it has ended, and then whoever took over, one after another', () => {
  expect(['2025-12-31', '2026-01-31', '2026-02-01'].map((day) => heirOf(all, day)('a'))).toEqual(['a', 'b', 'c'])
  expect(['d', 'e']).toContain(heirOf(all, '2026-02-01')('d'))
  expect(standing(all, '2026-01-01').map((one) => one.organ)).toEqual(['b', 'c'])
})

test('lists show what an organ is called today, papers what it was called on their day, and its heir once it has ended', () => {
  const name = organNames(all)
  expect([name('c'), name('c', '2024-04-30'), name('c', '2024-05-01')]).toEqual(['住建局', '建设局', '住建局'])
  expect([name('a'), name('a', '2025-06-01'), name('a', '2026-03-01')]).toEqual(['a局', 'a局', '住建局'])
  expect(name('unknown')).toBe('unknown')
})

test('posts come with those in organs that were taken over, but not those that administer or oversee', () => {
  const held = withInherited(['office', 'registrar', 'keeper', 'auditor', 'leader'].map(post), all, '2026-03-01')
  expect(held.filter(({ inherited }) => inherited).map((one) => `${one.organ} ${one.role}`)).toEqual([
    'a office',
    'b office',
    'a registrar',
    'b registrar',
  ])
  expect(withInherited([post('office')], all, '2025-06-01')).toHaveLength(1)
})
