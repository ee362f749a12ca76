import { formColumns } from './disclosure-form.ts'
import type { Numeral } from './numerals.ts'
import { type Field, fieldsOf, SEPARATORS, standsAlone } from './piped-fields.ts'
import { type ColumnUnit, columnUnit } from './table-heads.ts'
import { thingCounted } from './table-title.ts'
import type { Cell } from './tables.ts'

const LONGEST_NAME = 24
const LONGEST_HEAD = 40
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.]|\d{1,2}[.、])/u
const MEASURE =
  /^(?:数量|件数|人数|个数|次数|户数|金额|合计|总计|小计|占.*|.*(?:比例|占比|比重|率|同比|环比|增幅|降幅))$/u
const BARE_HEAD = /^(?:数量|个数|件数|人数|户数|次数|起数|数|占比|比例|比重|占)$/u
const BRACKET_UNIT = /[（(]([\p{Script=Han}%％]{1,4})[)）]\s*$/u
const RATE = /(?:比例|占比|比重|率|同比|环比|增幅|降幅)$/u
const SEVERAL_UNITS = /单位[：:]\s*([\p{Script=Han}]{1,4}(?:[、,，][\p{Script=Han}]{1,4}){1,3})/u
const MONEY = /金额|损失|罚没?款|经费|标的额?|资金|收入|支出/u
const PERCENT: ColumnUnit = { unit: '%', scale: 1 }
const NO_UNIT: ColumnUnit = { unit: '', scale: 1 }
const MINUS = /^[-−]/u

/** Whether a line is a row whose cells signs or tabs part; at least two of them, so that no stray stroke makes one. */
export function isPiped(line: string): boolean {
  let parts = 0
  for (const sign of line) if (SEPARATORS.has(sign)) parts += 1
  return parts >= 2
}

/** Reads rows of cells parted by signs: the row without numbers is the head, and a cell is named by its row and its column. */
export class PipedTable {
  private head: readonly string[] = []
  private said: readonly string[] = []
  private form: readonly string[] | undefined
  private title: ColumnUnit = NO_UNIT
  private money: ColumnUnit | undefined
  /** What the line above the table says it counts. */
  private thing = ''

  /** A line above the table that names several units (单位：件、万元) says in which money is counted. */
  announce(line: string): void {
    this.thing = thingCounted(line) ?? this.thing
    const units = (SEVERAL_UNITS.exec(line)?.[1] ?? '').split(/[、,，]/u).map(columnUnit)
    this.money = units.find((one) => one?.unit === '元')
  }

  /** The cells of a row; none for the head itself. */
  take(line: string, from: number, inLine: readonly Numeral[]): ReadonlyMap<Numeral, Cell> {
    return this.takeRow(fieldsOf(line, from), inLine)
  }

  /** The same of a row already parted into its fields. */
  takeRow(fields: readonly Field[], inLine: readonly Numeral[]): ReadonlyMap<Numeral, Cell> {
    const cells = new Map<Numeral, Cell>()
    let next = 0
    fields.forEach((field, column) => {
      while ((inLine[next]?.start ?? Number.POSITIVE_INFINITY) < field.start) next += 1
      const numeral = inLine[next]
      if (numeral && standsAlone(numeral, field))
        cells.set(numeral, { ...this.cell(fields, column), ...(MINUS.test(field.words) ? { negative: true } : {}) })
    })
    if (cells.size === 0) this.say(fields.map(({ words }) => words))
    return cells
  }

  close(): void {
    this.head = []
    this.said = []
    this.form = undefined
    this.title = NO_UNIT
  }

  private say(words: readonly string[]): void {
    const [only, ...others] = words.filter((word) => word !== '')
    if (only !== undefined && others.length === 0) this.title = unitIn(only) ?? this.title
    this.head = words
    this.said = [...this.said.slice(-LONGEST_HEAD), ...words]
    this.form = formColumns(this.said) ?? this.form
  }

  private cell(fields: readonly Field[], column: number): Cell {
    const title = this.form && formTitle(this.form, fields, column)
    if (title !== undefined) return { label: title, unit: NO_UNIT, serial: false }
    const worded = fields.some(({ words }) => /\p{Script=Han}/u.test(words))
    return worded || this.head.length === 0 ? this.inWordedRow(fields, column) : this.underHead(column)
  }

  private readonly moneyOf = (head: string) => (MONEY.test(head) ? this.money : undefined)

  /** A head that only says that something is counted (件数) goes with what the line above the table counts. */
  private told(row: string, head: string): string {
    const { thing } = this
    return BARE_HEAD.test(named(head)) && !row.includes(thing) ? `${thing}${measured(head)}` : measured(head)
  }

  /** Names and numbers side by side (省份 | 数量 | 省份 | 数量): a number goes by the name right before it. */
  private isOfPairs(column: number): boolean {
    const kinds = this.head[0] ?? ''
    return column > 1 && kinds !== '' && this.head[column - 1] === kinds
  }

  /** A cell of a row that is all numbers, named by its column alone. */
  private underHead(column: number): Cell {
    const head = this.head[column] ?? ''
    return { label: measured(head), unit: unitIn(head) ?? this.title, serial: head === '序号' }
  }

  private inWordedRow(fields: readonly Field[], column: number): Cell {
    const head = this.head[column] ?? ''
    const row = (this.isOfPairs(column) ? fields[column - 1] : fields[nameColumn(this.head)])?.words ?? ''
    const serial = column === 0 || head === '序号'
    const name = MEASURE.test(row) ? `${named(head)}${measured(row)}` : `${named(row)}${this.told(row, head)}`
    const kinds = this.head[0] ?? ''
    return {
      label: kinds === '类别' && MEASURE.test(row) ? name.replace(named(head), `${named(head)}类`) : name,
      unit:
        unitIn(head) ??
        unitIn(row) ??
        this.moneyOf(head) ??
        (RATE.test(MEASURE.test(row) ? row : head) ? PERCENT : NO_UNIT),
      serial,
    }
  }
}

/** The column of the names of the rows: behind that of their numbers where there is one. */
const nameColumn = ([first]: readonly string[]) => (first === '序号' ? 1 : 0)

/** In a form with heads over several columns the columns count from the right, and a row is named by its last words. */
function formTitle(form: readonly string[], fields: readonly Field[], column: number): string | undefined {
  const last = fields.findLastIndex(({ words }) => words !== '')
  const head = form[form.length - 1 - (last - column)]
  const row = fields.slice(0, column).findLast(({ words }) => /\p{Script=Han}/u.test(words))?.words ?? ''
  return head === undefined ? undefined : `${named(row.replace(ORDINAL, ''))}${head}数`
}

const unitIn = (words: string) => columnUnit(BRACKET_UNIT.exec(words)?.[1] ?? '')
const named = (words: string) => words.replace(BRACKET_UNIT, '').slice(0, LONGEST_NAME)
const measured = (words: string) => named(words).replace(/^(?:数量|个数)$/u, '数')
