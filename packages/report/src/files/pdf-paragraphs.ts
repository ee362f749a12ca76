import type { PdfLine } from './pdf-lines.ts'

const PAGE_NUMBER = /^[-—–_·\s]*(?:第\s*)?[\dIVXivx]{1,4}(?:\s*页)?(?:\s*[/／,，]?\s*共?\s*\d{1,4}\s*页?)?[-—–_·\s]*$/
const HEADING =
  /^(?:第[一二三四五六七八九十]+[章部节]|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、]\D)/
const STOP = /[。！？；：!?;:]$/
const MARGIN_LINES = 2
const REPEATED = 3
const FULL = 2.2
const INDENT = 0.9
const WIDE_SPACING = 1.7
const LARGER = 1.12
const NARROWEST = 18
const TITLE = 1.2
const CENTRED = 0.25
const SMALLER = 0.9
const APART = 1.5
/** The dots between a heading and its page in a table of contents. */
const LEADERS = /(?:[.．·…⋯‥]\s?){6,}[\s\dIVXivx]{0,8}$/

/** The paragraphs of a text from the lines of its pages, the notes at their foot last; left out are page numbers, tables of contents and what is printed on top or foot of every page. */
export function pdfParagraphs(pages: readonly (readonly PdfLine[])[]): string[] {
  const furniture = repeated(pages)
  const contents = pages.some((lines) => lines.some(isLeader))
  const stays = (line: PdfLine, at: number, { length }: readonly PdfLine[]) =>
    !isFurniture(line, at, length, furniture) && !(contents && isOfContents(line))
  const printed = pages.map((lines) => lines.filter(stays))
  const size = bodySize(printed.flat())
  const parted = printed.map((lines) => withoutNotes(lines, size))
  return [
    ...paragraphsOf(
      parted.map(({ body }) => body),
      size,
    ),
    ...parted.flatMap(({ notes }) => notes.flatMap((note) => paragraphsOf([note], size))),
  ]
}

function paragraphsOf(bodies: readonly (readonly PdfLine[])[], size: number): string[] {
  const paragraphs: { text: string; last: Placed }[] = []
  for (const body of bodies) {
    const measure = measureOf(body)
    const spacing = spacingOf(body)
    body.forEach((line, at) => {
      const placed = { line, measure, spacing, above: body[at - 1], isTitle: line.height >= TITLE * size }
      const open = paragraphs.at(-1)
      if (open && goesOn(open.last, placed)) Object.assign(open, { text: joined(open.text, line.text), last: placed })
      else paragraphs.push({ text: line.text, last: placed })
    })
  }
  return paragraphs.map((paragraph) => paragraph.text)
}

const isLeader = ({ text }: PdfLine) => LEADERS.test(text)
const isOfContents = (line: PdfLine) => isLeader(line) || /^目\s*录$/.test(line.text)

/** Parts the notes at the foot of a page from its body: from the first line that begins with a note's mark and is set smaller or apart. */
function withoutNotes(lines: readonly PdfLine[], size: number) {
  const spacing = spacingOf(lines)
  const from = lines.findIndex(({ marked, height, y }, at) => {
    const above = lines[at - 1]
    return marked && (height < SMALLER * size || (above !== undefined && above.y - y > APART * spacing))
  })
  const notes: PdfLine[][] = []
  for (const line of from < 0 ? [] : lines.slice(from)) {
    if (line.marked) notes.push([line])
    else notes.at(-1)?.push(line)
  }
  return { body: from < 0 ? lines : lines.slice(0, from), notes }
}

interface Measure {
  readonly left: number
  readonly right: number
}

interface Placed {
  readonly line: PdfLine
  readonly measure: Measure
  readonly spacing: number
  /** The line above it on its page. */
  readonly above: PdfLine | undefined
  /** Set larger than the body. */
  readonly isTitle: boolean
}

/** A line goes on in the next where it fills the measure and the next begins at the margin, in the same size and spacing. */
function goesOn({ line, measure, isTitle }: Placed, next: Placed): boolean {
  if (isTitle && next.isTitle) return isSameTitle(line, next.line)
  if (line.cells > 1 || next.line.cells > 1 || HEADING.test(next.line.text)) return false
  const size = Math.max(line.height, next.line.height) / Math.min(line.height, next.line.height)
  const width = measure.right - measure.left
  const wide = width >= NARROWEST * line.height
  const fills = wide && measure.right - line.right <= FULL * line.height
  const atMargin = next.line.left - next.measure.left <= INDENT * next.line.height
  const apart = next.above ? next.above.y - next.line.y > WIDE_SPACING * next.spacing : STOP.test(line.text)
  const centred = line.left - measure.left > Math.max(3 * line.height, CENTRED * width)
  return size <= LARGER && fills && atMargin && !apart && !centred
}

/** A title that takes two lines: in one size, one right below the other. */
const isSameTitle = (line: PdfLine, next: PdfLine) =>
  Math.abs(line.height - next.height) < 0.5 && line.y > next.y && line.y - next.y <= 2.2 * line.height

/** The size most words are set in. */
function bodySize(lines: readonly PdfLine[]): number {
  const signs = new Map<number, number>()
  for (const { height, text } of lines) signs.set(height, (signs.get(height) ?? 0) + text.length)
  return [...signs].sort(([, one], [, other]) => other - one)[0]?.[0] ?? 0
}

function measureOf(lines: readonly PdfLine[]): Measure {
  const left = Math.min(...lines.map((line) => line.left))
  return { left, right: Math.max(...lines.map((line) => line.right)) }
}

/** The usual distance between two lines of a page. */
function spacingOf(lines: readonly PdfLine[]): number {
  const gaps = lines.slice(1).map((line, at) => (lines[at]?.y ?? line.y) - line.y)
  return gaps.sort((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0
}

const joined = (text: string, next: string) =>
  /[A-Za-z,]$/.test(text) && /^[A-Za-z]/.test(next) ? `${text} ${next}` : text + next

/** The words of a line without its figures, and its height on the page. */
const plain = (line: PdfLine) => `${line.text.replace(/[\s\d]+/g, '')} ${Math.round(line.y)}`
const onMargin = (at: number, count: number, margin = MARGIN_LINES) => at < margin || at >= count - margin

function isFurniture(line: PdfLine, at: number, count: number, furniture: ReadonlySet<string>): boolean {
  const outermost = at === 0 || at === count - 1
  return (outermost && PAGE_NUMBER.test(line.text)) || (onMargin(at, count) && furniture.has(plain(line)))
}

/** What stands near the head or foot of at least three pages and most of them, or outermost on both of two. */
function repeated(pages: readonly (readonly PdfLine[])[]): Set<string> {
  const near = (margin: number) => pages.map((lines) => lines.filter((_, at) => onMargin(at, lines.length, margin)))
  const most = pages.length / 2
  return new Set([
    ...often(near(MARGIN_LINES), Math.max(REPEATED, most)),
    ...often(near(1), Math.max(REPEATED - 1, most)).filter((words) => /\p{Script=Han}/u.test(words)),
  ])
}

function often(pages: readonly (readonly PdfLine[])[], times: number): string[] {
  const counts = new Map<string, number>()
  for (const lines of pages)
    for (const words of new Set(lines.map(plain))) counts.set(words, (counts.get(words) ?? 0) + 1)
  return [...counts].filter(([, count]) => count >= times).map(([words]) => words)
}
