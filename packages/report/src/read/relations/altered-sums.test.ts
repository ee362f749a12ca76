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

/** A sentence with one more or one less of a part of a sum, or of the sum. */
const alterationsOf = (sentence: Sentence): Alteration[] =>
  sumsOf(sentence).flatMap((values) =>
    values.flatMap((value) =>
      [value + 1, value - 1].map((altered) => ({
        text: sentence[0].replace(new RegExp(`(?<!\\d)${value}(?!\\d)`, 'u'), String(altered)),
        value: altered,
      })),
    ),
  )

const isNoticed = ({ text, value }: Alteration) =>
  verdictsOf(text).some(({ holds, values }) => !holds && values.includes(value))

const share = (sentences: readonly Sentence[]) => {
  const alterations = sentences.flatMap(alterationsOf)
  return alterations.filter(isNoticed).length / alterations.length
}

test('a sum that one figure more or less breaks is noticed', () => {
  expect(share(developedOn)).toBeGreaterThanOrEqual(0.9)
})

test('also in sentences kept aside', () => {
  expect(share(keptAside)).toBeGreaterThanOrEqual(0.8)
})
