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
const CLAUSE_ENDS = new Set([...'，,：:'])
const BOUNDARIES = new Set([...SENTENCE_ENDS, ...PART_ENDS, ...CLAUSE_ENDS, ...'\n()（）'])
const LINE_CLOSERS = new Set([...'。！？；：!?;:”）)'])
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

  constructor(text: string) {
    this.text = text
  }

  pass(at: number): void {
    const sign = this.text[at] ?? ''
    if (!BOUNDARIES.has(sign)) return
    this.place = undefined
    if (sign === '\n') this.line(at)
    else if (sign === '(' || sign === '（') this.brackets.push({ id: this.opened++, start: at + 1 })
    else if (sign === ')' || sign === '）') this.brackets.pop()
    else if (SENTENCE_ENDS.has(sign)) this.endSentence(at + 1)
    else if (PART_ENDS.has(sign)) this.endPart(at + 1)
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
    const next = this.text.slice(at + 1, at + 13)
    const short =
      length > 0 && length < SHORT_LINE && !goesOn(this.text.slice(Math.max(this.lineStart, at - 40), at), next)
    const ends = LINE_CLOSERS.has(last) || short || HEADING.test(next)
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

const LEFT_OPEN = /[，,、了达为共至到是约近超]\s*$/u
const FOLLOWS = /^\s*[，,、。；%％]/u
const CUT_PROSE = /[，,；。]/u

/** Whether a short line is prose broken around a number, not a heading: 设立了⏎50个, 90.3%⏎,其中. */
const goesOn = (line: string, next: string) =>
  LEFT_OPEN.test(line) || FOLLOWS.test(next) || (CUT_PROSE.test(line) && /^\s*\d/.test(next))

/** The place of each figure, in the order of the figures. */
export function placesOf(text: string, figures: readonly Figure[]): Place[] {
  const position = new Position(text)
  let at = 0
  return figures.map((figure) => {
    for (; at < figure.start; at += 1) position.pass(at)
    return position.here()
  })
}
