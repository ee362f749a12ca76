import type { YearMention } from './dates.ts'
import type { Direction } from './reading.ts'

const YEAR_BEFORE = /(?:去年|上年|上一年度?|去年同期)(?!同期|相比|比)[^，。；]{0,24}$/u
const COMPARED = /[比较](?:去年|上年|上一年|\d{4}年)[^，。；]{0,6}$/u
const NEXT_YEAR = /下一步|下一年|明年|下年度|来年|今后|工作打算|工作思路|工作计划|工作安排/u
const HEADING = /^[\s\u3000]*[一二三四五六七八九十]{1,3}[、.．]/u
const UP = /(?:增长|上升|提高|提升|增加|提速|增幅)[^，。；、\d]{0,6}$/u
const DOWN = /(?:下降|压降|压减|压缩|减少|降低|回落|精简|精减|缩短|降幅)[^，。；\d]{0,10}$/u

/** Whether a rate says how far something rose or fell, from the words before it (and 精减率 beside it). */
export function directionOf(
  before: string,
  twin?: { readonly fact: { readonly direction?: Direction } },
): Direction | undefined {
  if (twin) return twin.fact.direction
  if (UP.test(before)) return 'up'
  return DOWN.test(before) ? 'down' : undefined
}

/** The year a figure belongs to: the one named in its clause, the year before for 去年, the next in the plans. */
export function yearOf(clause: string, named: YearMention | undefined, report: number, planned: boolean): number {
  if (YEAR_BEFORE.test(clause) && !COMPARED.test(clause)) return report - 1
  if (named) return named.year
  return planned ? report + 1 : report
}

/** The place where the report turns to the plans of the next year, or the end of the text. */
export function plansStart(text: string): number {
  let at = 0
  for (const line of text.split('\n')) {
    if (line.length < 60 && HEADING.test(line) && NEXT_YEAR.test(line) && at > text.length / 3) return at
    at += line.length + 1
  }
  return text.length
}
