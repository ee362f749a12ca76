import { expect, test } from 'vitest'
import { expressionsIn } from '../fixtures/reading-of-sentence.ts'

test('cases decided and those left for the next year are what was taken', () => {
  const text = (decided: number) =>
    `依法受理23件。已作出决定的${decided}件中，维持12件，撤销5件，终止审理3件；剩下3件结转下年审理。`
  expect(expressionsIn(text(20))).toEqual(expect.arrayContaining(['20+3=23', '12+5+3=20']))
  expect(expressionsIn(text(21))).toEqual(expect.arrayContaining(['? 21+3=23', '? 12+5+3=21']))
})

test('what was taken outnumbers what came in: a question, also where those refused stand between', () => {
  const text = (came: number) => `全年收到申请${came}件，不符合受理条件的4件，依法受理17件。`
  expect(expressionsIn(text(21))).toEqual(['4+17=21'])
  expect(expressionsIn(text(12))).toContain('? 17<=12')
})
