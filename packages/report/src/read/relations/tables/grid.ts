import type { Mention } from '../../mentions.ts'
import type { Field } from '../../piped-fields.ts'
import { isPiped } from '../../piped-table.ts'
import { pouredTables } from '../../poured-table.ts'
import { startingIn } from '../../starting-in.ts'

const MOST_ROWS = 80
const MOST_COLUMNS = 24
const LONGEST_LINE = 2000
const STROKE = /[|｜│\t]/gu
const NUMBER = /^(?:[-−+↑↓]|同?比?(?:增长|上升|增加|提高|下降|减少|降低))?\d(?:[\d.,]*\d)?\p{Script=Han}{0,3}[%％]?$/u
/** 上年结转申请 | 7: a name and its number. */
const PAIR = /^[^\t|｜│\d][^\t|｜│]*[\t|｜│][-−]?\d[\d.,]*[%％]?\s*$/u
/** 三、本年度办理结果: the head of some rows, on a line of its own. */
const BETWEEN = /^\s*[一二三四五六]、\p{Script=Han}{2,14}\s*$/u
const EMPTY = /^[-—–/]?$/u

/** A row of a table laid out with strokes: its words, and its numbers counted from the last column. */
export interface GridRow {
  readonly label: string
  /** The fields of the row from the last to the first, in words. */
  readonly fields: readonly string[]
  /** The figures of the row from the last to the first; a field left empty or struck out is undefined. */
  readonly cells: readonly (Mention | undefined)[]
  /** All figures of the row, from the first to the last. */
  readonly all: readonly Mention[]
}

export interface Grid {
  readonly heads: readonly GridRow[]
  readonly rows: readonly GridRow[]
}

/** The tables of a text whose rows are laid out with strokes; columns are counted from the right, as heads over several columns stand on the left. */
export function gridsOf(text: string, mentions: readonly Mention[]): Grid[] {
  const grids: Grid[] = []
  let open: { heads: GridRow[]; rows: GridRow[] } = { heads: [], rows: [] }
  const close = () => {
    if (open.rows.length > 0) grids.push(open)
    open = { heads: [], rows: [] }
  }
  const take = (row: GridRow) => {
    const isHead = row.cells.every((cell) => cell === undefined)
    if (open.rows.length >= (isHead ? 1 : MOST_ROWS)) close()
    ;(isHead ? open.heads : open.rows).push(row)
  }
  for (const { line, from, inLine } of linesOf(text, mentions)) {
    if (isPiped(line) || PAIR.test(line)) take(rowOf(line, from, inLine))
    else if (!BETWEEN.test(line)) close()
  }
  close()
  return [...grids, ...pouredGrids(text, mentions)]
}

interface Line {
  readonly line: string
  readonly from: number
  readonly inLine: readonly Mention[]
}

/** The lines that are not blank, each with its figures. */
function* linesOf(text: string, mentions: readonly Mention[]): Generator<Line> {
  const within = startingIn(mentions)
  for (let from = 0; from < text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    const line = text.slice(from, Math.min(end, from + LONGEST_LINE))
    if (line.trim() !== '') yield { line, from, inLine: within(from, end) }
    from = end + 1
  }
}

function rowOf(line: string, from: number, inLine: readonly Mention[]): GridRow {
  let start = 0
  const fields = [...[...line.matchAll(STROKE)].map(({ index }) => index), line.length].map((end) => {
    const field = { words: line.slice(start, end).replace(/\s/gu, ''), start: from + start, end: from + end }
    start = end + 1
    return field
  })
  return gridRow(fields, inLine)
}

function gridRow(all: readonly Field[], figures: readonly Mention[]): GridRow {
  const within = cursorOver(figures)
  const fields = all.map(({ words }) => words)
  const cells = all.map(({ words, start, end }) => {
    const cell = within(start, end)
    return NUMBER.test(words) ? cell : undefined
  })
  const filled = fields.findLastIndex((words) => words !== '') + 1
  const label = fields.filter((words, at) => cells[at] === undefined && !EMPTY.test(words)).join('')
  const words = fields.slice(0, filled).reverse().slice(0, MOST_COLUMNS)
  const fromRight = cells.slice(0, filled).reverse().slice(0, MOST_COLUMNS)
  const named = fromRight.findIndex((cell, at) => cell === undefined && !EMPTY.test(words[at] ?? ''))
  return { label, fields: words, cells: named < 0 ? fromRight : fromRight.slice(0, named), all: figures }
}

/** The grids of tables poured out with one cell to a line. */
function pouredGrids(text: string, mentions: readonly Mention[]): Grid[] {
  const within = startingIn(mentions)
  return pouredTables(text).map(({ head, rows }) => ({
    heads: head.length > 0 ? [gridRow(head, [])] : [],
    rows: rows.slice(0, MOST_ROWS).map((row) => gridRow(row, within(row[0]?.start ?? 0, row.at(-1)?.end ?? 0))),
  }))
}

/** For ascending stretches of a line, the first figure in each. */
function cursorOver(inLine: readonly Mention[]) {
  let next = 0
  return (start: number, end: number) => {
    while ((inLine[next]?.start ?? Number.POSITIVE_INFINITY) < start) next += 1
    const one = inLine[next]
    return one && one.end <= end ? one : undefined
  }
}
