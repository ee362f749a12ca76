import { cellRuns } from './cell-lines.ts'
import type { Field } from './piped-fields.ts'

const WIDEST = 20
const FEWEST_ROWS = 2
const NUMBER = /^[-−+]?\d(?:[\d.,]*\d)?\p{Script=Han}{0,3}[%％]?(?:[（(][^（()）]{1,10}[)）])?$/u
/** 3月, 12345热线: a name that begins with a number. */
const NUMBERED_NAME = /^\d{1,4}(?:月份?|年度?|季度)(?:[（(][^（()）]{1,6}[)）])?$|^\d{5}\p{Script=Han}{2,}/u
const SERIAL_HEAD = '序号'
const TOTAL = /^(?:合计|总计|小计|共计)/u

/** A table poured out with one cell to a line, put back into rows. */
export interface PouredTable {
  readonly above: string
  /** As many fields as a row has; without words where the head says nothing. */
  readonly head: readonly Field[]
  readonly rows: readonly (readonly Field[])[]
}

/** The tables of a text that were poured out with one cell to a line; every row begins with its number or its name. */
export function pouredTables(text: string): PouredTable[] {
  return [...cellRuns(text)].flatMap(({ above, cells, ruled }) =>
    tablesIn(cells, above).filter((table) => ruled || isPlain(table)),
  )
}

const MEASURES = /(?:[数量额率]|比例|占比|合计|总计|小计|[（(]\p{Script=Han}{1,4}[)）])$/u

/** Whether a table without strokes shows itself as one: its rows are numbered, or its head says what is measured. */
const isPlain = ({ head, rows }: PouredTable) =>
  isNumber(rows[0]?.[0]) || head.some(({ words }) => MEASURES.test(words))

function tablesIn(cells: readonly Field[], above: string): PouredTable[] {
  const tables: PouredTable[] = []
  let headFrom = 0
  for (let at = 0; at < cells.length; at += 1) {
    const width = rowWidth(cells, at)
    const rows = width === undefined ? [] : rowsFrom(cells, at, width)
    if (width === undefined || rows.length < FEWEST_ROWS) continue
    tables.push({ above, head: headOf(cells.slice(headFrom, at), width), rows })
    headFrom = at + rows.reduce((count, row) => count + row.length, 0)
    at = headFrom - 1
  }
  return tables
}

const isNumber = (cell: Field | undefined) =>
  cell !== undefined && NUMBER.test(cell.words) && !NUMBERED_NAME.test(cell.words)
const isName = (cell: Field | undefined) => cell !== undefined && cell.words !== '' && !isNumber(cell)

/** Whether a row numbered 1 begins here. */
const isFirst = (cells: readonly Field[], at: number) => cells[at]?.words === '1' && isName(cells[at + 1])

/** How many cells the row that begins here has; nothing where none does. */
function rowWidth(cells: readonly Field[], at: number): number | undefined {
  const numbered = isFirst(cells, at)
  if (!numbered && !(isName(cells[at]) && isNumber(cells[at + 1]) && !isFirst(cells, at + 1))) return undefined
  for (let width = 2; width <= WIDEST && at + width < cells.length; width += 1) {
    const next = cells[at + width]
    if (numbered ? next?.words === '2' && isName(cells[at + width + 1]) : isName(next)) return width
  }
  return undefined
}

/** The rows of one width from here on; a row of 合计 may lack the cell of its number. */
function rowsFrom(cells: readonly Field[], at: number, width: number): Field[][] {
  const numbered = isNumber(cells[at])
  const rows: Field[][] = []
  let from = at
  for (; from + width <= cells.length; from += width) {
    const row = cells.slice(from, from + width)
    if (!(numbered ? isNumberedRow(row, rows.length + 1) : isNamedRow(row))) break
    rows.push(row)
  }
  return numbered && TOTAL.test(cells[from]?.words ?? '') ? [...rows, ...totalRow(cells, from, width - 1)] : rows
}

const isNumberedRow = ([serial, name, ...cells]: readonly Field[], number: number) =>
  serial?.words === `${number}` && isName(name) && cells.some(isNumber)
const isNamedRow = ([name, ...cells]: readonly Field[]) => isName(name) && cells.every((cell) => !isName(cell))

function totalRow(cells: readonly Field[], from: number, width: number): Field[][] {
  const row = cells.slice(from, from + width)
  const [name] = row
  return name && row.length === width && isNamedRow(row) ? [[{ ...name, words: '' }, ...row]] : []
}

/** The names right above the first row, one to a column; those of a head of fewer cells are counted from the right. */
function headOf(above: readonly Field[], width: number): Field[] {
  const start = above.findLastIndex(({ words }) => words === SERIAL_HEAD)
  const names = above.slice(Math.max(0, start)).slice(-width)
  const from = names.findLastIndex(isNumber) + 1
  const head = names.slice(from)
  const first = head[0] ?? above[0]
  return first ? [...Array.from({ length: width - head.length }, () => ({ ...first, words: '' })), ...head] : []
}
