import { amountBeside } from '../note/amount.ts'
import { placeInWords, whereabouts } from '../note/whereabouts.ts'
import type { Comparison } from './compare-years.ts'
import { lastDigit } from './measure.ts'
import type { ComparedFigure } from './pairs.ts'
import type { CheckedChange } from './stated-changes.ts'

/** A comparison of two years in Chinese, a line for each statement; `text` is that of the later report. */
export function comparisonNote(text: string, { earlier, later, figures, changes }: Comparison): string {
  const failing = changes.filter(({ holds }) => !holds)
  const firm = failing.filter(({ soft }) => soft !== true)
  const doubtful = failing.filter(({ soft }) => soft === true)
  const place = whereabouts(text)
  const told = (change: CheckedChange, at: number) =>
    entry(change, at + 1, placeInWords(place(change.stated.start)), earlier.year)
  return [
    `${earlier.year} 年与 ${later.year} 年对照`,
    `《${earlier.title}》`,
    `《${later.title}》`,
    ...list(`后一年所说的增减与前一年的数字不符（${firm.length} 处）`, firm.flatMap(told)),
    ...list(`请对照原文核对（${doubtful.length} 处）`, doubtful.flatMap(told)),
    ...list(
      `两年都有的数字（${figures.length} 项）`,
      figures.map((figure) => row(figure, earlier.year, later.year)),
    ),
    '',
    closing(figures.length, changes, firm.length, doubtful.length),
  ].join('\n')
}

const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines])
const quoted = ({ quote }: { quote: string }) => quote.replace(/\s+/gu, '')

function entry(change: CheckedChange, number: number, place: string, year: number): string[] {
  return [
    '',
    `${number}. ${place}`,
    `   原文：${change.passage}`,
    `   验算：${computation(change, year)}`,
    `   结论：${verdict(change, year)}`,
  ]
}

function computation({ kind, earlier, later, computed }: CheckedChange, year: number): string {
  const past = `${year} 年报告中“${earlier.item}”为 ${quoted(earlier)}`
  const now = quoted(later)
  if (kind === 'growth') return `${past}；(${now} − ${quoted(earlier)}) ÷ ${quoted(earlier)} = ${computed}%`
  if (kind === 'step')
    return `${past}；${now} − ${quoted(earlier)} = ${later.unit === '%' ? `${computed} 个百分点` : amountBeside(later, computed)}`
  return past
}

function verdict({ kind, stated, earlier, computed, explainedBy, soft }: CheckedChange, year: number): string {
  const doubt = soft === true ? '两份报告所指可能不是同一事项或者同一口径。' : ''
  if (kind === 'base') return `文中所说 ${year} 年的数是 ${quoted(stated)}，当年报告是 ${quoted(earlier)}。${doubt}`
  const cut = explainedBy === 'truncation' ? '只截去了尾数，' : ''
  const decimals = Math.max(0, -Math.floor(Math.log10(lastDigit(stated) || 1)))
  const way = computed < 0 ? '减少' : '增加'
  const right = `${way} ${kind === 'growth' ? `${Math.abs(computed).toFixed(decimals)}%` : amountBeside(stated, Math.abs(computed))}`
  return `文中是 ${quoted(stated)}，${cut}按前一年报告应为${right}。${doubt}`
}

function row({ item, earlier, later, difference, percent, kind }: ComparedFigure, past: number, now: number): string {
  const sign = difference > 0 ? '+' : ''
  const step = kind === 'percent' ? `${difference} 个百分点` : amountBeside(later, difference)
  const grown = percent === null || difference === 0 ? '' : `，${sign}${percent}%`
  const change = difference === 0 ? '持平' : `${sign}${step}${grown}`
  return `   ${item}：${past} 年 ${quoted(earlier)}，${now} 年 ${quoted(later)}（${change}）`
}

function closing(figures: number, changes: readonly CheckedChange[], firm: number, doubtful: number): string {
  if (figures + changes.length === 0) return '小结：两份报告没有可以确定为同一事项的数字。'
  const checked = changes.length === 0 ? '后一年没有可以用前一年数字验算的增减' : `验算增减 ${changes.length} 处`
  const verdicts =
    changes.length === 0 ? '' : `，相符 ${changes.length - firm - doubtful} 处，不符 ${firm} 处，请核对 ${doubtful} 处`
  return `小结：对照数字 ${figures} 项；${checked}${verdicts}。`
}
