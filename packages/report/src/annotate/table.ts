import { Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import { sizes } from '../document/page.ts'
import type { Span } from './marks.ts'
import type { Pencil } from './pencil.ts'

/** Whether a line is a row of a table, its cells parted by tabs. */
export const isRow = (text: string, { from, to }: Span): boolean => text.slice(from, to).trim().includes('\t')

function cellsOf(text: string, { from, to }: Span): readonly Span[] {
  let start = from
  return text
    .slice(from, to)
    .split('\t')
    .map(({ length }) => {
      const cell = { from: start, to: start + length }
      start += length + 1
      return cell
    })
}

/** Rows that follow each other as a table; short rows are filled up with empty cells. */
export function tableOf(text: string, rows: readonly Span[], draw: Pencil): Table {
  const all = rows.map((row) => cellsOf(text, row))
  const columns = all.reduce((most, { length }) => Math.max(most, length), 0)
  const cell = (span: Span | undefined) =>
    new TableCell({ children: [new Paragraph({ children: span ? [...draw(span, { size: sizes.smallFourth })] : [] })] })
  const row = (cells: readonly Span[]) =>
    new TableRow({ cantSplit: true, children: Array.from({ length: columns }, (_, at) => cell(cells[at])) })
  return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: all.map(row) })
}
