import { describe, expect, it } from 'vitest'
import { marksOf, paragraphsOf } from './paragraphs.ts'
import { expressionText, verdictOf } from './reading.ts'

const text = '全年办结143件，其中调解20件。\n\n调解率13.99%。'
const figure = (id: number, quote: string) => {
  const start = text.indexOf(quote)
  return { id, start, end: start + quote.length, quote, value: 1, unit: '', item: '', approx: false }
}

describe('the marked text', () => {
  const paragraphs = paragraphsOf(text, [figure(1, '143件'), figure(2, '20件'), figure(3, '13.99%')])

  it('loses no character of a line', () => {
    expect(paragraphs.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(
      text.split('\n').filter((line) => line !== ''),
    )
  })

  it('marks each figure where it stands', () => {
    const marked = paragraphs.flatMap(({ pieces }) => pieces.filter(({ figures }) => figures.length > 0))
    expect(marked.map((piece) => [piece.text, ...piece.figures])).toEqual([
      ['143件', 1],
      ['20件', 2],
      ['13.99%', 3],
    ])
  })

  it('lets figures that overlap share a mark', () => {
    expect(marksOf([figure(1, '办结143'), figure(2, '143件')])).toEqual([{ start: 2, end: 8, figures: [1, 2] }])
  })
})

describe('verdicts', () => {
  const relation = { id: 'a', kind: 'sum', expression: '1+1=3', facts: [1], stated: 3, computed: 2 }

  it('doubts rather than condemns where figures were joined uncertainly or cut short', () => {
    expect(verdictOf({ ...relation, holds: false })).toBe('fails')
    expect(verdictOf({ ...relation, holds: false, soft: true })).toBe('doubtful')
    expect(verdictOf({ ...relation, holds: false, explainedBy: 'truncation' })).toBe('doubtful')
    expect(verdictOf({ ...relation, holds: true, soft: true })).toBe('holds')
  })

  it('writes expressions with room around their signs', () => {
    expect(expressionText('20+21<=143')).toBe('20 + 21 ≤ 143')
  })
})
