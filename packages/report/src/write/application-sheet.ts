import type { Table } from 'docx'
import { millimetres } from '../document/page.ts'
import { applicants } from './application-rows.ts'
import type { ApplicationRow, ApplicationTable } from './application-table.ts'
import { type SheetCell, sheet } from './sheet.ts'

const widths = [9, 17, 43, 12, 12, 12, 13, 13, 12, 13].map(millimetres)
const depth = 3

const number = (value: number | null): SheetCell => ({ text: value === null ? '—' : String(value) })

/** How many rows from this one on stand under the same heading. */
const under = (rows: readonly ApplicationRow[], at: number, level: number): number => {
  const heading = rows[at]?.path[level]
  const rest = rows.slice(at)
  const end = rest.findIndex(({ path }) => path[level] !== heading)
  return end < 0 ? rest.length : end
}

/** The headings of a row that do not already stand in a merged cell above it. */
function headings(rows: readonly ApplicationRow[], at: number): readonly SheetCell[] {
  const { path } = rows[at] ?? { path: [] }
  return path.flatMap((text, level) => {
    const isLast = level === path.length - 1
    const isRepeated = !isLast && rows[at - 1]?.path[level] === text
    if (isRepeated) return []
    const across = isLast ? depth - level : 1
    return [{ text, left: isLast, across, down: isLast ? 1 : under(rows, at, level) }]
  })
}

const organisations = applicants.filter(({ key }) => key !== 'person')

const head: readonly (readonly SheetCell[])[] = [
  [
    { text: '项目', head: true, across: depth, down: 3 },
    { text: '申请人情况', head: true, across: applicants.length + 1 },
  ],
  [
    { text: '自然人', head: true, down: 2 },
    { text: '法人或其他组织', head: true, across: organisations.length },
    { text: '总计', head: true, down: 2 },
  ],
  organisations.map(({ title }) => ({ text: title, head: true })),
]

/** 附表1 with the merged headings of the official form. */
export const applicationSheet = ({ rows }: ApplicationTable): Table =>
  sheet(widths, [...head, ...rows.map(({ cells }, at) => [...headings(rows, at), ...cells.map(number)])], head.length)
