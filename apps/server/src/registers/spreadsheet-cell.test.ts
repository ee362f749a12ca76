import * as fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { guarded, unguarded } from './spreadsheet-cell.ts'

describe('a text in a table', () => {
  it.each(['=1+1', '+86 571', '-5', '@SUM(A1)', '\t=1', '\r=1', "'=1"])('%j is no formula', (text) => {
    expect(guarded(text)).toBe(`'${text}`)
  })
  it.each(['居民委员会', '2026-03-01', "'引号'", ''])('%j stays as it is', (text) => {
    expect([guarded(text), unguarded(text)]).toEqual([text, text])
  })
  test('reads back the same, whatever it says', () => {
    const risky = fc.stringMatching(/^['=+\-@\t\r甲1]{0,8}$/u)
    fc.assert(fc.property(fc.oneof(fc.string(), risky), (text) => unguarded(guarded(text)) === text))
  })
})
