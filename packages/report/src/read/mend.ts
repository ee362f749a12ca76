import type { Numeral } from './numerals.ts'
import { isBlank, skipBlanks, skipBlanksBack } from './signs.ts'
import { unitAt } from './units.ts'

const LARGEST_SECTION = 40
const LONGEST_CHAIN = 8
const HAN = /\p{Script=Han}/u

/** Numbers as the writer meant them: `1.3个` at a line head parted from its section number, `1 5起` and `3 400 人` put together. */
export function mended(text: string, all: readonly Numeral[]): Numeral[] {
  const whole: Numeral[] = []
  for (let at = 0; at < all.length; ) {
    const chain = tornChain(text, all, at)
    const first = all[at]
    if (chain.length > 1) whole.push(together(text, chain))
    else if (first) whole.push(unglued(text, first))
    at += Math.max(1, chain.length)
  }
  return whole
}

/** The numbers from `at` on that single blanks part and that are one number, if they are. */
function tornChain(text: string, all: readonly Numeral[], at: number): readonly Numeral[] {
  const chain: Numeral[] = []
  for (let place = at; place < all.length && chain.length < LONGEST_CHAIN; place += 1) {
    const [before, one] = [chain.at(-1), all[place]]
    if (one?.script !== 'arabic') break
    if (before && !(one.start - before.end === 1 && isBlank(text[before.end]) && isWhole(text, before))) break
    chain.push(one)
  }
  return chain.length > 1 && isOne(text, chain) ? chain : []
}

/** Digits alone, with nothing that ends a number: no 万, no decimals, no comma. */
const isWhole = (text: string, { start, end, decimals }: Numeral) =>
  decimals === 0 && end - start <= 4 && /^\d+$/.test(text.slice(start, end))

const digitsOf = (text: string, { start }: Numeral) => /^\d*/.exec(text.slice(start, start + 8))?.[0].length ?? 0

/**
 * A blank for the comma of thousands (1 286件), or one that fell between single digits (1 2 5件) or into a number that
 * follows its word at once (名1 5人); the unit must follow, and no row of a table stands so.
 */
function isOne(text: string, chain: readonly Numeral[]): boolean {
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last || first.value === 0 || unitAt(text, skipBlanks(text, last.end)) === undefined) return false
  const rest = chain.slice(1).map((numeral) => digitsOf(text, numeral))
  const grouped = rest.every((length) => length === 3) && digitsOf(text, first) <= 3
  const single = rest.every((length) => length === 1) && digitsOf(text, first) === 1
  const close = chain.length === 2 && !last.code
  const before = text[grouped || single ? skipBlanksBack(text, first.start) - 1 : first.start - 1] ?? ''
  return (grouped || single || close) && HAN.test(before) && before !== '第'
}

/** `3 400`, `4 5万` and `1 086.5`: the halves put together, with the factor of the last. */
function together(text: string, chain: readonly Numeral[]): Numeral {
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last) throw new RangeError('a chain of numbers has two ends')
  const printed = Number(/^[\d.]+/.exec(text.slice(last.start, last.start + 16))?.[0] ?? Number.NaN)
  const factor = printed > 0 ? last.value / printed : 1
  const digits = chain
    .slice(0, -1)
    .map((numeral) => text.slice(numeral.start, numeral.end))
    .join('')
  const value = (Number(digits) * 10 ** digitsOf(text, last) + printed) * factor
  return { ...last, start: first.start, code: false, value: Math.round(value * 1e6) / 1e6 }
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
