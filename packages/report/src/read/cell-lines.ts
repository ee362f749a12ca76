import type { Field } from './piped-fields.ts'

const LONGEST_CELL = 24
const MOST_CELLS = 2000
const LONGEST_LINE = 1000
const FEWEST_IN_LINE = 6
const STROKE = /[|｜│]/u
const PROSE = /[。；;！!？?，：:]|,(?!\d)/u

/** One line of a table poured out: a cell, or a stroke alone. */
interface Poured extends Field {
  readonly stroke: 'behind' | 'alone' | 'none'
}

/** The cells of a table whose text was poured out with one cell to a line. */
export interface CellRun {
  /** The line above the first cell. */
  readonly above: string
  readonly cells: readonly Field[]
  /** Whether strokes part the cells, as only tables have them. */
  readonly ruled: boolean
}

/** The stretches of a text that have one cell to a line, with strokes behind the cells, between them or without; blank lines are passed over. */
export function* cellRuns(text: string): Generator<CellRun> {
  let above = ''
  let poured: Poured[] = []
  for (const { line, from, whole } of linesOf(text)) {
    const cell = whole ? cellOf(line, from) : undefined
    if (cell && poured.length < MOST_CELLS) poured.push(cell)
    else if (line.trim() !== '') {
      if (poured.length > 0) yield runOf(poured, above)
      poured = []
      const cells = cellsOfLine(line, from)
      if (cells.length >= FEWEST_IN_LINE) yield { above, cells, ruled: false }
      above = line.slice(0, LONGEST_CELL * 2)
    }
  }
  if (poured.length > 0) yield runOf(poured, above)
}

interface Line {
  readonly line: string
  readonly from: number
  /** Whether it is so short that it may be one cell. */
  readonly whole: boolean
}

/** The lines of a text, each up to `LONGEST_LINE` signs of it. */
function* linesOf(text: string): Generator<Line> {
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    yield { line: text.slice(from, Math.min(end, from + LONGEST_LINE)), from, whole: end - from < LONGEST_CELL * 2 }
    from = end + 1
  }
}

/** `部门 案件数 甲局 18 乙局 20 合计 38`: the cells of a whole table in one line, parted by blanks; none where the line is prose. */
function cellsOfLine(line: string, from: number): Field[] {
  if (PROSE.test(line) || STROKE.test(line)) return []
  const cells = [...line.matchAll(/\S+/gu)].map(({ 0: words, index }) => ({
    words,
    start: from + index,
    end: from + index + words.length,
  }))
  return cells.every(({ words }) => words.length <= LONGEST_CELL) ? cells : []
}

const runOf = (poured: readonly Poured[], above: string): CellRun => ({
  above,
  cells: withEmpty(poured),
  ruled: poured.some(({ stroke }) => stroke !== 'none'),
})

/** The one cell of a line; nothing for prose, for rows of several cells and for a blank line. */
function cellOf(line: string, from: number): Poured | undefined {
  const words = line.trim()
  if (words === '' || PROSE.test(words)) return undefined
  if (words.length === 1 && STROKE.test(words)) return { words: '', start: from, end: from, stroke: 'alone' }
  const behind = STROKE.test(words.slice(-1))
  const bare = behind ? words.slice(0, -1).trim() : words
  if (bare === '' || bare.length > LONGEST_CELL || STROKE.test(bare)) return undefined
  const start = from + line.indexOf(bare)
  const end = start + bare.length
  return { words: bare.replace(/\s/gu, ''), start, end, stroke: behind ? 'behind' : 'none' }
}

/** Where strokes stand behind the cells, one alone is an empty cell; else it only parts them, and a second one leaves a cell empty. */
function withEmpty(poured: readonly Poured[]): Field[] {
  const behind = poured.some(({ stroke }) => stroke === 'behind')
  return poured.filter(
    ({ stroke }, at) => stroke !== 'alone' || behind || (at > 0 && poured[at - 1]?.stroke === 'alone'),
  )
}
