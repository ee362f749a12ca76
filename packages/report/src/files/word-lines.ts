import { Parser } from 'htmlparser2'
import { raised } from './raised.ts'

export interface NoteReference {
  readonly kind: 'footnote' | 'endnote'
  readonly id: string
}

/** What stands before a numbered paragraph, such as `（一）`; told once for each paragraph, in order. */
export type Numbering = (paragraph: { style: string; list: string | undefined; level: number }) => string

interface Paragraph {
  text: string
  style: string
  list: string | undefined
  level: number
  /** Its mark was struck out: it goes on in the next paragraph. */
  joined: boolean
  readonly boxes: string[]
  readonly seen: Parameters<Watch>[]
}

/** Told of words that were taken as they stand, and where: offsets into the part. */
export type Watch = (words: string, from: number, to: number) => void

/** What was struck out, what is shown a second time for old programs, and readings above signs. */
const UNREAD = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:rt'])
const unnumbered: Numbering = () => ''

/** Reads the body of a Word part from its start to its end, keeping one open list of lines for each cell and text box. */
class WordReader {
  readonly notes: NoteReference[] = []
  private readonly sinks: string[][] = [[]]
  private readonly rows: { cells: string[]; struck: boolean }[] = []
  private readonly paragraphs: Paragraph[] = []
  private readonly path: string[] = []
  private readonly numbering: Numbering
  private readonly unlisted: ReadonlySet<string>
  private readonly watch: Watch | undefined
  private unread = 0
  /** How deep the part of the file lies that only lists the headings. */
  private contents = 0
  private isRaised = false
  private carried = ''

  constructor(numbering: Numbering, unlisted: ReadonlySet<string>, watch: Watch | undefined) {
    this.numbering = numbering
    this.unlisted = unlisted
    this.watch = watch
  }

  get lines(): readonly string[] {
    return this.sinks[0] ?? []
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    const parent = this.path.at(-1)
    this.path.push(name)
    if (name === 'w:del' && this.markStruck(parent)) return
    if (UNREAD.has(name)) this.unread += 1
    else if (this.unread === 0) this.begin(name, attributes, parent)
  }

  close(name: string): void {
    if (this.path.length === this.contents) this.leaveContents()
    this.path.pop()
    if (name === 'w:del' && (this.path.at(-1) === 'w:rPr' || this.path.at(-1) === 'w:trPr')) return
    if (UNREAD.has(name)) this.unread -= 1
    else if (this.unread === 0) this.end(name)
  }

  words(text: string, from: number, to: number): void {
    if (this.unread > 0 || this.path.at(-1) !== 'w:t') return
    const paragraph = this.paragraphs.at(-1)
    const taken = this.isRaised ? raised(text, paragraph?.text ?? '') : text
    this.write(taken)
    if (this.watch && taken === text) paragraph?.seen.push([text, from, to])
  }

  private begin(name: string, attributes: Readonly<Record<string, string>>, parent: string | undefined): void {
    if (name === 'w:p')
      this.paragraphs.push({ text: '', style: '', list: undefined, level: 0, joined: false, boxes: [], seen: [] })
    else if (name === 'w:tr') this.rows.push({ cells: [], struck: false })
    else if (name === 'w:tc' || name === 'w:txbxContent') this.sinks.push([])
    else if (name === 'w:r') this.isRaised = false
    else if (name === 'w:docPartGallery') this.enterContents(attributes)
    else if (parent === 'w:r') this.sign(name, attributes)
    else this.property(name, attributes['w:val'] ?? '', parent)
  }

  private sign(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'w:tab') this.write(' ')
    else if (name === 'w:br' || name === 'w:cr') this.write('\n')
    else if (name === 'w:noBreakHyphen') this.write('-')
    else if (name === 'w:footnoteReference') this.notes.push({ kind: 'footnote', id: attributes['w:id'] ?? '' })
    else if (name === 'w:endnoteReference') this.notes.push({ kind: 'endnote', id: attributes['w:id'] ?? '' })
  }

  private enterContents(attributes: Readonly<Record<string, string>>): void {
    if (attributes['w:val'] !== 'Table of Contents') return
    this.contents = this.path.lastIndexOf('w:sdt') + 1
    this.unread += 1
  }

  private leaveContents(): void {
    this.contents = 0
    this.unread -= 1
  }

  private property(name: string, value: string, parent: string | undefined): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) return
    if (name === 'w:pStyle' && parent === 'w:pPr') paragraph.style = value
    else if (name === 'w:numId' && parent === 'w:numPr') paragraph.list = value
    else if (name === 'w:ilvl' && parent === 'w:numPr') paragraph.level = Number(value)
    else if (name === 'w:vertAlign' && this.path.at(-3) === 'w:r') this.isRaised = value === 'superscript'
  }

  /** Whether a struck-out mark is that of a paragraph or of a table row. */
  private markStruck(parent: string | undefined): boolean {
    const row = this.rows.at(-1)
    const paragraph = this.paragraphs.at(-1)
    if (parent === 'w:trPr' && row) row.struck = true
    if (parent === 'w:rPr' && this.path.at(-3) === 'w:pPr' && paragraph) paragraph.joined = true
    return parent === 'w:trPr' || parent === 'w:rPr'
  }

  private end(name: string): void {
    if (name === 'w:p') this.endParagraph()
    else if (name === 'w:tc') this.rows.at(-1)?.cells.push((this.sinks.pop() ?? []).join(' ').replace(/\s+/g, ' '))
    else if (name === 'w:tr') this.endRow()
    else if (name === 'w:txbxContent') this.paragraphs.at(-1)?.boxes.push(...(this.sinks.pop() ?? []))
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    if (!this.unlisted.has(paragraph.style)) for (const seen of paragraph.seen) this.watch?.(...seen)
    const text = this.carried + paragraph.text
    this.carried = paragraph.joined ? text : ''
    if (paragraph.joined || this.unlisted.has(paragraph.style)) return
    const number = text.trim() === '' ? '' : this.numbering(paragraph)
    this.sinks.at(-1)?.push(...`${number}${text}`.split('\n').map((line) => line.trim()), ...paragraph.boxes)
  }

  private endRow(): void {
    const row = this.rows.pop()
    if (row && !row.struck) this.sinks.at(-1)?.push(row.cells.join('\t'))
  }

  private write(text: string): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph) paragraph.text += text
  }
}

const none: ReadonlySet<string> = new Set()

/** The lines of a Word part and the notes it refers to; paragraphs of the styles `unlisted` are left out. */
export function wordLines(xml: string, numbering: Numbering = unnumbered, unlisted = none, watch?: Watch) {
  const reader = new WordReader(numbering, unlisted, watch)
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      ontext: (text) => reader.words(text, parser.startIndex, parser.endIndex + 1),
      onclosetag: (name) => reader.close(name),
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { lines: reader.lines, notes: reader.notes }
}
