import { expect, test } from 'vitest'
import { contestProblems, contestTable } from './contest-table.ts'

const published = [376, 97, 196, 121, 790, 16, 1, 12, 27, 56, 74, 1, 30, 51, 156]

test('each block of Table 4 adds up as published', () => {
  expect(contestProblems(contestTable(published))).toEqual([])
})

test('any cell changed is told by its block', () => {
  published.forEach((value, at) => {
    const problems = contestProblems(contestTable(published.with(at, value + 1)))
    expect(problems).toHaveLength(1)
    expect(problems[0]?.text).toContain('不相等')
  })
})

test('without data the table is blank, which is not zero', () => {
  const table = contestTable()
  expect(table.fed).toBe(false)
  expect(table.blocks.flatMap(({ cells }) => cells)).toEqual(Array.from({ length: 15 }, () => null))
  expect(contestProblems(table)).toEqual([])
})
