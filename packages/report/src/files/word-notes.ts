import { Parser } from 'htmlparser2'
import { type NoteReference, wordLines } from './word-lines.ts'
import type { WordParts } from './word-parts.ts'

/** The notes a text refers to, in the order of its references. */
export function wordNotes(parts: WordParts, references: readonly NoteReference[]): string[] {
  const notes = { footnote: notesIn(parts.footnotes), endnote: notesIn(parts.endnotes) }
  return references.flatMap(({ kind, id }) => notes[kind].get(id) ?? [])
}

function notesIn(xml: string): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  let start = 0
  let id = ''
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name !== 'w:footnote' && name !== 'w:endnote') return
        start = parser.endIndex + 1
        id = attributes['w:id'] ?? ''
      },
      onclosetag(name) {
        if (name === 'w:footnote' || name === 'w:endnote')
          found.set(id, wordLines(xml.slice(start, parser.startIndex)).lines)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return found
}
