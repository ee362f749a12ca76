import { expect, test } from 'vitest'
import { doubtsIn } from '../fixtures/reading-of-sentence.ts'

test('two counts that give one rate raise no question about another', () => {
  expect(doubtsIn('受理城市管理问题16380件，结案15940件，结案率97.3%，按期结案率93.6%。')).toEqual([])
})

test('and do where they give none', () => {
  expect(doubtsIn('受理城市管理问题16380件，结案15940件，结案率93.7%。')).not.toEqual([])
})
