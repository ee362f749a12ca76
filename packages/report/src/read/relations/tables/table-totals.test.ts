import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (text: string) => expressionsIn(text, 'sum')

test.each([
  ['every column of a total row', '甲镇 12件 5人\n乙镇 18件 7人\n合计 30件 12人\n', ['12+18=30', '5+7=12']],
  ['a column that misses its total', '甲镇 12件\n乙镇 18件\n丙镇 20件\n合计 51件\n', ['! 12+18+20=51']],
  [
    'rows above an earlier total are another table',
    '甲镇 12件\n小计 12件\n乙镇 18件\n丙镇 20件\n合计 38件\n',
    ['18+20=38'],
  ],
  ['a total far off has rows that are not printed', '甲镇 12件\n乙镇 18件\n合计 500件\n', []],
  [
    'the parts of a sentence as rows',
    '甲栏收到来信18件，办理16件；乙栏收到来信4件，办理3件；两栏共收到来信22件，办理19件。',
    ['18+4=22', '16+3=19'],
  ],
])('%s', (_, text, expected) => {
  expect(sums(text)).toEqual(expected)
})
