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
}

const SAME_LINE = 0.5
const WORD_GAP = 0.25
const CELL_GAP = 1.8
const ASCII = /^[!-~]$/

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
  const height = Math.max(...runs.map((run) => run.height))
  let [text, end, cells] = ['', Number.NaN, 1]
  for (const run of runs) {
    const gap = (run.x - end) / height
    const words = run.text.replace(/\s+/g, ' ')
    if (gap > CELL_GAP) cells += 1
    text =
      text === ''
        ? words.trimStart()
        : text.trimEnd() + between(text.trimEnd(), words.trimStart(), gap) + words.trimStart()
    end = run.x + run.width
  }
  const [left, right] = [Math.min(...runs.map((run) => run.x)), Math.max(...runs.map((run) => run.x + run.width))]
  return { text: text.trim(), left, right, y: runs[0]?.y ?? 0, height, cells }
}

/** A tab between cells, a blank between Latin words, nothing between Chinese signs and the figures set among them. */
function between(before: string, after: string, gap: number): string {
  if (gap > CELL_GAP) return '\t'
  const latin = ASCII.test(before.at(-1) ?? '') && ASCII.test(after[0] ?? '')
  return latin && gap > WORD_GAP ? ' ' : ''
}
