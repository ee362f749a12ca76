const CHAPTER = /^第[一二三四五六七八九十]{1,3}(?:章|部分)/u
const PART = /^[一二三四五六七八九十]{1,3}[、.．]/u
const SECTION = /^[（(][一二三四五六七八九十]{1,3}[）)]/u
const ITEM = /^\d{1,2}[.．、](?!\d)/u
const LEVELS = [CHAPTER, PART, SECTION, ITEM]
const NUMBERING = /^(?:第[一二三四五六七八九十]{1,3}(?:章|部分)|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]{1,2})\s*/u
/** A row of a table that begins with a number like a heading: 一、新收申请数量 12 1 0. */
const ROW = /[|｜\t]|(?:\s\d[\d.,]*[%％]?){2}\s*$/u
const LONGEST = 32
const LONGEST_TITLE = 40
const LONG_LINE = 28
const TITLE = /^(?:(?:19|20)\d{2}年|[^，。；！？:：|｜\t\d])[^，。；！？|｜\t]{3,}[\p{Script=Han}）)”》]$/u

/** A numbered heading: its depth, 0 for 第一章 to 3 for `1.`, and its words with the number. */
export interface NumberedHeading {
  readonly level: number
  readonly words: string
}

/** The heading a trimmed line is or, run in with its text, begins with: a number and a first sentence of at most 32 signs. */
export function numberedHeading(line: string): NumberedHeading | undefined {
  const level = LEVELS.findIndex((pattern) => pattern.test(line))
  if (level < 0 || ROW.test(line)) return undefined
  const first = line.slice(0, LONGEST + 1).split(/[。；;：:！？]/u, 1)[0] ?? ''
  return first.length <= LONGEST ? { level, words: first.replace(/\s+/gu, '') } : undefined
}

/** Where a heading begins and what it says; it holds until the next one. */
export interface Heading {
  readonly start: number
  readonly words: string
  /** The year the last title so far names, where one does. */
  readonly year: number | undefined
}

interface Line {
  readonly start: number
  readonly words: string
}

/** The headings of a text in order: numbered ones, and titles that stand alone above prose. */
export function headingsIn(text: string): Heading[] {
  const lines = linesOf(text)
  let year: number | undefined
  return lines.flatMap(({ start, words }, at) => {
    const numbered = numberedHeading(words)
    if (numbered) return /\p{Script=Han}/u.test(numbered.words) ? [{ start, words: numbered.words, year }] : []
    if (!isTitle(words, lines[at + 1]?.words)) return []
    const title = words.replace(/\s+/gu, '')
    year = yearOf(title) ?? year
    return [{ start, words: title, year }]
  })
}

const YEAR = /((?:19|20)\d{2})年(?!以来|至|[—-])/u
const yearOf = (title: string) => Number(YEAR.exec(title)?.[1] ?? 0) || undefined

/** The lines that hold words, each with at most what its heading could need. */
function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (let from = 0; from <= text.length; ) {
    const stop = text.indexOf('\n', from)
    const end = stop < 0 ? text.length : stop
    const words = text.slice(from, Math.min(end, from + 2 * LONGEST_TITLE)).trim()
    if (words !== '') lines.push({ start: from, words })
    from = end + 1
  }
  return lines
}

/** （2024年3月15日）: when a report was made, not the year it is of. */
const DATED = /^(?:[（(](?:19|20)\d{2}年.*[)）]|(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?)$/u

const isTitle = (words: string, next: string | undefined) =>
  words.length <= LONGEST_TITLE &&
  TITLE.test(words) &&
  !DATED.test(words) &&
  words.split(/\s+/u).length <= 3 &&
  next !== undefined &&
  !ROW.test(next) &&
  (next.length >= LONG_LINE || numberedHeading(next) !== undefined)

/** What a heading says without its number. */
export const headingWords = (words: string) => words.replace(NUMBERING, '')

/** For ascending offsets, the last heading that begins at or before each. */
export function headingCursor(headings: readonly Heading[]): (offset: number) => Heading | undefined {
  let next = 0
  return (offset) => {
    while ((headings[next]?.start ?? Number.POSITIVE_INFINITY) <= offset) next += 1
    return headings[next - 1]
  }
}
