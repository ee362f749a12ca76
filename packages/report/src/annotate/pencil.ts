import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  type IRunOptions,
  ShadingType,
  TextRun,
  UnderlineType,
} from 'docx'
import type { Mark, Span, Standing } from './marks.ts'

/** A comment's number and the stretch of text it belongs to. */
export interface Anchored extends Span {
  readonly id: number
}

type Look = Omit<IRunOptions, 'children' | 'text'>
type Stroke = TextRun | CommentRangeStart | CommentRangeEnd

/** Draws a line of the text: its words, the marks in it, and the ends of comments. Lines are asked for in their order. */
export type Pencil = (line: Span, look: Look) => readonly Stroke[]

const shaded = (fill: string) => ({ shading: { type: ShadingType.CLEAR, color: 'auto', fill } })
const looks = {
  fails: { ...shaded('FAD4D0'), bold: true, underline: { type: UnderlineType.DOUBLE, color: 'B3261E' } },
  doubtful: { ...shaded('FDEBC0'), underline: { type: UnderlineType.DASH, color: '865400' } },
  holds: shaded('DDF0E2'),
  read: shaded('E1E8F2'),
} as const satisfies Readonly<Record<Standing, Look>>

/** The words without signs that a .docx file cannot carry. */
export const printable = (words: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  words.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/[\t\r\n]/g, ' ')

/** Those of sorted spans that touch a line, looked for from where the last line ended. */
function nextIn<S extends Span>(spans: readonly S[]): (line: Span) => readonly S[] {
  let next = 0
  return ({ from, to }) => {
    while (next < spans.length && (spans[next]?.to ?? 0) <= from) next += 1
    let last = next
    while (last < spans.length && (spans[last]?.from ?? to) < to) last += 1
    return spans.slice(next, last)
  }
}

function byPlace<T>(items: readonly T[], place: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const found = new Map<number, T[]>()
  for (const item of items) found.set(place(item), [...(found.get(place(item)) ?? []), item])
  return found
}

/** A pencil for a text with its marks, sorted and apart from each other, and its comments. */
export function pencil(text: string, marks: readonly Mark[], comments: readonly Anchored[]): Pencil {
  const opening = byPlace(comments, ({ from }) => from)
  const closing = byPlace(comments, ({ to }) => to)
  const ends = [...new Set([...opening.keys(), ...closing.keys()])].toSorted((one, other) => one - other)
  const marksIn = nextIn(marks)
  const endsIn = nextIn(ends.map((at) => ({ from: at, to: at + 1 })))
  const close = (at: number): readonly Stroke[] =>
    (closing.get(at) ?? []).flatMap(({ id }) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ])
  const open = (at: number): readonly Stroke[] => (opening.get(at) ?? []).map(({ id }) => new CommentRangeStart(id))
  return (line, look) => {
    const marked = marksIn(line)
    const cuts = [
      line.from,
      ...endsIn({ from: line.from, to: line.to + 1 }).map(({ from }) => from),
      ...marked.flatMap(({ from, to }) => [from, to]),
      line.to,
    ]
    const inLine = [...new Set(cuts)]
      .filter((at) => at >= line.from && at <= line.to)
      .toSorted((one, other) => one - other)
    return inLine.flatMap((at, index) => {
      const to = inLine[index + 1]
      const words = to === undefined ? '' : printable(text.slice(at, to))
      const mark = marked.find(({ from, to: end }) => from <= at && at < end)
      const run = words === '' ? [] : [new TextRun({ ...look, ...(mark ? looks[mark.standing] : {}), text: words })]
      return [...close(at), ...open(at), ...run]
    })
  }
}
