import { expect, test } from 'vitest'
import { verdictsOf } from '../fixtures/reading-of-fixtures.ts'

test('a column headed 其中 is no more than the one before it', () => {
  const told = verdictsOf(
    '各季办理情况见下表：\n季度 办结(件) 其中:加急(件)\n一季度 310 45\n二季度 420 61\n三季度 380 52\n',
  )
  for (const values of [
    [45, 310],
    [61, 420],
    [52, 380],
  ])
    expect(told).toContainEqual({ sign: '=', holds: true, values })
})

test('columns side by side are not parts of each other', () => {
  const told = verdictsOf('各季办理情况见下表：\n季度 办结(件) 退件(件)\n一季度 310 45\n二季度 420 61\n三季度 380 52\n')
  expect(told.filter(({ values }) => values.length === 2)).toEqual([])
})
