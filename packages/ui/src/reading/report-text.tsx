import { memo } from 'react'
import { cellsOf, type Paragraph, type Piece } from './paragraphs.ts'
import { type Verdict, verdictWords } from './reading.ts'

interface ParagraphProps {
  readonly paragraph: Paragraph
  /** The lit figures of this paragraph, so that only paragraphs that change are drawn again. */
  readonly lit: string
  readonly verdicts: ReadonlyMap<number, Verdict>
}

const order: readonly Verdict[] = ['fails', 'doubtful', 'holds']

const gravest = (ids: readonly number[], verdicts: ReadonlyMap<number, Verdict>): Verdict | undefined =>
  order.find((verdict) => ids.some((id) => verdicts.get(id) === verdict))

const Line = memo(function Line({ paragraph, lit, verdicts }: ParagraphProps) {
  const on = new Set(lit === '' ? [] : lit.split(' ').map(Number))
  const stretch = (piece: Piece) =>
    piece.figures.length === 0 ? (
      piece.text
    ) : (
      <Figure
        key={piece.start}
        piece={piece}
        lit={piece.figures.some((id) => on.has(id))}
        verdict={gravest(piece.figures, verdicts)}
      />
    )
  if (!paragraph.isRow) return <p>{paragraph.pieces.map(stretch)}</p>
  return (
    <p className="yf-row">
      {cellsOf(paragraph).map(({ start, pieces }) => (
        <span key={start}>{pieces.map(stretch)}</span>
      ))}
    </p>
  )
})

interface FigureProps {
  readonly piece: Piece
  readonly lit: boolean
  readonly verdict: Verdict | undefined
}

/** A figure in the text. What it says is told by `FigureTip`, which listens for the whole text. */
function Figure({ piece, lit, verdict }: FigureProps) {
  return (
    <mark
      className="yf-figure"
      tabIndex={-1}
      data-figures={piece.figures.join(' ')}
      data-lit={lit || undefined}
      data-verdict={verdict}
    >
      {piece.text}
      {verdict && verdict !== 'holds' && <span className="yf-hidden">（{verdictWords[verdict]}）</span>}
    </mark>
  )
}

const idsIn = ({ pieces }: Paragraph): readonly number[] => pieces.flatMap(({ figures }) => figures)

interface TextProps {
  readonly paragraphs: readonly Paragraph[]
  readonly lit: ReadonlySet<number>
  /** The gravest verdict on the relations of each figure. */
  readonly verdicts: ReadonlyMap<number, Verdict>
}

/** The text of a report with its figures marked. */
export function ReportText({ paragraphs, lit, verdicts }: TextProps) {
  return paragraphs.map((paragraph) => (
    <Line
      key={paragraph.start}
      paragraph={paragraph}
      lit={idsIn(paragraph)
        .filter((id) => lit.has(id))
        .join(' ')}
      verdicts={verdicts}
    />
  ))
}
