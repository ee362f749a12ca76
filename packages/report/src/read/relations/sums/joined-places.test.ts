import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (text: string) => expressionsIn(text, 'sum')

test.each([
  ['辖62个行政村、9个社区。71个村（社区）建成调解室。', ['62+9=71']],
  ['辖5个镇、4个街道，9个镇（街道）完成赋权。', ['5+4=9']],
  ['辖12个行政村、2个社区，14个村社配备法律明白人。', ['12+2=14']],
  ['辖22个行政村、3个社区，全部26个村（社区）建成调解室。', ['? 22+3=26']],
])('places of two kinds are counted together: %s', (text, expected) => {
  expect(sums(text)).toEqual(expected)
})

test.each([
  ['some of them', '辖62个行政村、9个社区。18个村（社区）建成调解室。'],
  ['most of them', '辖62个行政村、9个社区。69个村（社区）建成调解室。'],
  ['other things', '辖62个行政村、9个社区。71个部门建成调解室。'],
])('%s are left alone', (_, text) => {
  expect(sums(text)).toEqual([])
})
