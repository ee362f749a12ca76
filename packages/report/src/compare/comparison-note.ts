import { quoted } from '../note/computation.ts'
import { placeInWords, whereabouts } from '../note/whereabouts.ts'
import { changeInWords, differenceInWords } from './change-in-words.ts'
import type { Comparison } from './compare-years.ts'
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

function entry(change: CheckedChange, number: number, place: string, year: number): string[] {
  const { computation, verdict } = changeInWords(change, year)
  return ['', `${number}. ${place}`, `   原文：${change.passage}`, `   验算：${computation}`, `   结论：${verdict}`]
}

const row = (figure: ComparedFigure, past: number, now: number) =>
  `   ${figure.item}：${past} 年 ${quoted(figure.earlier)}，${now} 年 ${quoted(figure.later)}（${differenceInWords(figure)}）`

function closing(figures: number, changes: readonly CheckedChange[], firm: number, doubtful: number): string {
  if (figures + changes.length === 0) return '小结：两份报告没有可以确定为同一事项的数字。'
  const checked = changes.length === 0 ? '后一年没有可以用前一年数字验算的增减' : `验算增减 ${changes.length} 处`
  const verdicts =
    changes.length === 0 ? '' : `，相符 ${changes.length - firm - doubtful} 处，不符 ${firm} 处，请核对 ${doubtful} 处`
  return `小结：对照数字 ${figures} 项；${checked}${verdicts}。`
}
