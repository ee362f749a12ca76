import type { Direction } from './reading.ts'

const LAST_YEAR = /(?:去年|上年|上一年度?)[^，。；]{0,24}$/u
const COMPARED = /[比较](?:去年|上年|上一年)(?:度|同期)?的?[^，。；]{0,4}[增减多少升降提高低]/u
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

/** Whether the words before a figure give it to the year before (去年办结26件), not to a comparison with it. */
export const saysLastYear = (words: string) => LAST_YEAR.test(words) && !COMPARED.test(words)

/** The place where the report turns to the plans of the next year, or the end of the text. */
export function plansStart(text: string): number {
  let at = 0
  for (const line of text.split('\n')) {
    if (line.length < 60 && HEADING.test(line) && NEXT_YEAR.test(line) && at > text.length / 3) return at
    at += line.length + 1
  }
  return text.length
}
