import { arabicAt, digitAt } from './arabic-numeral.ts'
import { isNumeralSign } from './chinese-numeral.ts'
import { chineseAt } from './chinese-run.ts'
import { printedFraction, spelledFraction, wholeAt } from './fractions.ts'
import { wordEndingAt } from './signs.ts'

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
