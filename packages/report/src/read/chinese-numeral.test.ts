import { expect, test } from 'vitest'
import { chineseValue } from './chinese-numeral.ts'

test.each([
  ['十', 10],
  ['十二', 12],
  ['二十', 20],
  ['一百零三', 103],
  ['两千', 2000],
  ['三万五千', 35_000],
  ['一亿二千万', 120_000_000],
])('%s is %d', (run, value) => {
  expect(chineseValue(run)).toBe(value)
})

test.each(['二〇二三', '三四', '一二三'])('%s is a row of digits, not a number', (run) => {
  expect(chineseValue(run)).toBeUndefined()
})
