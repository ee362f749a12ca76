import type { Explanation } from '../../reading.ts'

const SCALE = 6
const scaled = (value: number) => BigInt(Math.round(value * 10 ** SCALE))

/** A quotient times `factor`, cut and rounded half up to a number of decimals, without binary errors; `whole` is not 0. */
export function quotient(part: number, whole: number, factor: number, decimals: number) {
  const top = scaled(Math.abs(part)) * BigInt(factor) * 10n ** BigInt(decimals)
  const bottom = scaled(Math.abs(whole))
  const cut = top / bottom
  const rounded = (2n * top + bottom) / (2n * bottom)
  const sign = part < 0 ? -1 : 1
  const plain = (units: bigint) => (sign * Number(units)) / 10 ** decimals
  return { cut: plain(cut), rounded: plain(rounded), exact: top % bottom === 0n }
}

/** Whether a value is so far from a printed one that no rounding need be worked out. */
export const isFarOff = (stated: number, value: number, decimals: number) =>
  Math.abs(value - stated) > 2 / 10 ** decimals

/** How a printed rate follows from its two numbers: by rounding, only by cutting digits off, or not at all, as none is one of nothing. */
export function explain(stated: number, part: number, whole: number, decimals: number): Explanation {
  if (whole === 0 || isFarOff(stated, (100 * part) / whole, decimals)) return 'none'
  const { cut, rounded, exact } = quotient(part, whole, 100, decimals)
  if (rounded === stated) return exact ? 'exact' : 'rounding'
  return cut === stated ? 'truncation' : 'none'
}

/** The rate in percent with two digits more than were printed; `whole` is not 0. */
export const computedRate = (part: number, whole: number, decimals: number) =>
  quotient(part, whole, 100, Math.min(decimals + 3, 6)).rounded

/** Whole numbers n with n/whole printed as this rate; undefined when the base is so large that one always exists. */
export function wholeNumerators(stated: number, whole: number, decimals: number): number[] | undefined {
  if (100 / whole < 2 / 10 ** decimals) return undefined
  const near = Math.round((stated * whole) / 100)
  return [near - 1, near, near + 1].filter((n) => n >= 0 && n <= whole && fits(stated, n, whole, decimals))
}

const fits = (stated: number, part: number, whole: number, decimals: number) =>
  explain(stated, part, whole, decimals) !== 'none'
