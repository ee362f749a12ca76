import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (last: number) =>
  expressionsIn(
    `接收诉求648件，去年同期571件，上升13.5%。投诉431件，去年同期${last}件；举报217件，去年同期208件。`,
    'sum',
  )

test('the counts of the year before told beside counts that add up add up too', () => {
  expect(sums(363)).toEqual(['431+217=648', '363+208=571'])
})

test('which is a question where they miss by a little, and nothing where by much', () => {
  expect(sums(353)).toEqual(['431+217=648', '? 353+208=571'])
  expect(sums(153)).toEqual(['431+217=648'])
})
