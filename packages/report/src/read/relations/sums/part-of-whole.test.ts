import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test('what is told of all behind a list is no item of it', () => {
  const text = '全月受理举报412件，其中广告违法231件、侵害消费者权益58件、食品违法37件，处理完毕398件。'
  expect(expressionsIn(text)).toContain('231+58+37<=412')
})

test('important and ordinary ones are all of them, while what is important and what became of it overlap', () => {
  expect(expressionsIn('计划检查经营单位240家，其中重点检查97家、一般检查144家。')).toContain('? 97+144=240')
  expect(expressionsIn('调解纠纷510件，其中重大纠纷23件，调处成功508件。').filter((one) => /^[!?]/u.test(one))).toEqual(
    [],
  )
})

test('more persons of them than there are do not hold, by whatever word persons are counted', () => {
  expect(expressionsIn('组织386名执法人员参加换证考试，其中398人考试合格。')).toContain('! 398<=386')
  expect(expressionsIn('组织386名执法人员参加换证考试，其中398人次参加补考。')).toEqual([])
})
