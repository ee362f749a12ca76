import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (table: string) => expressionsIn(table, 'sum')

test('names and numbers side by side add up to the last row', () => {
  expect(sums('省份 | 数量 | 省份 | 数量 |\n甲省 | 31 | 乙省 | 27 |\n丙省 | 14 | 丁省 | 9 |\n总计 | 81 |\n')).toEqual([
    '31+27+14+9=81',
  ])
})

test('and say nothing where they do not', () => {
  expect(sums('省份 | 数量 | 省份 | 数量 |\n甲省 | 31 | 乙省 | 27 |\n丙省 | 14 | 丁省 | 9 |\n总计 | 91 |\n')).toEqual(
    [],
  )
})
