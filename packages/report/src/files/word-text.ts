import type { ReportFile } from './report-file.ts'
import { contentsStyles } from './word-contents.ts'
import { wordLines } from './word-lines.ts'
import { wordNotes } from './word-notes.ts'
import { wordNumbering } from './word-numbering.ts'
import { wordParts } from './word-parts.ts'

/** The words of a .docx file with tracked changes accepted: a line for each paragraph and table row, numbering written out, tables of contents left out, notes at the end. */
export function wordText(file: ReportFile): string {
  const parts = wordParts(file)
  const { lines, notes } = wordLines(parts.document, wordNumbering(parts), contentsStyles(parts.styles))
  const below = wordNotes(parts, notes)
  return [...lines, ...below].filter((line) => line.trim() !== '').join('\n')
}
