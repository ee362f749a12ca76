import { Parser } from 'htmlparser2'
import { listNumber } from './list-number.ts'
import type { Numbering } from './word-lines.ts'
import type { WordParts } from './word-parts.ts'

interface Level {
  format: string
  text: string
  start: number
}

interface Listed {
  list?: string
  level?: number
  basedOn?: string
}

type Attributes = Readonly<Record<string, string>>

/** The numbers Word shows before paragraphs without writing them into the text, such as `一、` of a heading. */
export function wordNumbering({ numbering, styles }: Pick<WordParts, 'numbering' | 'styles'>): Numbering {
  const levels = levelsOf(numbering)
  const styled = stylesOf(styles)
  const counts = new Map<string, number[]>()
  return ({ style, list, level }) => {
    const inherited = list === undefined ? listOf(styled, style) : undefined
    const at = inherited?.level ?? level
    const found = levels.get(list ?? inherited?.list ?? '')
    const own = found?.levels[at]
    if (!found || !own) return ''
    const count = counted(counts, found, at)
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const of = Number(digit) - 1
      return listNumber(count[of] ?? 1, found.levels[of]?.format ?? 'decimal')
    })
  }
}

function counted(counts: Map<string, number[]>, { id, levels }: List, at: number): number[] {
  const count = (counts.get(id) ?? []).slice(0, at + 1)
  for (let level = 0; level < at; level += 1) count[level] ??= levels[level]?.start ?? 1
  count[at] = count[at] === undefined ? (levels[at]?.start ?? 1) : count[at] + 1
  counts.set(id, count)
  return count
}

function listOf(styled: ReadonlyMap<string, Listed>, style: string): { list: string; level: number } | undefined {
  const seen = new Set<string>()
  for (let id = style; id !== '' && !seen.has(id); id = styled.get(id)?.basedOn ?? '') {
    seen.add(id)
    const { list, level = 0 } = styled.get(id) ?? {}
    if (list !== undefined) return { list, level }
  }
  return undefined
}

function elements(xml: string, open: (name: string, attributes: Attributes) => void): void {
  const parser = new Parser({ onopentag: open }, { xmlMode: true })
  parser.end(xml)
}

interface List {
  readonly id: string
  readonly levels: readonly Level[]
}

/** The levels of each list, by the number paragraphs name it with. */
function levelsOf(xml: string): Map<string, List> {
  const drafts = new Map<string, Level[]>()
  const lists = new Map<string, List>()
  let levels: Level[] = []
  let number: string | undefined
  const openDraft = (id: string) => {
    levels = []
    drafts.set(id, levels)
  }
  elements(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:num') number = attributes['w:numId'] ?? ''
    else if (number === undefined) draft(levels, name, attributes, openDraft)
    else if (name === 'w:abstractNumId') lists.set(number, { id: value, levels: drafts.get(value) ?? [] })
  })
  return lists
}

function draft(levels: Level[], name: string, attributes: Attributes, openDraft: (id: string) => void): void {
  const level = levels.at(-1)
  if (name === 'w:abstractNum') openDraft(attributes['w:abstractNumId'] ?? '')
  else if (name === 'w:lvl') levels.push({ format: 'decimal', text: '', start: 1 })
  else if (level) describe(level, name, attributes['w:val'] ?? '')
}

function describe(level: Level, name: string, value: string): void {
  if (name === 'w:numFmt') level.format = value
  else if (name === 'w:lvlText') level.text = value
  else if (name === 'w:start') level.start = Number(value)
}

function stylesOf(xml: string): Map<string, Listed> {
  const styles = new Map<string, Listed>()
  let style: Listed = {}
  elements(xml, (name, attributes) => {
    const value = attributes['w:val'] ?? ''
    if (name === 'w:style') {
      style = {}
      styles.set(attributes['w:styleId'] ?? '', style)
    } else if (name === 'w:basedOn') style.basedOn = value
    else if (name === 'w:numId') style.list = value
    else if (name === 'w:ilvl') style.level = Number(value)
  })
  return styles
}
