import type { ReadFigure } from './reading.ts'

/** A stretch of text, with the figures printed in it if any. */
export interface Piece {
  readonly start: number
  readonly text: string
  readonly figures: readonly number[]
}

export interface Paragraph {
  readonly start: number
  readonly pieces: readonly Piece[]
  /** Whether it is a row of a table, its cells parted by tabs. */
  readonly isRow: boolean
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly figures: readonly number[]
}

/** The marked stretches in order; figures that overlap share one. */
export function marksOf(figures: readonly ReadFigure[]): readonly Mark[] {
  const sorted = figures.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end)
  const marks: Mark[] = []
  for (const { id, start, end } of sorted) {
    const last = marks.at(-1)
    if (last && start < last.end)
      marks[marks.length - 1] = { ...last, end: Math.max(last.end, end), figures: [...last.figures, id] }
    else marks.push({ start, end, figures: [id] })
  }
  return marks
}

function pieces(text: string, from: number, to: number, marks: readonly Mark[]): readonly Piece[] {
  const found: Piece[] = []
  let at = from
  const take = (until: number, figures: readonly number[]) => {
    if (until > at) found.push({ start: at, text: text.slice(at, until), figures })
    at = Math.max(at, until)
  }
  for (const mark of marks) {
    take(Math.max(from, mark.start), [])
    take(Math.min(to, mark.end), mark.figures)
  }
  take(to, [])
  return found
}

/** The most signs of a line that are drawn as one paragraph, give or take a sentence. */
const longest = 1200

/** Where lines begin and end; one that is too long is parted after a sentence. */
function* stretches(text: string): Generator<readonly [number, number]> {
  for (const line of text.matchAll(/[^\n]+/g)) {
    const end = line.index + line[0].length
    let from = line.index
    while (end - from > longest) {
      const stop = text.indexOf('。', from + longest)
      const to = stop < 0 || stop >= end || stop - from > 2 * longest ? from + longest : stop + 1
      yield [from, to]
      from = to
    }
    if (from < end) yield [from, end]
  }
}

/** The text line by line, each cut at its figures. Blank lines are left out. */
export function paragraphsOf(text: string, figures: readonly ReadFigure[]): readonly Paragraph[] {
  const marks = marksOf(figures)
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const [from, to] of stretches(text)) {
    while (next < marks.length && (marks[next]?.end ?? 0) <= from) next++
    let last = next
    while (last < marks.length && (marks[last]?.start ?? to) < to) last++
    const line = text.slice(from, to)
    if (line.trim() !== '')
      paragraphs.push({
        start: from,
        pieces: pieces(text, from, to, marks.slice(next, last)),
        isRow: line.trim().includes('\t'),
      })
  }
  return paragraphs
}

/** A cell of a row, with its stretches of text; an empty cell has none. */
export interface Cell {
  readonly start: number
  readonly pieces: readonly Piece[]
}

/** The cells of a row, as its tabs part them. */
export function cellsOf({ start, pieces: row }: Paragraph): readonly Cell[] {
  const cells: { start: number; pieces: Piece[] }[] = [{ start, pieces: [] }]
  for (const piece of row) {
    let at = piece.start
    for (const [nth, text] of (piece.figures.length > 0 ? [piece.text] : piece.text.split('\t')).entries()) {
      if (nth > 0) cells.push({ start: at, pieces: [] })
      if (text !== '') cells.at(-1)?.pieces.push({ ...piece, start: at, text })
      at += text.length + 1
    }
  }
  return cells
}
