import type { Numeral } from './numerals.ts'
import { skipBlanks, skipBlanksBack } from './signs.ts'

const DASHES = new Set([...'-—–－─━*·|'])
const LONGEST = 4

/** — 7 — or - 12 - on a line of its own, and 共10页 beside 第1页. */
export function isPageNumber(text: string, { start, end, script }: Numeral): boolean {
  if (script !== 'arabic' || end - start > LONGEST) return false
  if (text[skipBlanks(text, end)] === '页')
    return /页[^，。]{0,3}共?\s*$|第\s*$/u.test(text.slice(Math.max(0, start - 8), start))
  return dashedBefore(text, start) && dashedAfter(text, end)
}

function dashedBefore(text: string, start: number): boolean {
  let at = skipBlanksBack(text, start)
  const edge = at
  while (at > 0 && edge - at < LONGEST && DASHES.has(text[at - 1] ?? '')) at -= 1
  const before = text[skipBlanksBack(text, at) - 1]
  return at < edge && (before === undefined || before === '\n' || before === '\f')
}

function dashedAfter(text: string, end: number): boolean {
  let at = skipBlanks(text, end)
  const edge = at
  while (at - edge < LONGEST && DASHES.has(text[at] ?? '')) at += 1
  const after = text[skipBlanks(text, at)]
  return at > edge && (after === undefined || after === '\n' || after === '\r' || after === '*')
}
