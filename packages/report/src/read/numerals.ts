import { chineseValue, isMagnitude, isNumeralSign } from './chinese-numeral.ts'
import { printedFraction, spelledFraction, wholeAt } from './fractions.ts'
import { skipBlanks, wordEndingAt } from './signs.ts'
import { unitAt } from './units.ts'

/** A number in the text before its unit is known; `vague` says 余 or 多 follows, `code` that it cannot be a quantity. */
export interface Numeral {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly decimals: number
  readonly script: 'arabic' | 'chinese'
  readonly vague: boolean
  readonly code: boolean
  /** A lone 百 or 千, which counts only beside 余, 近 or 上. */
  readonly bare: boolean
  /** The printed sign of a share of a whole (百分之, 千分之), or '' for 四分之一 and 1/4. */
  readonly fraction?: '' | '%' | '‰'
}

const LONGEST_QUANTITY = 12
const FACTORS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]
const NO_FACTOR = new Set(['千克', '千瓦', '千米', '千卡', '千字', '千伏', '千帕', '百分'])
/** All numbers of a text in one pass from left to right. */
export function numerals(text: string): Numeral[] {
  const found: Numeral[] = []
  let at = 0
  while (at < text.length) {
    const numeral = numeralAt(text, at)
    if (numeral) found.push(numeral)
    at = numeral ? numeral.end : at + 1
  }
  return found
}

function numeralAt(text: string, at: number): Numeral | undefined {
  if (digitAt(text, at) >= 0) return strokeFraction(text, at) ?? arabicAt(text, at)
  return isNumeralSign(text[at] ?? '') ? (fractionAt(text, at) ?? chineseAt(text, at)) : undefined
}

function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  return code >= 0xff10 && code <= 0xff19 ? code - 0xff10 : -1
}

const isLatin = (sign: string | undefined) => sign !== undefined && /^[A-Za-zＡ-Ｚａ-ｚ]$/.test(sign)
const isPoint = (sign: string | undefined) => sign === '.' || sign === '．'

/** The end of a run of digits and, through `take`, each digit; no run is ever read twice. */
function digitsEnd(text: string, from: number, take: (digit: number) => void): number {
  let at = from
  for (let digit = digitAt(text, at); digit >= 0; digit = digitAt(text, at)) {
    take(digit)
    at += 1
  }
  return at
}

function thousandsAt(text: string, at: number): boolean {
  if (text[at] !== ',') return false
  return [1, 2, 3].every((step) => digitAt(text, at + step) >= 0) && digitAt(text, at + 4) < 0
}

function arabicAt(text: string, start: number): Numeral | undefined {
  if (digitAt(text, start) < 0) return undefined
  const whole: number[] = []
  const part: number[] = []
  const keep = (into: number[]) => (digit: number) => {
    if (into.length <= LONGEST_QUANTITY) into.push(digit)
  }
  let end = digitsEnd(text, start, keep(whole))
  if (whole.length <= 3) while (thousandsAt(text, end)) end = digitsEnd(text, end + 1, keep(whole))
  if (isPoint(text[end]) && digitAt(text, end + 1) >= 0) end = digitsEnd(text, end + 1, keep(part))
  const tooLong = whole.length > LONGEST_QUANTITY || part.length > LONGEST_QUANTITY
  const version = isPoint(text[end]) && digitAt(text, end + 1) >= 0
  const padded = whole[0] === 0 && whole.length > 1
  const code = tooLong || version || padded || isLatin(text[start - 1]) || (isLatin(text[end]) && !unitAt(text, end))
  const factor = factorAfter(text, end, true)
  const value = tooLong ? Number.NaN : Number(`${whole.join('')}.${part.join('') || '0'}e${factor.exponent}`)
  return {
    start,
    end: factor.end,
    value,
    decimals: part.length,
    script: 'arabic',
    vague: factor.vague,
    code,
    bare: false,
  }
}

function fractionAt(text: string, start: number): Numeral | undefined {
  const whole = wholeAt(text, start)
  if (whole) {
    const from = start + whole.length
    const numeral = arabicAt(text, from) ?? chineseAt(text, from)
    return numeral
      ? { ...numeral, start, value: numeral.value * whole.scale, bare: false, fraction: whole.share }
      : undefined
  }
  const spelled = spelledFraction(text, start)
  return spelled && share(start, spelled.end, spelled.value, 'chinese')
}

const SHARED = ['的', '占', '约', '近', '超', '达', '为', '过', '到']

function strokeFraction(text: string, start: number): Numeral | undefined {
  const second = text[start + 1] ?? ''
  const third = text[start + 2] ?? ''
  if (second !== '/' && second !== '／' && third !== '/' && third !== '／') return undefined
  if (!wordEndingAt(text, start, SHARED)) return undefined
  const printed = printedFraction(text, start)
  return printed && share(start, printed.end, printed.value, 'arabic')
}

const share = (start: number, end: number, value: number, script: Numeral['script']): Numeral => ({
  start,
  end,
  value,
  decimals: 0,
  script,
  vague: false,
  code: false,
  bare: false,
  fraction: '',
})

const LONGEST_RUN = 16

function chineseAt(text: string, start: number): Numeral | undefined {
  if (!isNumeralSign(text[start] ?? '')) return undefined
  let end = start + 1
  while (isNumeralSign(text[end] ?? '')) end += 1
  const run = end - start > LONGEST_RUN ? '' : text.slice(start, end)
  const value = chineseValue(run)
  const point = decimalsAfter(text, end)
  const magnitude = isMagnitude(run.at(-1) ?? '')
  const factor = magnitude ? factorAfter(text, end, false) : { end, exponent: 0, vague: false }
  return {
    start,
    end: point.end > end ? point.end : factor.end,
    value: ((value ?? Number.NaN) + point.value) * 10 ** factor.exponent,
    decimals: point.decimals,
    script: 'chinese',
    vague: factor.vague,
    code: value === undefined || run === '',
    bare: magnitude && run.length === 1 && run !== '十',
  }
}

/** 九十九点六: the digits after 点. */
function decimalsAfter(text: string, at: number) {
  const digits =
    text[at] === '点' ? [...text.slice(at + 1, at + 5)].map((sign) => '零一二三四五六七八九'.indexOf(sign)) : []
  const length = digits.findIndex((digit) => digit < 0)
  const kept = length < 0 ? digits : digits.slice(0, length)
  return {
    end: kept.length > 0 ? at + 1 + kept.length : at,
    value: kept.length > 0 ? Number(`0.${kept.join('')}`) : 0,
    decimals: kept.length,
  }
}

/** 万, 余万, 万余, 多: the factor after a number and whether the number is left open. */
function factorAfter(text: string, from: number, blanks: boolean) {
  const start = blanks ? skipBlanks(text, from) : from
  const early = isVague(text[start])
  const at = early ? start + 1 : start
  const factor = FACTORS.find(([word]) => text.startsWith(word, at) && !NO_FACTOR.has(text.slice(at, at + 2)))
  if (!factor) return { end: early ? at : from, exponent: 0, vague: early }
  const end = at + factor[0].length
  const late = isVague(text[end])
  return { end: late ? end + 1 : end, exponent: factor[1], vague: early || late }
}

const isVague = (sign: string | undefined) => sign === '余' || sign === '多' || sign === '来'
