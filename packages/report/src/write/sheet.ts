import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx'
import { font } from '../document/fonts.ts'
import { exactly, points, sizes } from '../document/page.ts'

/** A cell of a printed table; `across` and `down` merge it with its neighbours, `left` sets it flush left. */
export interface SheetCell {
  /** May run over several lines. */
  readonly text: string
  readonly small?: string | undefined
  readonly across?: number
  readonly down?: number
  readonly left?: boolean
  readonly head?: boolean
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' }
const borders = { top: line, bottom: line, left: line, right: line }
const margins = { top: 30, bottom: 30, left: 60, right: 60 }

const paragraph = (text: string, { left, head }: SheetCell, size: number): Paragraph =>
  new Paragraph({
    alignment: left ? AlignmentType.LEFT : AlignmentType.CENTER,
    spacing: exactly(points(size * 0.65)),
    children: [new TextRun({ text, font: font(head ? 'black' : 'song'), size, characterSpacing: 0 })],
  })

function cell(content: SheetCell): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    borders,
    margins,
    ...(content.across ? { columnSpan: content.across } : {}),
    ...(content.down ? { rowSpan: content.down } : {}),
    children: [
      ...content.text.split('\n').map((line) => paragraph(line, content, sizes.fifth - 3)),
      ...(content.small === undefined ? [] : [paragraph(content.small, content, 14)]),
    ],
  })
}

/** A table with borders and columns of the given widths; the first `heads` rows are repeated on every page. */
export const sheet = (widths: readonly number[], rows: readonly (readonly SheetCell[])[], heads: number): Table =>
  new Table({
    columnWidths: [...widths],
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    layout: TableLayoutType.FIXED,
    rows: rows.map(
      (cells, at) => new TableRow({ children: cells.map(cell), tableHeader: at < heads, cantSplit: true }),
    ),
  })
