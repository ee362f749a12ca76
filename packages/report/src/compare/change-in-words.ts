import { amountBeside } from '../note/amount.ts'
import { quoted } from '../note/computation.ts'
import { lastDigit } from './measure.ts'
import type { ComparedFigure } from './pairs.ts'
import type { CheckedChange } from './stated-changes.ts'

/** How a stated change follows from both reports and what is to be thought of it; `past` is the earlier year. */
export const changeInWords = (change: CheckedChange, past: number) => ({
  computation: computation(change, past),
  verdict: verdict(change, past),
})

function computation({ kind, earlier, later, computed }: CheckedChange, past: number): string {
  const before = `${past} 年报告中“${earlier.item}”为 ${quoted(earlier)}`
  const now = quoted(later)
  if (kind === 'growth') return `${before}；(${now} − ${quoted(earlier)}) ÷ ${quoted(earlier)} = ${computed}%`
  if (kind === 'step') return `${before}；${now} − ${quoted(earlier)} = ${stepInWords(computed, later)}`
  return before
}

const stepInWords = (step: number, figure: Parameters<typeof amountBeside>[0]) =>
  figure.unit === '%' ? `${step} 个百分点` : amountBeside(figure, step)

function verdict({ kind, stated, earlier, computed, holds, explainedBy, soft }: CheckedChange, past: number): string {
  if (holds) return `文中是 ${quoted(stated)}，与前一年报告相符。`
  const doubt = soft === true ? '两份报告所指可能不是同一事项或者同一口径。' : ''
  if (kind === 'base') return `文中所说 ${past} 年的数是 ${quoted(stated)}，当年报告是 ${quoted(earlier)}。${doubt}`
  const cut = explainedBy === 'truncation' ? '只截去了尾数，' : ''
  const decimals = Math.max(0, -Math.floor(Math.log10(lastDigit(stated) || 1)))
  const size = Math.abs(computed)
  const right = kind === 'growth' ? `${size.toFixed(decimals)}%` : amountBeside(stated, size)
  return `文中是 ${quoted(stated)}，${cut}按前一年报告应为${computed < 0 ? '减少' : '增加'} ${right}。${doubt}`
}

/** The step between two years with its sign and, for amounts, the growth in per cent: `-213.5万元，-14.23%`. */
export function differenceInWords({ later, difference, percent }: ComparedFigure): string {
  if (difference === 0) return '持平'
  const sign = difference > 0 ? '+' : ''
  const grown = percent === null ? '' : `，${sign}${percent}%`
  return `${sign}${stepInWords(difference, later)}${grown}`
}
