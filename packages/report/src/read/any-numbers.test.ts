import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from './read-report.ts'
import { developedOn, keptAside } from './relations/fixtures/reading-of-fixtures.ts'
import { relationsIn } from './relations/fixtures/reading-of-sentence.ts'

const sentences = [...developedOn, ...keptAside].map(([text]) => text)
const others = fc.array(fc.constantFrom('0', '1', '5', '100', '0.5', '9999'), { minLength: 1, maxLength: 8 })

/** A sentence with some of its numbers taken from a list, over and over. */
function withOthers(text: string, numbers: readonly string[], every: number): string {
  let at = 0
  return text.replace(/\d+(?:\.\d+)?/gu, (own) => {
    at += 1
    return at % every === 0 ? (numbers[at % numbers.length] ?? own) : own
  })
}

test('whatever numbers stand in a sentence, none at all or naught among them, it is read to its end', () => {
  fc.assert(
    fc.property(others, fc.integer({ min: 1, max: 3 }), (numbers, every) => {
      for (const text of sentences) expect(() => readReport(withOthers(text, numbers, every))).not.toThrow()
    }),
    { numRuns: 20 },
  )
})

test('what went from nothing to something rose', () => {
  expect(relationsIn('问题由0件上升到5件。')).toEqual(['change 5>0'])
  expect(relationsIn('问题由0件下降到5件。')).toEqual(['! change 5>0'])
})

test('nothing is a share of nothing', () => {
  expect(relationsIn('查处0件，合格0件，合格率0%。').filter((one) => one.startsWith('ratio'))).toEqual([])
})
