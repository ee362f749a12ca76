import { expect, it } from 'vitest'
import { entryAddress, plainPart } from './address.ts'
import { daysAfter, endOfLastMonth, endOfMonth } from './day.ts'

it('finds the end of the month before, across a year and in a leap year', () => {
  expect(endOfLastMonth('2026-01-15')).toBe('2025-12-31')
  expect(endOfLastMonth('2028-03-31')).toBe('2028-02-29')
  expect(endOfMonth('2026-11-30', 2)).toBe('2027-01-31')
  expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01')
})

it('finds an entry again whatever its key holds', () => {
  const address = entryAddress('powers', '甲/乙 1?', '2026-03-02')
  expect(address).toMatch(/^\/registers\/powers\/entries\/[^/?]+\?on=2026-03-02$/)
  expect(plainPart(address.slice('/registers/powers/entries/'.length, address.indexOf('?')))).toBe('甲/乙 1?')
  expect(plainPart('100%')).toBe('100%')
})
