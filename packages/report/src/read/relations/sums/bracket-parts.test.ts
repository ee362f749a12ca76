import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test('cases carried over and said to be included are part of those they are counted with', () => {
  expect(expressionsIn('全年审结241件（含上年结转19件）。')).toEqual(['19<=241'])
  expect(expressionsIn('全年审结24件（含上年未结91件）。')).toEqual(['? 91<=24'])
  expect(expressionsIn('全年审结241件（上年同期为319件）。')).toEqual([])
})

test('what a change is counted from is no part of it, whatever year the report is of', () => {
  expect(expressionsIn('全年立案86起，较上年多23起（2022年为63起）。').filter((one) => /^[!?]/u.test(one))).toEqual([])
})

test('a bracket between the words and the figure is that of the figure behind it', () => {
  expect(expressionsIn('收到申请96件，审结（含上年旧存7件）88件。')).toEqual(['7<=88'])
})
