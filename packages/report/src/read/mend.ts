import type { Numeral } from './numerals.ts'
import { isBlank, skipBlanks, skipBlanksBack } from './signs.ts'
import { unitAt } from './units.ts'

const LARGEST_SECTION = 40
const HAN = /\p{Script=Han}/u

/** Numbers as the writer meant them: `1.3个` at a line head parted from its section number, `1 5起` put together. */
export function mended(text: string, all: readonly Numeral[]): Numeral[] {
  const whole: Numeral[] = []
  for (const numeral of all.map((one) => unglued(text, one))) {
    const before = whole.at(-1)
    if (before && torn(text, before, numeral)) whole[whole.length - 1] = together(text, before, numeral)
    else whole.push(numeral)
  }
  return whole
}

const isPlain = (text: string, { script, decimals, code, start, end }: Numeral) =>
  script === 'arabic' && decimals === 0 && !code && end - start <= 4 && !/[万亿千百,]/.test(text.slice(start, end))

/** A blank that fell into a number: the first half follows a word, the second has the unit; or a blank for the comma of thousands. */
function torn(text: string, one: Numeral, next: Numeral): boolean {
  if (next.start - one.end !== 1 || !isBlank(text[one.end])) return false
  if (next.script !== 'arabic' || one.script !== 'arabic' || one.code || one.decimals > 0 || one.value === 0)
    return false
  const grouped = isGroup(text, next)
  if ((!isPlain(text, one) && !grouped) || (next.code && !grouped)) return false
  const before = text[grouped ? skipBlanksBack(text, one.start) - 1 : one.start - 1] ?? ''
  return HAN.test(before) && before !== '第' && unitAt(text, skipBlanks(text, next.end, 0)) !== undefined
}

/** Three digits of a number parted by blanks: the 400 of `3 400`. */
const isGroup = (text: string, { start, end }: Numeral) =>
  /^\d{3}(?!\d)/.test(text.slice(start, Math.min(end, start + 4)))

function together(text: string, one: Numeral, next: Numeral): Numeral {
  const digits = /^\d+/.exec(text.slice(next.start, next.start + 12))?.[0].length ?? 1
  return { ...next, start: one.start, code: false, value: scaled(text, one, next, digits) }
}

/** `3 400`, `4 5万` and `1 086.5`: the first half counts as many tens as the second has digits, and the factor of both. */
function scaled(text: string, one: Numeral, next: Numeral, digits: number): number {
  const printed = Number(/^[\d.]+/.exec(text.slice(next.start, next.start + 16))?.[0] ?? Number.NaN)
  const factor = printed > 0 ? next.value / printed : 1
  return one.value * 10 ** digits * factor + next.value
}

function unglued(text: string, numeral: Numeral): Numeral {
  const point = text.slice(numeral.start, numeral.start + 3).search(/[.．]/)
  if (numeral.decimals === 0 || point < 1 || !atLineHead(text, numeral.start)) return numeral
  const section = Number(text.slice(numeral.start, numeral.start + point))
  if (!(section >= 1 && section <= LARGEST_SECTION) || !startsAfresh(text, numeral)) return numeral
  const start = numeral.start + point + 1
  return { ...numeral, start, value: Number(text.slice(start, start + numeral.decimals)), decimals: 0 }
}

/** After a section number stands a year or a whole number of things. */
function startsAfresh(text: string, numeral: Numeral): boolean {
  const after = skipBlanks(text, numeral.end)
  if (text[after] === '年') return true
  return unitAt(text, after)?.kind === 'count' && !/[万亿]/.test(text.slice(numeral.start, numeral.end))
}

function atLineHead(text: string, at: number): boolean {
  const before = text[skipBlanksBack(text, at) - 1]
  return before === undefined || before === '\n'
}
