import { expect, test } from 'vitest'
import { districtCodeFault } from './index.ts'

test.each(['510104', '110101', '331081', '441900', '620200'])('GB/T 2260: %s may be a county', (code) =>
  expect(districtCodeFault(code)).toBeUndefined(),
)

test.each([
  ['5101', '六位数字'],
  ['51010４', '六位数字'],
  ['990101', '没有以 99 开头'],
  ['510000', '是四川省的代码'],
  ['510100', '四川省的市级代码'],
])('GB/T 2260: %s is none: %s', (code, why) => expect(districtCodeFault(code)).toContain(why))
