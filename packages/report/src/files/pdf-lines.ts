import { isNoteMark, raised } from './raised.ts'

/** A stretch of words set in one go: its baseline from the foot of the page, in points. */
export interface PdfRun {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** One printed line, with tabs where wide gaps part the cells of a table. */
export interface PdfLine {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly height: number
  readonly cells: number
  /** Whether it begins with a mark set above the line, as notes do. */
  readonly marked: boolean
}

const SAME_LINE = 0.5
const WORD_GAP = 0.25
const CELL_GAP = 1.8
const ASCII = /^[!-~]$/
const SMALL = 0.75
const ABOVE = 0.15
const LIST_MARK = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]|[•●■◆])$/

/** The lines of a page from its head to its foot, each from left to right. */
export function pdfLines(runs: readonly PdfRun[]): PdfLine[] {
  const printed = runs.filter((run) => run.text.trim() !== '').sort((one, other) => other.y - one.y)
  const lines: PdfRun[][] = []
  for (const run of printed) {
    const line = lines.at(-1)
    const first = line?.[0]
    if (line && first && first.y - run.y <= SAME_LINE * Math.max(first.height, run.height)) line.push(run)
    else lines.push([run])
  }
  return lines.map((line) => lineOf(line.sort((one, other) => one.x - other.x)))
}

function lineOf(runs: readonly PdfRun[]): PdfLine {
  const tallest = runs.reduce((one, other) => (other.height > one.height ? other : one))
  const { height, y } = tallest
  const isRaised = (run: PdfRun) => run.height < SMALL * height && run.y - y > ABOVE * height
  let [text, end, cells] = ['', Number.NaN, 1]
  for (const run of runs) {
    const words = isRaised(run) ? raised(run.text, text) : run.text.replace(/\s+/g, ' ')
    const gap = LIST_MARK.test(text) ? 0 : (run.x - end) / height
    end = run.x + run.width
    if (words === '') continue
    if (gap > CELL_GAP) cells += 1
    text = text === '' ? words.trimStart() : appended(text.trimEnd(), words.trimStart(), gap)
  }
  const [first] = runs
  const [left, right] = [Math.min(...runs.map((run) => run.x)), Math.max(...runs.map((run) => run.x + run.width))]
  const marked = first !== undefined && isRaised(first) && isNoteMark(first.text)
  return { text: text.trim(), left, right, y, height, cells, marked }
}

const appended = (before: string, after: string, gap: number) => before + between(before, after, gap) + after

/** A tab between cells, a blank between Latin words, nothing between Chinese signs and the figures set among them. */
function between(before: string, after: string, gap: number): string {
  if (gap > CELL_GAP) return '\t'
  const latin = ASCII.test(before.at(-1) ?? '') && ASCII.test(after[0] ?? '')
  return latin && gap > WORD_GAP ? ' ' : ''
}
