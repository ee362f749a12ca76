import { AlignmentType, HeadingLevel, type ICommentOptions, Paragraph, type Table, TextRun } from 'docx'
import { font } from '../document/fonts.ts'
import { packed } from '../document/packed.ts'
import { exactly, officialPage, points, sizes, twoCharacters } from '../document/page.ts'
import type { Reading } from '../read/reading.ts'
import { marksOf, type Span } from './marks.ts'
import { levels, type Outline } from './outline.ts'
import { type Pencil, pencil, printable } from './pencil.ts'
import { author, initials, type Remark, remarks } from './remarks.ts'
import { isRow, tableOf } from './table.ts'

const black = '000000'
const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
  HeadingLevel.HEADING_6,
] as const

const comment = ({ id, words }: Remark): ICommentOptions => ({
  id,
  author,
  initials,
  children: words.map((line) => new Paragraph({ children: [new TextRun({ text: printable(line), size: 18 })] })),
})

interface Line extends Span {
  readonly level: number | undefined
  readonly isTitle: boolean
}

function linesOf(text: string, title: string, outline: Outline): readonly Line[] {
  const levelOf = levels(outline)
  let titled = title.trim() === ''
  return [...text.matchAll(/[^\r\n]+/g)].flatMap((found) => {
    const words = found[0].trim()
    if (words === '') return []
    const isTitle = !titled && words === title.trim()
    titled ||= isTitle
    const cells = words.includes('\t')
    const from = found.index + (cells ? 0 : found[0].indexOf(words))
    const to = cells ? found.index + found[0].length : from + words.length
    return [{ from, to, level: levelOf(words), isTitle }]
  })
}

function paragraph({ isTitle, level, ...span }: Line, draw: Pencil): Paragraph {
  if (isTitle && (level ?? 1) === 1)
    return new Paragraph({
      heading: HeadingLevel.TITLE,
      alignment: AlignmentType.CENTER,
      spacing: { ...exactly(points(35)), after: points(20) },
      children: [...draw(span, { font: font('smallTitleSong'), size: sizes.second, color: black })],
    })
  const heading = level === undefined ? undefined : headings[Math.min(level, headings.length) - 1]
  if (!heading) return new Paragraph({ indent: twoCharacters, children: [...draw(span, {})] })
  const face = font(level === 1 ? 'black' : 'regularScript')
  return new Paragraph({
    heading,
    keepNext: true,
    indent: twoCharacters,
    children: [...draw(span, { font: face, size: sizes.third, color: black })],
  })
}

/** Paragraphs, and tables where rows follow each other; drawn in the order of the text. */
function blocks(text: string, lines: readonly Line[], draw: Pencil): (Paragraph | Table)[] {
  const found: (Paragraph | Table)[] = []
  let rows: Line[] = []
  const close = () => {
    if (rows.length > 0) found.push(tableOf(text, rows, draw))
    rows = []
  }
  for (const line of lines) {
    if (isRow(text, line)) rows.push(line)
    else {
      close()
      found.push(paragraph(line, draw))
    }
  }
  close()
  return found
}

/**
 * The text of a report as a .docx file with its figures marked and a comment (批注) at each relation that does not hold:
 * verdict, figures, computation. Headings are those of `outline`, or by their numbering where it is empty.
 */
export function annotatedText(text: string, reading: Reading, outline: Outline = new Map()): Promise<Uint8Array> {
  const said = remarks(text, reading, true)
  const draw = pencil(text, marksOf(reading), said)
  return packed({
    title: printable(reading.title),
    creator: author,
    comments: { children: said.map(comment) },
    sections: [
      {
        properties: officialPage,
        children: blocks(text, linesOf(text, reading.title, outline), draw),
      },
    ],
  })
}
