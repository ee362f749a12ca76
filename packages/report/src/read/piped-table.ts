import { formColumns } from './disclosure-form.ts'
import type { Numeral } from './numerals.ts'
import { isBlank } from './signs.ts'
import { type ColumnUnit, columnUnit } from './table-heads.ts'
import type { Cell } from './tables.ts'

/** 12345热线: the head of a column, named by the number one dials. */
const NAME_BEHIND = /^\d{5}(?:热线|平台|系统|专线|电话)/u
const SEPARATORS = new Set(['|', '│', '｜', '\t'])
const LONGEST_NAME = 24
const LONGEST_HEAD = 40
const ORDINAL = /^(?:[（(]?[一二三四五六七八九十]{1,2}[）)、.]|\d{1,2}[.、])/u
const MEASURE =
  /^(?:数量|件数|人数|个数|次数|户数|金额|合计|总计|小计|占.*|.*(?:比例|占比|比重|率|同比|环比|增幅|降幅))$/u
const BRACKET_UNIT = /[（(]([\p{Script=Han}%％]{1,4})[)）]\s*$/u
const RATE = /(?:比例|占比|比重|率|同比|环比|增幅|降幅)$/u
const SEVERAL_UNITS = /单位[：:]\s*([\p{Script=Han}]{1,4}(?:[、,，][\p{Script=Han}]{1,4}){1,3})/u
const MONEY = /金额|损失|罚没?款|经费|标的额?|资金|收入|支出/u
const PERCENT: ColumnUnit = { unit: '%', scale: 1 }
const NO_UNIT: ColumnUnit = { unit: '', scale: 1 }
/** 2019受理量: the head of a column of one year. */
const YEAR_HEAD = /^(?:19|20)\d{2}(\p{Script=Han}+)$/u
const MINUS = /^[-−]/u

interface Field {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** Whether a line is a row whose cells signs or tabs part; at least two of them, so that no stray stroke makes one. */
export function isPiped(line: string): boolean {
  let parts = 0
  for (const sign of line) if (SEPARATORS.has(sign)) parts += 1
  return parts >= 2
}

function fieldsOf(line: string, from: number): Field[] {
  const fields: Field[] = []
  let start = 0
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && !SEPARATORS.has(line[at] ?? '')) continue
    fields.push({ words: line.slice(start, at).replace(/\s/gu, ''), start: from + start, end: from + at })
    start = at + 1
  }
  const first = fields.findIndex(({ words }) => words !== '')
  return first < 0 ? [] : fields.slice(first)
}

/** Reads rows of cells parted by signs: the row without numbers is the head, and a cell is named by its row and its column. */
export class PipedTable {
  private head: readonly string[] = []
  private said: readonly string[] = []
  private form: readonly string[] | undefined
  private title: ColumnUnit = NO_UNIT
  private money: ColumnUnit | undefined

  /** A line above the table that names several units (单位：件、万元) says in which money is counted. */
  announce(line: string): void {
    const units = (SEVERAL_UNITS.exec(line)?.[1] ?? '').split(/[、,，]/u).map(columnUnit)
    this.money = units.find((one) => one?.unit === '元')
  }

  /** The cells of a row; none for the head itself. */
  take(line: string, from: number, inLine: readonly Numeral[]): ReadonlyMap<Numeral, Cell> {
    const fields = fieldsOf(line, from)
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

  /** A cell of a row that is all numbers, named by its column alone. */
  private underHead(column: number): Cell {
    const head = this.head[column] ?? ''
    return { label: measured(head), unit: unitIn(head) ?? this.title, serial: head === '序号' }
  }

  private inWordedRow(fields: readonly Field[], column: number): Cell {
    const row = fields[0]?.words ?? ''
    const head = this.head[column] ?? ''
    const serial = column === 0 || head === '序号'
    const name = MEASURE.test(row) ? `${named(head)}${measured(row)}` : `${named(row)}${measured(head)}`
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

function namesYear(words: string): boolean {
  const after = YEAR_HEAD.exec(words)?.[1]
  return after !== undefined && columnUnit(after) === undefined
}

/** A number alone in its cell, with a sign or a measure word after it at most. */
function standsAlone({ start, end, code, script }: Numeral, { words, ...field }: Field): boolean {
  if (code || script !== 'arabic' || end > field.end) return false
  const rest = words.length - (end - start)
  return (
    rest <= 3 &&
    !isBlank(words[0]) &&
    !NAME_BEHIND.test(words) &&
    !namesYear(words) &&
    /^[-−]?\d(?:[\d.,]*\d)?\p{Script=Han}{0,3}[%％]?$/u.test(words) &&
    start >= field.start
  )
}
