import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const sums = (text: string) => expressionsIn(text, 'sum')

const told = (last: string) =>
  `本月收到信息${last}件，分类如下。咨询2157件：同比增2%，占比63%。投诉920件：同比增12.5%，占比26.9%，办结反馈746件。举报345件：同比增12.4%，占比10.1%，办结反馈281件。`

test('shares over several sentences that come to 100% divide their whole', () => {
  expect(sums(told('3422'))).toEqual(['2157+920+345=3422'])
})

test('a slip in them is a question', () => {
  expect(sums(told('3423'))).toEqual(['? 2157+920+345=3423'])
})

test('shares that leave a rest say nothing', () => {
  expect(
    sums('收到信息1000件。咨询600件：增2%，占比60%。投诉200件：增3%，占比20%。举报100件：增4%，占比10%。'),
  ).toEqual([])
})
