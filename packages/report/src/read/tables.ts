import { formColumns } from './disclosure-form.ts'
import type { Numeral } from './numerals.ts'
import { isPiped, PipedTable } from './piped-table.ts'
import { pouredTables } from './poured-table.ts'
import { isBlank } from './signs.ts'
import { startingIn } from './starting-in.ts'
import { type ColumnUnit, plainHead, type TableHead, tableHead } from './table-heads.ts'
import { uprightCells } from './upright-table.ts'

/** A number that stands in a table: its row's label and, where the head says so, the unit of its column. */
export interface Cell {
  readonly label: string
  readonly unit: ColumnUnit
  /** Whether it only numbers the row. */
  readonly serial: boolean
  /** Whether a minus stands before it. */
  readonly negative?: true
}

const LONGEST_ROW = 60
const LONGEST_HEAD = 40
const LONGEST_LINE = 1000
const LONGEST_LABEL = 30
const PROSE = /[。；;！？]|，.*，|[上下]一页|[首尾]页/u
const HEADING = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])/u
/** （二）部分公开 18: a row that goes on under a heading inside its table. */
const ITEM = /^\s*[（(][一二三四五六七八九十]{1,2}[）)]\S{2,20}\s+\d[\d.,]*\s*$/u
const SUM_ROW = /^\s*(?:合计|总计|小计|共计)[\s|│]/u
const NO_UNIT: ColumnUnit = { unit: '', scale: 1 }

/** Reads lines as rows of a table from a line that announces one until prose begins again; text flattened out of tables. */
class Rows {
  readonly cells = new Map<Numeral, Cell>()
  private head: TableHead | undefined
  private serial = false
  private row = 0
  private label = ''
  private columns: readonly string[] = []
  private filled = false
  private column = 0
  private said: readonly string[] = []
  private form: readonly string[] | undefined
  private plain: TableHead | undefined
  /** Whether a line of words that may be a heading stands right above. */
  private headed = false
  private readonly piped = new PipedTable()

  take(line: string, from: number, inLine: readonly Numeral[]): void {
    if (line.trim() === '') return
    if (isPiped(line)) {
      for (const [numeral, cell] of this.piped.take(line, from, inLine)) this.cells.set(numeral, cell)
      return
    }
    this.piped.close()
    this.piped.announce(line)
    const numbers = inLine.some(isArabic)
    if (this.isLeft(line, numbers)) return
    if (!numbers) this.say(line)
    this.openAt(line, from, inLine)
    this.plain = numbers ? undefined : plainHead(line)
    if (this.head) this.read(line, from, inLine)
  }

  /** Whether a line is no part of a table: prose, or words that may be a heading; behind these only items go on (（二）部分公开 18). */
  private isLeft(line: string, numbers: boolean): boolean {
    const prose = line.length > LONGEST_ROW || PROSE.test(line)
    if (prose || (this.headed && !ITEM.test(line))) this.close()
    this.headed = !prose && HEADING.test(line) && !numbers && !this.form
    return prose || this.headed
  }

  private openAt(line: string, from: number, inLine: readonly Numeral[]): void {
    const head = SUM_ROW.test(line) && inLine.some(isArabic) ? undefined : tableHead(line)
    if (head) this.open(head)
    else if (!this.head && this.plain && isRowUnder(this.plain, line, from, inLine)) this.open(this.plain)
  }

  /** Keeps the words above the first row; heads over several lines are known by them. */
  private say(line: string): void {
    if (this.filled || this.form) return
    this.said = [...this.said.slice(-LONGEST_HEAD), ...line.trim().split(/\s+/u)]
    const columns = formColumns(this.said)
    if (!columns) return
    this.form = columns
    this.head ??= { units: [], columns, serial: false }
  }

  private read(line: string, from: number, inLine: readonly Numeral[]): void {
    const free = inLine.filter((numeral) => standsFree(line, from, numeral))
    const first = free[0]
    const words = (first ? line.slice(0, first.start - from) : line).trim()
    if (/\p{Script=Han}/u.test(words) && words.length <= LONGEST_LABEL) {
      this.label = words
      this.column = 0
    }
    this.fill(free)
  }

  private open(head: TableHead): void {
    const serial = head.serial || this.serial
    if (!this.head || head.units.length > 0) this.head = head
    this.columns = this.filled ? head.columns : [...this.columns, ...head.columns]
    this.filled = false
    this.serial = serial
  }

  private fill(free: readonly Numeral[]): void {
    const units = this.head?.units ?? []
    const serial = free[0] && this.serial && free[0].value === this.row + 1 ? free[0] : undefined
    if (serial) {
      this.row += 1
      this.cells.set(serial, { label: '', unit: NO_UNIT, serial: true })
    }
    const cells = free.filter((numeral) => numeral !== serial)
    const columns = this.form ?? columnsOver(this.columns, cells.length, this.label)
    const named = cells.length === columns.length || cells.length === 1
    for (const numeral of cells) {
      const unit = (units.length === 1 ? units[0] : units[this.column]) ?? NO_UNIT
      const column = named && columns.length > 1 ? (columns[this.column] ?? '') : ''
      this.cells.set(numeral, { label: `${this.label}${column}`, unit, serial: false })
      this.column += 1
    }
    if (cells.length > 0) this.filled = true
  }

  private close(): void {
    this.head = undefined
    this.serial = false
    this.row = 0
    this.label = ''
    this.column = 0
    this.columns = []
    this.said = []
    this.form = undefined
    this.filled = false
    this.plain = undefined
    this.headed = false
  }
}

const isArabic = ({ script }: Numeral) => script === 'arabic'

/** Whether a line names a row and gives a number under each head. */
function isRowUnder({ columns }: TableHead, line: string, from: number, inLine: readonly Numeral[]): boolean {
  const free = inLine.filter((numeral) => standsFree(line, from, numeral))
  const label = line.slice(0, (free[0]?.start ?? from) - from).trim()
  return free.length === columns.length && free.length === inLine.length && /^\p{Script=Han}+$/u.test(label)
}

/** The heads over the numbers of a row; the first of them stands over the names of the rows where there is one more. */
const columnsOver = (columns: readonly string[], cells: number, label: string) =>
  cells > 1 && label !== '' && columns.length === cells + 1 ? columns.slice(1) : columns

const edge = (sign: string | undefined) =>
  sign === undefined || sign === '' || isBlank(sign) || sign === '|' || sign === '\r'

function standsFree(line: string, from: number, { start, end, script, code }: Numeral): boolean {
  if (script !== 'arabic' || code) return false
  const after = line[end - from]
  return edge(line[start - from - 1]) && (edge(after) || after === '%' || after === '％')
}

interface Line {
  readonly line: string
  readonly from: number
  readonly inLine: readonly Numeral[]
}

/** The lines of a text, each with its numbers. */
function* linesOf(text: string, all: readonly Numeral[]): Generator<Line> {
  const within = startingIn(all)
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    yield { line: text.slice(from, Math.min(end, from + LONGEST_LINE)), from, inLine: within(from, end) }
    from = end + 1
  }
}

/** The numbers of tables flattened into lines, each with its row and unit; one pass over the lines. */
export function tableCells(text: string, all: readonly Numeral[]): ReadonlyMap<Numeral, Cell> {
  const rows = new Rows()
  for (const { line, from, inLine } of linesOf(text, all)) rows.take(line, from, inLine)
  return new Map([...rows.cells, ...pouredCells(text, all), ...uprightCells(linesOf(text, all))])
}

/** The numbers of tables poured out with one cell to a line, named by row and column. */
function* pouredCells(text: string, all: readonly Numeral[]): Generator<[Numeral, Cell]> {
  const within = startingIn(all)
  for (const { above, head, rows } of pouredTables(text)) {
    const table = new PipedTable()
    table.announce(above)
    table.takeRow(head, [])
    for (const row of rows) yield* table.takeRow(row, within(row[0]?.start ?? 0, row.at(-1)?.end ?? 0))
  }
}
