import fc from 'fast-check'
import { expect, test } from 'vitest'
import { explain, wholeNumerators } from './rounding.ts'

test.each([
  [50, 1, 2, 0, 'exact'],
  [33.3, 1, 3, 1, 'rounding'],
  [66.6, 2, 3, 1, 'truncation'],
  [66.5, 2, 3, 1, 'none'],
  [0.5, 1, 200, 1, 'exact'],
  [12.5, 1, 8, 1, 'exact'],
  [13, 1, 8, 0, 'rounding'],
] as const)('%d%% from %d of %d with %d decimals: %s', (stated, part, whole, decimals, explained) => {
  expect(explain(stated, part, whole, decimals)).toBe(explained)
})

test('whatever is rounded half up is explained', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (whole, seed) => {
      const part = seed % (whole + 1)
      const stated = Math.floor((20_000 * part + whole) / (2 * whole)) / 100
      expect(['exact', 'rounding']).toContain(explain(stated, part, whole, 2))
    }),
  )
})

test('only a small base says something about an unprinted numerator', () => {
  expect(wholeNumerators(78.9, 19, 1)).toEqual([15])
  expect(wholeNumerators(80.1, 19, 1)).toEqual([])
  expect(wholeNumerators(99.9, 79_134, 1)).toBeUndefined()
})
