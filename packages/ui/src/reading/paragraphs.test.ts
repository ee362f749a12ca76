import { describe, expect, it } from 'vitest'
import { cellsOf, marksOf, paragraphsOf } from './paragraphs.ts'
import { byVerdict, expressionText, outcomeOf, verdictOf, verdictsOnFigures } from './reading.ts'

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

  it('breaks a line that never ends into paragraphs, at sentences', () => {
    const endless = `${'本年度工作情况良好。'.repeat(400)}办结143件。`
    const found = paragraphsOf(endless, [{ ...figure(1, '143件'), start: endless.length - 5, end: endless.length - 1 }])
    expect(found.length).toBeGreaterThan(2)
    expect(found.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('')).toBe(endless)
    expect(found.at(-1)?.pieces.some(({ figures }) => figures.includes(1))).toBe(true)
  })

  it('tells the rows of a table from sentences', () => {
    const rows = paragraphsOf('表一\n维持\t7\t70%\n\t缩进的一句。', [])
    expect(rows.map(({ isRow }) => isRow)).toEqual([false, true, false])
  })

  it('parts a row into its cells, empty ones among them, wherever its figures stand', () => {
    const [row] = paragraphsOf('行政复议收案（件）\t\t约7件\t70%\n', [{ ...figure(1, '7件'), start: 12, end: 14 }])
    const cells = row ? cellsOf(row).map(({ pieces }) => pieces.map(({ text }) => text)) : []
    expect(cells).toEqual([['行政复议收案（件）'], [], ['约', '7件'], ['70%']])
  })

  it('lets figures that overlap share a mark', () => {
    expect(marksOf([figure(1, '办结143'), figure(2, '143件')])).toEqual([{ start: 2, end: 8, figures: [1, 2] }])
  })
})

describe('verdicts', () => {
  const relation = { id: 'a', kind: 'sum', expression: '1+1=3', facts: [1], stated: 3, computed: 2 }

  it('doubts rather than condemns where figures were joined uncertainly', () => {
    expect(verdictOf({ ...relation, holds: false })).toBe('fails')
    expect(verdictOf({ ...relation, holds: false, soft: true })).toBe('doubtful')
    expect(verdictOf({ ...relation, holds: true, soft: true })).toBe('holds')
  })

  it('sort relations, and mark a figure by the gravest it stands in', () => {
    const all = [
      { ...relation, id: 'a', holds: true, facts: [1, 2] },
      { ...relation, id: 'b', holds: false, soft: true, facts: [2, 3] },
      { ...relation, id: 'c', holds: false, facts: [3] },
    ]
    expect(byVerdict(all).map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    expect([...verdictsOnFigures(all)].sort()).toEqual([
      [1, 'holds'],
      [2, 'doubtful'],
      [3, 'fails'],
    ])
  })

  it('are summed up in one sentence, also where there is nothing to say', () => {
    const [figures, failing] = [[figure(1, '143件')], { ...relation, holds: false }]
    expect(outcomeOf({ facts: [], relations: [] }).said).toContain('没有读到数字')
    expect(outcomeOf({ facts: figures, relations: [] }).said).toContain('没有找到可以相互核对的关系')
    expect(outcomeOf({ facts: figures, relations: [{ ...relation, holds: true }] }).said).toContain('没有发现')
    expect(outcomeOf({ facts: figures, relations: [failing] })).toMatchObject({ tone: 'fails' })
    expect(outcomeOf({ facts: figures, relations: [{ ...failing, soft: true }] })).toMatchObject({ tone: 'doubtful' })
  })

  it('writes expressions with room around their signs', () => {
    expect(expressionText('20+21<=143')).toBe('20 + 21 ≤ 143')
  })
})
