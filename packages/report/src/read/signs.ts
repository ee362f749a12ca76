export const isBlank = (sign: string | undefined) =>
  sign === ' ' || sign === '\u3000' || sign === '\u00a0' || sign === '\t' || sign === '\r'

/** The first place at or after `at` that is no blank; a line wrapped in the middle counts as blank once. */
export function skipBlanks(text: string, at: number, lines = 0): number {
  let place = at
  let left = lines
  while (isBlank(text[place]) || (left > 0 && text[place] === '\n')) {
    if (text[place] === '\n') left -= 1
    place += 1
  }
  return place
}

const PAGE_BREAK = /^\s*\n\s*[—–-]{1,2} ?\d{1,4} ?[—–-]{1,2}\s*\n\s*/u
const LONGEST_BREAK = 32

/** The first place at or after `at` where the text goes on: past blanks, at most two line breaks, or a page number on its own line. */
export function skipBreak(text: string, at: number): number {
  const place = skipBlanks(text, at, 2)
  if (place === at || !/[—–-]/u.test(text[place] ?? '')) return place
  return at + (PAGE_BREAK.exec(text.slice(at, at + LONGEST_BREAK))?.[0].length ?? place - at)
}

/** The place after the last sign before `at` that is no blank. */
export function skipBlanksBack(text: string, at: number): number {
  let place = at
  while (place > 0 && isBlank(text[place - 1])) place -= 1
  return place
}

/** Which of the words ends exactly at `at`; longer words first in the list win. */
export const wordEndingAt = (text: string, at: number, words: readonly string[]) =>
  words.find((word) => at >= word.length && text.startsWith(word, at - word.length))

export const wordStartingAt = (text: string, at: number, words: readonly string[]) =>
  words.find((word) => text.startsWith(word, at))

/** The text without blanks, line breaks and page-number lines. */
export const squeeze = (text: string) =>
  text.replace(/[—–-]{1,2}[ *]{0,4}\d{1,4}[ *]{0,4}[—–-]{1,2}\**/g, '').replace(/[\s\u3000\u00a0]/g, '')
