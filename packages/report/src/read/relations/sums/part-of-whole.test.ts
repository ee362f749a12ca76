import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test('what is told of all behind a list is no item of it', () => {
  const text = '全月受理举报412件，其中广告违法231件、侵害消费者权益58件、食品违法37件，处理完毕398件。'
  expect(expressionsIn(text)).toContain('231+58+37<=412')
})
