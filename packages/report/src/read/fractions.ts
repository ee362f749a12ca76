import { chineseValue, isNumeralSign } from './chinese-numeral.ts'

const LONGEST = 9

/** 四分之一, 1/4, 千分之三: a number given as parts of a whole. `share` is the printed sign, `%`, `‰` or none. */
export interface Fraction {
  readonly end: number
  readonly value: number
  readonly share: '' | '%' | '‰'
}

const WHOLES = [
  { sign: '百分之', share: '%', scale: 1 },
  { sign: '千分之', share: '‰', scale: 1 },
  { sign: '万分之', share: '%', scale: 0.01 },
] as const

/** What 百分之 or 千分之 at `at` announces: the number after `length` signs is in `share`, `scale` of it. */
export const wholeAt = (text: string, at: number) => {
  const whole = text[at + 1] === '分' ? WHOLES.find(({ sign }) => text.startsWith(sign, at)) : undefined
  return whole ? { length: whole.sign.length, share: whole.share, scale: whole.scale } : undefined
}

/** 三分之二 as 2/3. */
export function spelledFraction(text: string, at: number): Fraction | undefined {
  if (!isNumeralSign(text[at] ?? '')) return undefined
  const sign = text.slice(at, at + 4).indexOf('分之')
  if (sign < 1) return undefined
  const from = at + sign + 2
  let end = from
  while (end - from < LONGEST && isNumeralSign(text[end] ?? '')) end += 1
  const [below, above] = [chineseValue(text.slice(at, at + sign)), chineseValue(text.slice(from, end))]
  if (below === undefined || above === undefined || end === from || below === 0 || above > below) return undefined
  return { end, value: above / below, share: '' }
}

const PRINTED = /^([0-9０-９]{1,2})[/／]([0-9０-９]{1,3})(?![0-9０-９/／.．-])/u
const ascii = (digits: string) =>
  Number([...digits].map((digit) => String.fromCharCode(digit.charCodeAt(0) % 0xfee0)).join(''))

/** 1/4 as 0.25, not 05/15 of a date nor a code of strokes. */
export function printedFraction(text: string, at: number): Fraction | undefined {
  const match = PRINTED.exec(text.slice(at, at + 8))
  if (!match) return undefined
  const [above, below] = [ascii(match[1] ?? ''), ascii(match[2] ?? '')]
  if (!(above > 0 && above < below) || /^[0０]/.test(match[1] ?? '')) return undefined
  return { end: at + match[0].length, value: above / below, share: '' }
}
