import { expect, test } from 'vitest'
import { seatAbove } from './seat.ts'

const tree = [
  { organ: 'government', kind: 'government', supervises: true },
  { organ: 'office', parent: 'government', kind: 'department' },
  { organ: 'justice', parent: 'government', kind: 'department', supervises: true },
  { organ: 'aid', parent: 'justice', kind: 'institution' },
  { organ: 'lonely', kind: 'department' },
]

test.each([
  ['aid', 'government', 'government'],
  ['government', 'government', 'government'],
  ['aid', 'superior', 'justice'],
  ['office', 'supervisor', 'justice'],
  ['government', 'superior', undefined],
  ['lonely', 'government', undefined],
  ['unknown', 'supervisor', undefined],
] as const)('from %s the %s is %s', (home, seat, organ) => expect(seatAbove(tree, home, seat)).toBe(organ))

test('a tree that was knotted ends somewhere', () => {
  const ring = [
    { organ: 'a', parent: 'b' },
    { organ: 'b', parent: 'a' },
  ]
  expect(seatAbove(ring, 'a', 'government')).toBeUndefined()
})
