import { factorAfter } from './factors.ts'
import type { Numeral } from './numerals.ts'
import { unitAt } from './units.ts'

const LONGEST_QUANTITY = 12

/** The digit at a place, also of full width, or -1. */
export function digitAt(text: string, at: number): number {
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

const NAME_IN_CAPITALS = /\p{Script=Han}(?:APP|App|app)$/u

/** Whether the name of a thing in letters stands before a count with its unit: 手机APP2579件. */
const followsName = (text: string, start: number, end: number) =>
  NAME_IN_CAPITALS.test(text.slice(Math.max(0, start - 4), start)) && unitAt(text, end) !== undefined

/** A unit in letters (12MB) that no letter or digit goes on from, as in a code (115MB1553). */
function isUnitOfLetters(text: string, at: number): boolean {
  const unit = unitAt(text, at)
  return unit !== undefined && !isLatin(text[unit.end]) && digitAt(text, unit.end) < 0
}

/** A number in digits with its thousands, decimals and factor; no digit is read twice. */
export function arabicAt(text: string, start: number): Numeral | undefined {
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
  const code =
    tooLong ||
    version ||
    padded ||
    (isLatin(text[start - 1]) && !followsName(text, start, end)) ||
    (isLatin(text[end]) && !isUnitOfLetters(text, end))
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
