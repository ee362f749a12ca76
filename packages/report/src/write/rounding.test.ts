import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberText, rateText, rounded } from './rounding.ts'

test.each([
  [2.675, 2.68],
  [1.005, 1.01],
  [0.125, 0.13],
  [14.684, 14.68],
  [99.995, 100],
  [0, 0],
])('%d is rounded half up to %d', (value, expected) => {
  expect(rounded(value)).toBe(expected)
})

test('a fraction of whole numbers is rounded as in exact arithmetic', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (part, whole) => {
      const exact = (2n * 10_000n * BigInt(part) + BigInt(whole)) / (2n * BigInt(whole))
      expect(rounded((100 * part) / whole)).toBe(Number(exact) / 100)
    }),
  )
})

test('rates always show two decimals, counts none', () => {
  expect([rateText(100), rateText(97.5), rateText(0)]).toEqual(['100.00%', '97.50%', '0.00%'])
  expect([numberText(121_947), numberText(12.5)]).toEqual(['121947', '12.50'])
})
