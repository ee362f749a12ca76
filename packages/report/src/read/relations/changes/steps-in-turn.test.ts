import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const changes = (text: string) => expressionsIn(text, 'change')

test('each unit is compared with its own figure of the year before', () => {
  expect(changes('受理案件84件120人，上年同期168件300人，同比分别下降50%和60%。')).toEqual([
    '(168-84)/168=50%',
    '(300-120)/300=60%',
  ])
})

test('a rate left standing from the sentence before is wrong', () => {
  expect(changes('审结案件90件120人，上年同期200件400人，同比分别下降50.76%、64.27%。')).toEqual([
    '! (200-90)/200=50.76%',
    '! (400-120)/400=64.27%',
  ])
})

test('rows of other things are left alone', () => {
  expect(changes('受理84件120人，办结80件110人，同比分别下降50.5%和61.3%。')).toEqual([])
})
