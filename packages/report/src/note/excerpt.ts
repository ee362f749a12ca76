/** A stretch of a text by its offsets. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const WHOLE = 130
const REACH = 28
const STOP = /[。！？；;\n]/u
const CLAUSE = /[，,。！？；;：:、\n]/u

/** The words around figures, each figure in 【】: their sentences where these are short, else the clauses, with …… between. */
export function excerpt(text: string, figures: readonly Stretch[]): string {
  const sorted = figures.toSorted((one, other) => one.start - other.start)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last) return ''
  const sentences = { start: edge(text, first.start, -1, STOP, WHOLE), end: edge(text, last.end, 1, STOP, WHOLE) }
  if (sentences.end - sentences.start <= WHOLE) return marked(text, sentences, sorted)
  const clauses = merged(sorted.map((figure) => clauseOf(text, figure)))
  return clauses
    .map((clause) => marked(text, clause, sorted))
    .join('……')
    .replace(/^(?=.)/u, isStart(text, clauses[0]) ? '' : '……')
}

const clauseOf = (text: string, { start, end }: Stretch): Stretch => ({
  start: edge(text, start, -1, CLAUSE, REACH),
  end: edge(text, end, 1, CLAUSE, REACH),
})

const isStart = (text: string, clause: Stretch | undefined) =>
  clause === undefined || clause.start === 0 || STOP.test(text[clause.start - 1] ?? '')

/** The nearest place before or after `from` where a stop ends or closes the words, at most `reach` signs away. */
function edge(text: string, from: number, step: 1 | -1, stop: RegExp, reach: number): number {
  let at = from
  for (; Math.abs(at - from) < reach && at > 0 && at < text.length; at += step) {
    const sign = text[step < 0 ? at - 1 : at] ?? ''
    if (stop.test(sign)) return step > 0 && sign !== '\n' ? at + 1 : at
  }
  return at
}

function merged(clauses: readonly Stretch[]): Stretch[] {
  const all: Stretch[] = []
  for (const clause of clauses) {
    const before = all.at(-1)
    if (before && clause.start <= before.end + 2)
      all[all.length - 1] = { start: before.start, end: Math.max(before.end, clause.end) }
    else all.push(clause)
  }
  return all
}

function marked(text: string, { start, end }: Stretch, figures: readonly Stretch[]): string {
  let [words, at] = ['', start]
  for (const figure of figures) {
    if (figure.start < at || figure.end > end) continue
    words += `${text.slice(at, figure.start)}【${text.slice(figure.start, figure.end)}】`
    at = figure.end
  }
  return inOneLine(words + text.slice(at, end))
}

const LONGEST_CELL = 28
const FEWEST_CELLS = 4

/** Rows of a table keep their cells apart, also where each stands on a line of its own; running text closes up. */
function inOneLine(words: string): string {
  if (words.includes('\t'))
    return words
      .trim()
      .replace(/ *\t */gu, '｜')
      .replace(/\s*\n\s*/gu, '／')
  const lines = words.split(/[\s|｜│]*\n[\s|｜│]*/u).filter((line) => line !== '')
  const isTable = lines.length >= FEWEST_CELLS && lines.every((line) => line.length <= LONGEST_CELL)
  return lines.map((line) => line.replace(/\s+/gu, '')).join(isTable ? '｜' : '')
}
