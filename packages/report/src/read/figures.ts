import { countsBare, countsMoney } from './bare-counts.ts'
import { opennessAfter, opennessBefore } from './bounds.ts'
import { countsHere } from './counting-words.ts'
import { joined } from './dates.ts'
import { spanOfTime } from './durations.ts'
import { firstPlaces } from './first-places.ts'
import { multiples } from './multiples.ts'
import { insideAny } from './names-in-text.ts'
import { noisePlaces } from './noise.ts'
import { nounUnitAt } from './noun-units.ts'
import type { Numeral } from './numerals.ts'
import { ordinalAt } from './ordinals.ts'
import type { Bound, FactKind } from './reading.ts'
import { type Scan, scanOf } from './scan.ts'
import { skipBreak } from './signs.ts'
import { structureRatios } from './structure-ratios.ts'
import { type Cell, tableCells } from './tables.ts'
import { type Unit, unitAt } from './units.ts'
import { zeroWords } from './zero-words.ts'

/** A quantity in the text, not yet named. */
export interface Figure {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: string
  readonly kind: FactKind
  readonly decimals: number
  readonly approx: boolean
  readonly bound?: Bound
  /** The label of the table row it stands in. */
  readonly row?: string
}

/** All figures of a text, in order. */
export function figuresIn(text: string, scan: Scan = scanOf(text)): Figure[] {
  const { numerals: all, names } = scan
  const cells = tableCells(text, all)
  const noise = noisePlaces(scan)
  const ratios = structureRatios(text, all)
  const found: Figure[] = []
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const numeral = all[at]
    if (!numeral || ratios.used.has(numeral) || noise[at] === true) continue
    const cell = cells.get(numeral)
    const figure = figureAt(text, numeral, cell) ?? rangeStart(text, numeral, all[at + 1], found.at(-1))
    if (figure) found.push(cell?.negative ? below(figure) : figure)
  }
  const inWords = [...zeroWords(text, names), ...firstPlaces(text, names), ...multiples(text, names)]
  return [...found, ...ratios.figures, ...withoutOverlap(found, inWords)].sort((one, other) => one.start - other.start)
}

const below = (figure: Figure): Figure => ({ ...figure, start: figure.start - 1, value: -figure.value })

/** Figures said in words that no printed figure overlaps: 减少一半 beside 一半. */
function withoutOverlap(printed: readonly Figure[], inWords: readonly Figure[]): Figure[] {
  const spans = printed.toReversed()
  const ends = insideAny(
    inWords.map(({ end }) => end - 1),
    spans,
  )
  return inWords.filter((_, at) => ends[at] !== true)
}

function figureAt(text: string, numeral: Numeral, cell: Cell | undefined): Figure | undefined {
  if (Number.isNaN(numeral.value) || cell?.serial) return undefined
  if (text[numeral.start - 1] === '第') return ordinalFigure(text, numeral)
  const told = unitAfter(text, numeral)
  const counted = cell && told && text.slice(numeral.end, told.end).includes('\n') ? undefined : told
  if (counted && counts(text, numeral, counted))
    return { ...quantity(text, numeral, counted), ...(cell ? { row: cell.label } : {}) }
  if (counted && !cell) return undefined
  if (cell) return cellFigure(numeral, cell)
  return countsBare(text, numeral) ? quantity(text, numeral, bare(text, numeral)) : undefined
}

const bare = (text: string, numeral: Numeral): Unit => {
  const money = countsMoney(text, numeral)
  return { unit: money ? '元' : '', kind: money ? 'money' : 'count', end: numeral.end, countsActs: true }
}

function counts(text: string, numeral: Numeral, unit: Unit): boolean {
  if (numeral.script === 'arabic' || numeral.fraction !== undefined) return true
  return numeral.value !== 0 && (unit.kind === 'percent' || countsHere(text, numeral, unit))
}

function quantity(text: string, numeral: Numeral, counted: Unit): Figure {
  const before = opennessBefore(text, numeral.start)
  const after = opennessAfter(text, counted.end, counted.kind)
  const bound = before.bound ?? after.bound ?? (numeral.vague ? 'ge' : undefined)
  const tens = counted.unit === '成'
  return {
    start: before.place,
    end: after.place,
    value: tens ? numeral.value * 10 + unitsOfTenth(text, counted.end) : numeral.value,
    unit: tens ? '%' : counted.unit,
    kind: after.bound && counted.unit === '人' ? 'other' : counted.kind,
    decimals: numeral.decimals,
    approx: bound !== undefined || numeral.fraction === '',
    ...(bound ? { bound } : {}),
  }
}

const TENTHS_AFTER = new Set([...'，。；、）)！,;以左多的 \n', ''])

function unitAfter(text: string, numeral: Numeral): Unit | undefined {
  if (numeral.fraction !== undefined) return ofWhole(numeral, numeral.fraction)
  const at = skipBreak(text, numeral.end)
  if (text[at] === '成') return tenths(text, numeral, at)
  if (text[at] === '年' || text[at] === '日') return spanOfTime(text, numeral, at)
  const unit = unitAt(text, at)
  if (unit) return text[at] === '大' && !namesGroup(text, numeral, unit) ? undefined : unit
  return at === numeral.end && isPlainCount(text, numeral) ? nounUnitAt(text, at) : undefined
}

const SHORT_NUMBER = /^(?:11[0-9]|12[0-9]|12\d{3}|9[56]\d{3}|10\d{3})$/

/** Digits that can stand before a noun as a count of it: no version (2.0平台), no short telephone number (12345平台). */
const isPlainCount = (text: string, { script, decimals, start, end }: Numeral) =>
  script === 'arabic' && (decimals === 0 || text[end - 1] === '万') && !SHORT_NUMBER.test(text.slice(start, end))

const ofWhole = ({ end }: Numeral, sign: string): Unit => ({
  unit: sign,
  kind: sign === '' ? 'ratio' : 'percent',
  end,
  countsActs: false,
})

const namesGroup = (text: string, numeral: Numeral, unit: Unit) =>
  numeral.script === 'chinese' || unit.unit !== '' || /\p{Script=Han}/u.test(text[unit.end] ?? '')

function tenths(text: string, numeral: Numeral, at: number): Unit | undefined {
  if (numeral.script !== 'chinese' || numeral.value > 10) return undefined
  const end = unitsOfTenth(text, at + 2) > 0 ? at + 2 : at + 1
  return TENTHS_AFTER.has(text[end] ?? '') ? { unit: '成', kind: 'percent', end, countsActs: false } : undefined
}

/** The 五 of 九成五, read from before `end`. */
const unitsOfTenth = (text: string, end: number) => Math.max(0, '〇一二三四五六七八九'.indexOf(text[end - 1] ?? '〇'))

function ordinalFigure(text: string, numeral: Numeral): Figure | undefined {
  const ordinal = ordinalAt(text, numeral.start, numeral.end, numeral.script === 'arabic')
  if (!ordinal) return undefined
  return { ...plain(numeral, ordinal.unit), start: numeral.start - 1, end: ordinal.end, kind: 'ordinal' }
}

function cellFigure(numeral: Numeral, { label, unit }: Cell): Figure {
  const figure = plain(numeral, unit.unit)
  return { ...figure, value: scaled(numeral.value, unit.scale), kind: cellKind(unit.unit), row: label }
}

/** A value by its factor, without the dust of binary fractions. */
const scaled = (value: number, scale: number) => Number((value * scale).toPrecision(15))

function cellKind(unit: string): FactKind {
  if (unit === '%') return 'percent'
  return unit === '元' ? 'money' : 'count'
}

const plain = (numeral: Numeral, unit: string): Figure => ({
  start: numeral.start,
  end: numeral.end,
  value: numeral.value,
  unit,
  kind: 'count',
  decimals: numeral.decimals,
  approx: false,
})

const AND = /^\s?(?:[和与及、]|以及)\s?$/u
const RESPECTIVELY = /分别[^，,。；;]{0,10}$/u

/** 分别上升3.2和4.1个百分点: the unit is said once for both. */
const sharesUnit = (text: string, one: Numeral, next: Numeral) =>
  one.script === 'arabic' &&
  next.start - one.end <= 4 &&
  AND.test(text.slice(one.end, next.start)) &&
  RESPECTIVELY.test(text.slice(Math.max(0, one.start - 24), one.start))

/** The first number of `8至11批`, `30-50件` or `分别为18、7件` takes the unit of the second. */
function rangeStart(
  text: string,
  one: Numeral,
  next: Numeral | undefined,
  after: Figure | undefined,
): Figure | undefined {
  if (!next || !after || Number.isNaN(one.value) || after.start > next.start || after.end < next.end) return undefined
  if (one.script !== next.script) return undefined
  if (sharesUnit(text, one, next)) return { ...plain(one, after.unit), kind: after.kind }
  if (!joined(text, one, next)) return undefined
  const listed = text.slice(one.end, next.start).includes('、') && one.script === 'arabic'
  if (one.value >= next.value && !listed) return undefined
  const ordinal = text[one.start - 1] === '第'
  return { ...plain(one, after.unit), kind: ordinal ? 'ordinal' : after.kind }
}
