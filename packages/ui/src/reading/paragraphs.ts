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

/** The text line by line, each cut at its figures. Blank lines are left out. */
export function paragraphsOf(text: string, figures: readonly ReadFigure[]): readonly Paragraph[] {
  const marks = marksOf(figures)
  const paragraphs: Paragraph[] = []
  let next = 0
  for (const line of text.matchAll(/[^\n]+/g)) {
    const [from, to] = [line.index, line.index + line[0].length]
    while (next < marks.length && (marks[next]?.end ?? 0) <= from) next++
    let last = next
    while (last < marks.length && (marks[last]?.start ?? to) < to) last++
    if (line[0].trim() !== '') paragraphs.push({ start: from, pieces: pieces(text, from, to, marks.slice(next, last)) })
  }
  return paragraphs
}
