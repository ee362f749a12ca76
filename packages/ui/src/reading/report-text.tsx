import { memo } from 'react'
import type { Paragraph, Piece } from './paragraphs.ts'

interface ParagraphProps {
  readonly paragraph: Paragraph
  /** The lit figures of this paragraph, so that only paragraphs that change are drawn again. */
  readonly lit: string
  readonly wrong: ReadonlySet<number>
}

const Line = memo(function Line({ paragraph, lit, wrong }: ParagraphProps) {
  const on = new Set(lit === '' ? [] : lit.split(' ').map(Number))
  return (
    <p>
      {paragraph.pieces.map((piece) =>
        piece.figures.length === 0 ? (
          piece.text
        ) : (
          <Figure
            key={piece.start}
            piece={piece}
            lit={piece.figures.some((id) => on.has(id))}
            wrong={piece.figures.some((id) => wrong.has(id))}
          />
        ),
      )}
    </p>
  )
})

interface FigureProps {
  readonly piece: Piece
  readonly lit: boolean
  readonly wrong: boolean
}

/** A figure in the text. What it says is told by `FigureTip`, which listens for the whole text. */
function Figure({ piece, lit, wrong }: FigureProps) {
  return (
    <mark
      className="yf-figure"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a button would break the line it stands in
      tabIndex={0}
      data-figures={piece.figures.join(' ')}
      data-lit={lit || undefined}
      data-wrong={wrong || undefined}
    >
      {piece.text}
    </mark>
  )
}

const idsIn = ({ pieces }: Paragraph): readonly number[] => pieces.flatMap(({ figures }) => figures)

interface TextProps {
  readonly paragraphs: readonly Paragraph[]
  readonly lit: ReadonlySet<number>
  /** Figures of relations that do not hold. */
  readonly wrong: ReadonlySet<number>
}

/** The text of a report with its figures marked. */
export function ReportText({ paragraphs, lit, wrong }: TextProps) {
  return paragraphs.map((paragraph) => (
    <Line
      key={paragraph.start}
      paragraph={paragraph}
      lit={idsIn(paragraph)
        .filter((id) => lit.has(id))
        .join(' ')}
      wrong={wrong}
    />
  ))
}
