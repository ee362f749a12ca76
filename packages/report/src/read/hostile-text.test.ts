import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figuresIn } from './figures.ts'
import { mentionsOf } from './mentions.ts'

const PIECES = [
  '受理3件、',
  '（',
  '9',
  '1 ',
  '“《',
  '一百万',
  '上升3%、',
  '1\n',
  '未发生',
  '单位：件\n维持 3\n',
  '3、',
  '1/',
  '首位',
  '其中3件，占5%；',
  '合计|3|4%|\n',
  '的',
  ' ',
]
const mentions = (text: string) => mentionsOf(figuresIn(text), { text, years: [], year: 2020, plans: text.length })

/** The signs of text a reading keeps in its words; what a rule reads is bounded by what it keeps. */
const kept = (text: string) =>
  mentions(text).reduce(
    (sum, { gap, lead, tail, fact }) => sum + gap.length + lead.length + tail.length + fact.item.length,
    0,
  )

describe('a hostile text', () => {
  test.each(PIECES)('of %j is read to its end, each figure from a bounded stretch of it', (piece) => {
    const text = piece.repeat(Math.ceil(30_000 / piece.length))
    const read = mentions(text)
    expect(read.length).toBeLessThanOrEqual(text.length)
    for (const { fact, gap } of read) {
      expect(fact.item.length).toBeLessThan(120)
      expect(gap.length).toBeLessThanOrEqual(60)
    }
  })

  test('keeps twice as many words when it is twice as long', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 }), (pieces) => {
        const text = `${pieces.join('')}。\n`
        const [few, many] = [kept(text.repeat(40)), kept(text.repeat(80))]
        expect(many).toBeLessThanOrEqual(2 * few + 400)
      }),
      { numRuns: 25 },
    )
  })

  test('of twenty thousand figures in one sentence keeps one place for all', () => {
    const read = mentions('受理3件、'.repeat(20_000))
    expect(read).toHaveLength(20_000)
    expect(new Set(read.map((mention) => mention.place)).size).toBe(1)
  })
})
