import type { Numeral } from './numerals.ts'
import { announcedUnit, type ColumnUnit, columnUnit } from './table-heads.ts'
import type { Cell } from './tables.ts'

const LONGEST_NAME = 24
const FEWEST_CELLS = 3
const WRAPPED = 8
const MOST = 40
const NUMBER = /^[-−]?\d[\d.,]*[%％]?$/u
const NO_NAME = /[。；;！？：:|｜]|^\d|^[（(]?[一二三四五六七八九十]{1,3}[、.）)]/u
const BRACKET_UNIT = /[（(]([\p{Script=Han}%％]{1,4})[)）]\s*$/u
const TELLS = /数量|合计|总计|数$/u
const NO_UNIT: ColumnUnit = { unit: '', scale: 1 }

/** A table poured out with one cell to a line: the names of its columns, then as many numbers. */
class UprightTable {
  readonly cells = new Map<Numeral, Cell>()
  private names: string[] = []
  /** What the line above the names says all numbers are counted in. */
  private announced: ColumnUnit | undefined
  /** The cells told so far; one left empty is undefined. */
  private numbers: (Numeral | undefined)[] = []

  take(line: string, inLine: readonly Numeral[]): void {
    const words = line.trim()
    if (words === '') {
      if (line !== '' && line !== '\r' && this.numbers.length > 0) this.numbers.push(undefined)
      return
    }
    const [only] = inLine
    if (only && inLine.length === 1 && NUMBER.test(words) && !only.code) {
      this.numbers.push(only)
      return
    }
    if (this.numbers.length > 0) this.close()
    const isName =
      inLine.every(({ script }) => script !== 'arabic') && words.length <= LONGEST_NAME && !NO_NAME.test(words)
    if (isName) this.names.push(words)
    else {
      this.names = []
      this.announced = announcedUnit(words)
    }
  }

  close(): void {
    const { names, announced } = this
    const numbers = this.numbers.slice(0, this.numbers.findLastIndex((one) => one !== undefined) + 1)
    this.names = []
    this.numbers = []
    const over = names.length - numbers.length
    if (numbers.length < FEWEST_CELLS || numbers.length > MOST || over < 0 || over > WRAPPED) return
    if (!names.some((name) => TELLS.test(name))) return
    const title = names.find((name) => BRACKET_UNIT.test(name))
    numbers.reverse().forEach((numeral, fromRight) => {
      if (!numeral) return
      const name = names[names.length - 1 - fromRight] ?? ''
      const unit = unitOf(name) ?? (title === undefined ? announced : unitOf(title)) ?? NO_UNIT
      this.cells.set(numeral, { label: name.replace(BRACKET_UNIT, ''), unit, serial: false })
    })
  }
}

const unitOf = (name: string) => columnUnit(BRACKET_UNIT.exec(name)?.[1] ?? '')

/** The numbers of tables with one cell to a line; columns are counted from the last, as the names before it may be wrapped. */
export function uprightCells(
  lines: Iterable<{ readonly line: string; readonly inLine: readonly Numeral[] }>,
): ReadonlyMap<Numeral, Cell> {
  const table = new UprightTable()
  for (const { line, inLine } of lines) table.take(line, inLine)
  table.close()
  return table.cells
}
