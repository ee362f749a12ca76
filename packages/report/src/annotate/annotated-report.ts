import { fileKind } from '../files/file-kind.ts'
import type { ReportFile } from '../files/report-file.ts'
import type { Reading } from '../read/reading.ts'
import { annotatedText } from './annotated-text.ts'
import { annotatedOriginal } from './original/annotated-original.ts'
import { outlineOf } from './outline.ts'

/**
 * A report as a .docx file with a comment (批注) at each relation that does not hold: place, computation, verdict, remedy.
 * A .docx file is given back as it is set, with comments; any other is set anew from its text, with its figures marked.
 */
export async function annotatedReport(file: ReportFile, text: string, reading: Reading): Promise<Uint8Array> {
  const original = fileKind(file) === 'word' ? annotatedOriginal(file, text, reading) : undefined
  return original ?? annotatedText(text, reading, await outlineOf(file))
}
