import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (text: string) => expressionsIn(text, 'sum')

test.each([
  [
    'one whole divided in two ways, a line each',
    '本月收信65件。\n目的：控告1件、求决57件、建议7件。\n类型：建议11件、举报9件、投诉15件、咨询30件。',
    ['1+57+7=65', '11+9+15+30=65'],
  ],
  [
    'in the cells of a table one list that misses is a question',
    '本月收信65件。\n| 方式 | 明细 |\n| 目的 | 控告1件、求决57件、建议7件 |\n| 类型 | 建议11件、举报9件、投诉15件、咨询31件 |',
    ['1+57+7=65', '? 11+9+15+31=65'],
  ],
  [
    'lists of which none comes to the whole may be open',
    '本月收信65件。\n目的：控告1件、求决50件、建议7件。\n类型：建议11件、举报9件、投诉15件、咨询20件。',
    [],
  ],
  [
    'lists of different things',
    '本月收信65件。\n目的：控告1件、求决57件、建议7件。\n去向：甲局2件、乙局3件、丙局4件。',
    ['1+57+7=65'],
  ],
])('%s', (_, text, expected) => {
  expect(sums(text)).toEqual(expected)
})
