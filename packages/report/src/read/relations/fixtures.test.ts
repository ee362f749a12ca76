import { describe, expect, test } from 'vitest'
import { developedOn, keptAside, outcomeOf } from './fixtures/reading-of-fixtures.ts'
import type { Sentence } from './fixtures/sentence.ts'

const share = (sentences: readonly Sentence[]) => {
  const wanted = sentences.reduce((sum, [, ...relations]) => sum + relations.length, 0)
  const missed = sentences.reduce((sum, sentence) => sum + outcomeOf(sentence).missed.length, 0)
  return (wanted - missed) / wanted
}
const alarms = (sentences: readonly Sentence[]) =>
  sentences.flatMap((sentence) => outcomeOf(sentence).alarms.map((alarm) => `${sentence[0]} → ${alarm}`))

describe('sentences the rules were written on', () => {
  test('no relation is called wrong that is not', () => {
    expect(alarms(developedOn)).toEqual([])
  })

  test('nearly every relation is read, with its verdict', () => {
    expect(share(developedOn)).toBeGreaterThanOrEqual(0.97)
  })
})

describe('sentences kept aside', () => {
  test('no relation is called wrong that is not', () => {
    expect(alarms(keptAside).filter((alarm) => alarm.includes('→ !'))).toEqual([])
  })

  test('most relations are read, with their verdict', () => {
    expect(share(keptAside)).toBeGreaterThanOrEqual(0.8)
  })
})
