import { expect, test } from 'vitest'
import { expressionsIn, readingOf } from '../fixtures/reading-of-sentence.ts'

const table = (rows: readonly string[], head = '项目 | 2021年 | 2022年 | 增长率 |') =>
  `表一\n${head}\n${rows.join('\n')}\n`
const changes = (rows: readonly string[], head?: string) => expressionsIn(table(rows, head), 'change')

test('a cell belongs to the year of its column', () => {
  const { facts } = readingOf(table(['复议收案 | 120 | 150 | 25.00% |']))
  expect(facts.map(({ item, year }) => [item, year])).toEqual([
    ['复议收案数', 2021],
    ['复议收案数', 2022],
    ['复议收案增长率', 2022],
  ])
})

test('growth is reckoned row by row', () => {
  expect(changes(['复议收案 | 120 | 150 | 25.00% |', '审结 | 110 | 99 | -10.00% |'])).toEqual([
    '(150-120)/120=25%',
    '(110-99)/110=10%',
  ])
})

test('a row that does not come out among others that do is wrong', () => {
  const rows = ['收案 | 120 | 150 | 25.00% |', '审结 | 100 | 145 | 45.00% |', '应诉 | 40 | 50 | 20.00% |']
  expect(changes(rows).at(-1)).toBe('! (50-40)/40=20%')
})

test('differences and the words 上年 and 本年 are understood', () => {
  const rows = ['收案 | 120 | 150 | 30 |', '审结 | 110 | 99 | -11 |']
  expect(changes(rows, '项目 | 上年 | 本年 | 增减 |')).toEqual(['|150-120|=30', '|99-110|=11'])
})

test('a column of something else is left alone', () => {
  expect(changes(['收案 | 120 | 150 | 3 |', '审结 | 110 | 99 | 7 |'])).toEqual([])
})
