import type { Explanation, Fact } from '../read/reading.ts'

type Printed = Pick<Fact, 'value' | 'quote' | 'kind'>

/** A value computed from printed figures, and the span it may lie in where their last digits were rounded. */
export interface Computed {
  readonly exact: number
  readonly low: number
  readonly high: number
}

const SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }
const TINY = 1e-9

/** What the last printed digit is worth: 1000 in 2.5万, 0.1 in 96.5%; 0 for a whole number, which was not rounded. */
export function lastDigit({ quote, kind }: Pick<Fact, 'quote' | 'kind'>): number {
  const decimals = /[.．](\d+)/u.exec(quote)?.[1]?.length ?? 0
  const scale = /\d/u.test(quote) ? [...quote].reduce((product, sign) => product * (SCALES[sign] ?? 1), 1) : 1
  return decimals === 0 && scale === 1 && kind !== 'percent' ? 0 : scale / 10 ** decimals
}

/** A printed figure as a value that may have been rounded. */
export function asPrinted(fact: Printed): Computed {
  const half = lastDigit(fact) / 2
  return { exact: fact.value, low: fact.value - half, high: fact.value + half }
}

/** How a printed number, given its sign, follows from a computed one. */
export function explained(stated: Printed, sign: 1 | -1, { exact, low, high }: Computed): Explanation {
  const value = sign * stated.value
  const digit = lastDigit(stated)
  if (Math.abs(value - exact) < TINY) return 'exact'
  if (value + digit / 2 >= low - TINY && value - digit / 2 <= high + TINY) return 'rounding'
  const cut = digit > 0 ? Math.trunc(exact / digit + Math.sign(exact) * TINY) * digit : exact
  return Math.abs(cut - value) < TINY ? 'truncation' : 'none'
}

/** By how much percent a figure grew. */
export function growth(past: Printed, now: Printed): Computed {
  const [before, after] = [asPrinted(past), asPrinted(now)]
  const percent = (from: number, to: number) => (100 * (to - from)) / from
  return {
    exact: percent(past.value, now.value),
    low: percent(before.high, after.low),
    high: percent(Math.max(before.low, TINY), after.high),
  }
}

/** The difference of two figures. */
export function difference(past: Printed, now: Printed): Computed {
  const [before, after] = [asPrinted(past), asPrinted(now)]
  return { exact: now.value - past.value, low: after.low - before.high, high: after.high - before.low }
}
