import { Paragraph, TextRun } from 'docx'
import type { DocumentDeadline, DocumentModel } from './document-model.ts'
import { font } from './fonts.ts'
import { twoCharacters } from './page.ts'

interface Sentence {
  readonly label?: string
  readonly text: string
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A label with its text; a text of several lines starts below its label. */
function sentences(label: string, text: string): readonly Sentence[] {
  const lines = linesOf(text)
  const [first = ''] = lines
  return lines.length > 1 ? [{ label, text: '' }, ...lines.map((line) => ({ text: line }))] : [{ label, text: first }]
}

const stop = (text: string): string => (/[。！？；]$/.test(text) ? text : `${text}。`)

const deadlineSentence = ({ title, due, sentence, provisional }: DocumentDeadline): Sentence => ({
  label: title,
  text: stop(`${due}届满${provisional ? '（该日期可能因放假安排公布而调整）' : ''}。${sentence}`),
})

const paragraph = ({ label, text }: Sentence, keepNext: boolean): Paragraph =>
  new Paragraph({
    indent: twoCharacters,
    keepNext,
    widowControl: true,
    children: [
      ...(label === undefined ? [] : [new TextRun({ text: `${label}：`, font: font('black') })]),
      ...(text === '' ? [] : [new TextRun(text)]),
    ],
  })

/** 正文: what the paper says, the days it sets, and how to contest it; the last paragraph stays with the signature. */
export function body(model: DocumentModel): readonly Paragraph[] {
  const all = [
    ...model.paragraphs.flatMap(({ label, text }) => sentences(label, text)),
    ...model.deadlines.map(deadlineSentence),
    ...model.remedies.map((text) => ({ text: stop(text) })),
  ]
  return all.map((sentence, index) => paragraph(sentence, sentence.text === '' || index === all.length - 1))
}
