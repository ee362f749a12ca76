import type { Table } from 'docx'
import { millimetres } from '../document/page.ts'
import type { PublicityBlock, PublicityTable } from './publicity-table.ts'
import { type SheetCell, sheet } from './sheet.ts'

const wide = 3
const widths = [48, 36, 36, 36].map(millimetres)

/** One cell of a block, as wide as the form draws it. */
const across = (columns: readonly string[]): number => wide / columns.length

function block({ item, columns, rows }: PublicityBlock): readonly (readonly SheetCell[])[] {
  return [
    [{ text: item, head: true, across: widths.length }],
    [{ text: '信息内容', head: true }, ...columns.map((text) => ({ text, head: true, across: across(columns) }))],
    ...rows.map(({ title, cells }) => [
      { text: title, left: true },
      ...cells.map((cell) => ({ text: cell === null ? '—' : String(cell), across: across(columns) })),
    ]),
  ]
}

/** 附表1 as the official form draws it: one block under the other. */
export const publicitySheet = ({ blocks }: PublicityTable): Table => sheet(widths, blocks.flatMap(block), 0)
