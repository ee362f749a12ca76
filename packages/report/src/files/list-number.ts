const DIGITS = '零一二三四五六七八九'
const CHINESE = /chineseCounting|chineseLegal|ideographDigital|japaneseCounting|taiwaneseCounting|koreanCounting/i
const FIRST_CIRCLE = 0x2460

/** A number as a Word list shows it in the given format; a bullet shows none. */
export function listNumber(value: number, format: string): string {
  if (format === 'bullet' || format === 'none') return ''
  if (CHINESE.test(format)) return chinese(value)
  if (/circle/i.test(format) && value <= 20) return String.fromCharCode(FIRST_CIRCLE + value - 1)
  if (format === 'upperLetter') return letter(value)
  if (format === 'lowerLetter') return letter(value).toLowerCase()
  if (format === 'upperRoman') return roman(value)
  if (format === 'lowerRoman') return roman(value).toLowerCase()
  return String(value)
}

function chinese(value: number): string {
  if (value > 99) return [...String(value)].map((digit) => DIGITS[Number(digit)]).join('')
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${ten}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`
}

const letter = (value: number) => String.fromCharCode('A'.charCodeAt(0) + ((value - 1) % 26))

const ROMAN = [
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const

function roman(value: number): string {
  let [rest, words] = [Math.min(value, 399), '']
  for (const [sign, worth] of ROMAN) for (; rest >= worth; rest -= worth) words += sign
  return words
}
