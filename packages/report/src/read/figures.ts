import { opennessAfter, opennessBefore } from './bounds.ts'
import { countsHere } from './counting-words.ts'
import { joined } from './dates.ts'
import { mended } from './mend.ts'
import { namesInText } from './names-in-text.ts'
import { noisePlaces } from './noise.ts'
import { type Numeral, numerals } from './numerals.ts'
import { ordinalAt } from './ordinals.ts'
import type { Bound, FactKind } from './reading.ts'
import { skipBlanks, skipBlanksBack, wordEndingAt } from './signs.ts'
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
}

/** All figures of a text, in order. */
export function figuresIn(text: string): Figure[] {
  const all = mended(text, numerals(text))
  const noise = noisePlaces(text, all)
  const found: Figure[] = []
  for (let at = all.length - 1; at >= 0; at -= 1) {
    const numeral = all[at]
    if (!numeral || noise[at] === true) continue
    const next = all[at + 1]
    const figure = figureAt(text, numeral) ?? rangeStart(text, numeral, next, found.at(-1))
    if (figure) found.push(figure)
  }
  return [...found, ...zeroWords(text, namesInText(text))].sort((one, other) => one.start - other.start)
}

function figureAt(text: string, numeral: Numeral): Figure | undefined {
  if (Number.isNaN(numeral.value)) return undefined
  if (text[numeral.start - 1] === '第') return ordinalFigure(text, numeral)
  const counted = unitAfter(text, numeral)
  if (!counted) return bareCount(text, numeral)
  if (numeral.script === 'chinese' && !numeral.fraction && !countsInWords(text, numeral, counted)) return undefined
  if (numeral.value === 0 && numeral.script === 'chinese') return undefined
  return quantity(text, numeral, counted)
}

const countsInWords = (text: string, numeral: Numeral, unit: Unit) =>
  unit.kind === 'percent' ? true : countsHere(text, numeral, unit)

function quantity(text: string, numeral: Numeral, counted: Unit): Figure {
  const before = opennessBefore(text, numeral.start)
  const after = opennessAfter(text, counted.end, counted.kind)
  const bound = before.bound ?? after.bound ?? (numeral.vague ? 'ge' : undefined)
  const tens = counted.unit === '成'
  return {
    start: before.place,
    end: after.place,
    value: tens ? numeral.value * 10 : numeral.value,
    unit: tens ? '%' : counted.unit,
    kind: after.bound && counted.unit === '人' ? 'other' : counted.kind,
    decimals: numeral.decimals,
    approx: bound !== undefined,
    ...(bound ? { bound } : {}),
  }
}

const TENTHS_AFTER = new Set([...'，。；、）)！,;以左多的 \n', ''])

function unitAfter(text: string, numeral: Numeral): Unit | undefined {
  if (numeral.fraction) return { unit: numeral.fraction, kind: 'percent', end: numeral.end, countsActs: false }
  const at = skipBlanks(text, numeral.end, 1)
  if (text[at] === '成') return tenths(text, numeral, at)
  if (text[at] === '年') return yearsRunning(text, numeral, at)
  if (text[at] === '日') return { unit: '日', kind: 'duration', end: at + 1, countsActs: false }
  const unit = unitAt(text, at)
  return text[at] === '大' &&
    unit?.unit === '' &&
    numeral.script === 'arabic' &&
    !/[\p{Script=Han}]/u.test(text[unit.end] ?? '')
    ? undefined
    : unit
}

function tenths(text: string, numeral: Numeral, at: number): Unit | undefined {
  const plain = numeral.script === 'chinese' && numeral.value <= 10 && TENTHS_AFTER.has(text[at + 1] ?? '')
  return plain ? { unit: '成', kind: 'percent', end: at + 1, countsActs: false } : undefined
}

const RUNNING = ['连续', '历时', '长达', '持续', '已连续']

function yearsRunning(text: string, numeral: Numeral, at: number): Unit | undefined {
  if (!wordEndingAt(text, skipBlanksBack(text, numeral.start), RUNNING)) return undefined
  return { unit: '年', kind: 'duration', end: at + 1, countsActs: true }
}

const COUNTABLE = ['案卷', '案件', '文件', '申请', '工单', '纠纷']
const COUNT_ENDS = ['进行', '，', '。', '；', '、', ',', ';']

/** 抽取案卷152进行评查: a count whose classifier was forgotten. */
function bareCount(text: string, numeral: Numeral): Figure | undefined {
  if (numeral.script !== 'arabic' || !wordEndingAt(text, skipBlanksBack(text, numeral.start), COUNTABLE))
    return undefined
  if (!COUNT_ENDS.some((word) => text.startsWith(word, numeral.end))) return undefined
  return quantity(text, numeral, { unit: '', kind: 'count', end: numeral.end, countsActs: true })
}

function ordinalFigure(text: string, numeral: Numeral): Figure | undefined {
  const ordinal = ordinalAt(text, numeral.start, numeral.end, numeral.script === 'arabic')
  if (!ordinal) return undefined
  return { ...plain(numeral, ordinal.unit), start: numeral.start - 1, end: ordinal.end, kind: 'ordinal' }
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

/** The first number of `8至11批` or `30-50件` takes the unit of the second. */
function rangeStart(
  text: string,
  one: Numeral,
  next: Numeral | undefined,
  after: Figure | undefined,
): Figure | undefined {
  if (!next || !after || Number.isNaN(one.value) || after.start > next.start || after.end < next.end) return undefined
  if (one.script !== next.script || !joined(text, one, next) || one.value >= next.value) return undefined
  const ordinal = text[one.start - 1] === '第'
  return { ...plain(one, after.unit), kind: ordinal ? 'ordinal' : after.kind }
}
