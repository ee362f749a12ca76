import { expect, test } from 'vitest'
import { figureProblems, isPartOf } from './figure-checks.ts'
import { changed, countedFrom, hotline, penalty } from './specimen.ts'

const counted = countedFrom('penalty', penalty, [
  { acts: ['fileCase', 'punish'], choices: { kinds: 'fine' }, days: 9 },
  { acts: ['punishOnTheSpot'], choices: { kinds: 'warning' } },
])

test('a part is declared by fewer acts, or by conditions that its whole does not set', () => {
  expect(isPartOf(penalty, 'onTheSpot', 'punished')).toBe(true)
  expect(isPartOf(penalty, 'onTime', 'decided')).toBe(true)
  expect(isPartOf(penalty, 'punished', 'onTheSpot')).toBe(false)
  expect(isPartOf(penalty, 'decided', 'onTime')).toBe(false)
  expect(isPartOf(penalty, 'punished', 'decided')).toBe(false)
  expect(isPartOf(penalty, 'fines', 'punished')).toBe(false)
  expect(isPartOf(hotline, 'resolvedClosed', 'closed')).toBe(true)
})

test('a part greater than its whole is told with both numbers', () => {
  const wrong = changed(counted, { onTheSpot: { value: 3, cases: ['1', '2', '3'] } })
  expect(figureProblems([wrong])).toEqual([
    {
      places: ['penalty.onTheSpot', 'penalty.punished'],
      text: '行政处罚“当场处罚”为3，大于其所属的“作出行政处罚决定”2',
    },
  ])
})

test('what was counted holds together', () => {
  expect(figureProblems([counted])).toEqual([])
})
