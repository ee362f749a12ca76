import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCreditCode, isIdentityNumber } from './index.ts'

test('GB 32100: the published example holds, any one wrong character is found', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
  fc.assert(
    fc.property(fc.nat(17), fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), (place, character) => {
      const code = [...'91350100M000100Y43']
      fc.pre(code[place] !== character)
      code[place] = character
      expect(isCreditCode(code.join(''))).toBe(false)
    }),
  )
})

test('GB 32100: letters that look like digits are no part of the alphabet', () =>
  expect(isCreditCode('9135010OM000100Y43')).toBe(false))

test('GB 11643: the published example holds, any one wrong digit is found', () => {
  expect(isIdentityNumber('11010519491231002X')).toBe(true)
  fc.assert(
    fc.property(fc.nat(16), fc.nat(9), (place, digit) => {
      const code = [...'11010519491231002X']
      fc.pre(code[place] !== String(digit))
      code[place] = String(digit)
      expect(isIdentityNumber(code.join(''))).toBe(false)
    }),
  )
})
