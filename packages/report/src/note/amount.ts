import type { Fact } from '../read/reading.ts'

const SCALES = [
  ['万亿', 1e12],
  ['亿', 1e8],
  ['万', 1e4],
] as const

/** An amount with its unit, in the scale in which a figure is printed: beside 1286.5万元, 2135000 元 is 213.5万元. */
export function amountBeside({ quote, unit }: Pick<Fact, 'quote' | 'unit'>, value: number): string {
  const [word, worth] = SCALES.find(([scale]) => /\d/u.test(quote) && quote.includes(scale)) ?? ['', 1]
  return `${Math.round((value / worth) * 1e6) / 1e6}${word}${unit}`
}
