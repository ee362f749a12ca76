import type { Figure } from './figures.ts'

/** Where a figure stands: numbered sentence, semicolon part, clause, and the bracket that holds it (-1 for none). */
export interface Place {
  readonly paragraph: number
  readonly sentence: number
  readonly part: number
  readonly clause: number
  readonly bracket: number
  readonly sentenceStart: number
  readonly partStart: number
  readonly clauseStart: number
  readonly bracketStart: number
}

const SENTENCE_ENDS = new Set([...'。!！?？'])
const PART_ENDS = new Set([...';；'])
const CLAUSE_ENDS = new Set([...'，,：:∶︰﹕'])
const BOUNDARIES = new Set([...SENTENCE_ENDS, ...PART_ENDS, ...CLAUSE_ENDS, ...'\n()（）'])
const LINE_CLOSERS = new Set([...'。！？；：!?;:”）)'])
/** A question mark right before a word stands for a sign that was lost: “授权审批”?率. */
const LOST_SIGN = /[\p{Script=Han}\d]/u
const SHORT_LINE = 28
const HEADING =
  /^[\s\u3000-]*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[、.．]\D|[（(]\d{1,2}[）)])/

/** Reads a text from left to right, keeping the numbers of the sentence, part, clause and bracket it is in. */
class Position {
  paragraph = 0
  sentence = 0
  part = 0
  clause = 0
  sentenceStart = 0
  partStart = 0
  clauseStart = 0
  private lineStart = 0
  private brackets: { id: number; start: number }[] = []
  private opened = 0
  private place: Place | undefined
  private readonly text: string
  private readonly wrapped: boolean

  constructor(text: string) {
    this.text = text
    this.wrapped = isWrapped(text)
  }

  pass(at: number): void {
    const sign = this.text[at] ?? ''
    if (!BOUNDARIES.has(sign)) return
    this.place = undefined
    if (sign === '\n') this.line(at)
    else if (sign === '(' || sign === '（') this.brackets.push({ id: this.opened++, start: at + 1 })
    else if (sign === ')' || sign === '）') this.brackets.pop()
    else if (SENTENCE_ENDS.has(sign)) {
      if (sign !== '?' || !LOST_SIGN.test(this.text[at + 1] ?? '')) this.endSentence(at + 1)
    } else if (PART_ENDS.has(sign)) this.endPart(at + 1)
    else if (CLAUSE_ENDS.has(sign)) this.endClause(at + 1)
  }

  /** The place reached; figures that no sign parts share it. */
  here(): Place {
    this.place ??= this.read()
    return this.place
  }

  private read(): Place {
    const { paragraph, sentence, part, clause, sentenceStart, partStart, clauseStart } = this
    const inner = this.brackets.at(-1)
    const bracketStart = inner?.start ?? -1
    return {
      paragraph,
      sentence,
      part,
      clause,
      bracket: inner?.id ?? -1,
      sentenceStart,
      partStart,
      clauseStart,
      bracketStart,
    }
  }

  /** A line ends a sentence when it closes with a stop, is short as headings are, or a heading follows. */
  private line(at: number): void {
    const length = at - this.lineStart
    const last =
      this.text
        .slice(Math.max(this.lineStart, at - 8), at)
        .trimEnd()
        .at(-1) ?? ''
    const line = this.text.slice(Math.max(this.lineStart, at - 40), at)
    const page = PAGE_NUMBER.exec(this.text.slice(at, at + 24))?.[0].length ?? 0
    const next = this.text.slice(at + Math.max(page, 1), at + Math.max(page, 1) + 12)
    const short = length > 0 && length < (this.wrapped ? SHORT_LINE : LONGEST_ITEM) && !goesOn(line, next)
    const turnsPage = page > 0 || PAGE_LINE.test(line)
    const ends =
      LINE_CLOSERS.has(last) ||
      HEADING.test(next) ||
      (short && HEADING.test(line)) ||
      (!turnsPage && (short || (length > 0 && startsAnew(line, next))))
    this.lineStart = at + 1
    if (!ends) return
    this.paragraph += 1
    this.brackets = []
    this.endSentence(at + 1)
  }

  private endSentence(start: number): void {
    this.sentence += 1
    this.sentenceStart = start
    this.endPart(start)
  }

  private endPart(start: number): void {
    this.part += 1
    this.partStart = start
    this.endClause(start)
  }

  private endClause(start: number): void {
    this.clause += 1
    this.clauseStart = start
  }
}

/** A page number between two lines: the sentence goes on behind it. */
const PAGE_NUMBER = /^\s*\n\s*[—–-]{1,2} ?\d{1,4} ?[—–-]{1,2}\**\s*\n\s*/u
const PAGE_LINE = /^\s*[—–-]{1,2} ?\d{1,4} ?[—–-]{1,2}\**\s*$/u
const LONGEST_ITEM = 60
const LONG_LINE = 24
const ENOUGH_LINES = 3
const LINE = /[^\n]+/gu

/** Whether the lines of a text break in the middle of sentences, so that a line without a stop is no paragraph. */
function isWrapped(text: string): boolean {
  let [open, all] = [0, 0]
  for (const { 0: line } of text.slice(0, 40_000).matchAll(LINE)) {
    const words = line.trim()
    if (words.length < LONG_LINE) continue
    all += 1
    if (!LINE_CLOSERS.has(words.at(-1) ?? '')) open += 1
  }
  return open >= ENOUGH_LINES && open > all * 0.4
}

const INDENTED = /^\n?[\u3000 ]{2,}\S/u
const BLANK = /^[ \t\r\u3000]*\n/u
const ENDS_IN_FIGURE = /\d[^\s，。；、]{0,3}\s*$/u
const CLOSED_WORD = /[\p{Script=Han}%％\d”》）)]\s*$/u

/** Whether the next line is set in like the first of a paragraph, and this one does not break off. */
const startsAnew = (line: string, next: string) =>
  !LEFT_OPEN.test(line) &&
  ((INDENTED.test(next) && CLOSED_WORD.test(line)) || (BLANK.test(next) && ENDS_IN_FIGURE.test(line)))

const LEFT_OPEN = /[，,、了达为共至到是约近超]\s*$/u
const FOLLOWS = /^\s*[，,、。；%％]/u
const CUT_PROSE = /[，,；。]/u

/** Whether a short line is prose broken around a number, not a heading: 设立了⏎50个, 90.3%⏎,其中. */
const UNIT_OF_MONEY = /^\s*余?[万亿]?余?元/u
const goesOn = (line: string, next: string) =>
  LEFT_OPEN.test(line) ||
  FOLLOWS.test(next) ||
  (/\d$/u.test(line) && UNIT_OF_MONEY.test(next)) ||
  (CUT_PROSE.test(line) && /^\s*\d/.test(next))

/** The place of each figure, in the order of the figures. */
export function placesOf(text: string, figures: readonly Figure[]): Place[] {
  const position = new Position(text)
  let at = 0
  return figures.map((figure) => {
    for (; at < figure.start; at += 1) position.pass(at)
    return position.here()
  })
}
