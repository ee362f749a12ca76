import { expect, test } from 'vitest'
import { developedOn, keptAside, verdictsOf } from './fixtures/reading-of-fixtures.ts'
import type { Sentence } from './fixtures/sentence.ts'

interface Alteration {
  readonly text: string
  readonly value: number
}

/** The sums of a sentence that hold, of counts printed just once. */
const sumsOf = ([text, ...relations]: Sentence): number[][] =>
  relations
    .filter((line) => line.startsWith('= '))
    .map((line) => line.slice(2).split(' ').map(Number))
    .filter((values) => {
      const largest = Math.max(...values)
      const isSum = values.length > 2 && values.reduce((sum, value) => sum + value, 0) === 2 * largest
      return (
        isSum &&
        values.every((value) => value >= 10 && text.match(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'gu'))?.length === 1)
      )
    })

/** A number of which a digit may be one off without its first being another number altogether. */
const LONG = 60

/** A sentence with a part of a sum, or the sum, higher and lower by `by`. */
const alterationsOf =
  (by: number) =>
  (sentence: Sentence): Alteration[] =>
    sumsOf(sentence).flatMap((values) =>
      values
        .filter((value) => by === 1 || value >= LONG)
        .flatMap((value) =>
          [value + by, value - by].map((altered) => ({
            text: sentence[0].replace(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u'), String(altered)),
            value: altered,
          })),
        ),
    )

const isNoticed = ({ text, value }: Alteration) =>
  verdictsOf(text).some(({ holds, values }) => !holds && values.includes(value))

const share = (sentences: readonly Sentence[], by: number) => {
  const alterations = sentences.flatMap(alterationsOf(by))
  return alterations.filter(isNoticed).length / alterations.length
}

test('a sum that one figure more or less breaks is noticed', () => {
  expect(share(developedOn, 1)).toBeGreaterThanOrEqual(0.9)
})

test('so is one that is ten more or less', () => {
  expect(share(developedOn, 10)).toBeGreaterThanOrEqual(0.9)
})

test('also in sentences kept aside', () => {
  expect(share(keptAside, 1)).toBeGreaterThanOrEqual(0.8)
  expect(share(keptAside, 10)).toBeGreaterThanOrEqual(0.8)
})
