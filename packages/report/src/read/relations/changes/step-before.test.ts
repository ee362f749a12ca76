import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

const changes = (text: string) => expressionsIn(text, 'change')

test('how far something went may be told before what it went between', () => {
  expect(changes('审批时限压缩75%，由20个工作日缩短至5个工作日。')).toContain('(20-5)/20=75%')
  expect(changes('发案数下降30%，从140件降到98件。')).toContain('(140-98)/140=30%')
})

test('and is asked about where the two do not give it', () => {
  expect(changes('发案数下降36%，从140件降到98件。')).toContain('? (140-98)/140=36%')
})

test('unless something else is named', () => {
  const told = changes('办件材料精简36%，审批时限由20个工作日缩短至5个工作日。')
  expect(told.filter((one) => one.startsWith('?') || one.startsWith('!'))).toEqual([])
})
