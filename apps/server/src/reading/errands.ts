import type { QuotationDraft, ReportComparison } from '@yifa/api'
import {
  annotatedReport,
  changeInWords,
  compareYears,
  differenceInWords,
  isSuccession,
  type Quotable,
  quotables,
  type ReportFile,
  readReport,
  type Series,
  suggestions,
  textOf,
  UnreadableFile,
} from '@yifa/report'
import { answered, json, Refused } from './answered.ts'
import { readingView } from './reading-view.ts'

/** A report as text, under the name of the file it came in. */
interface WrittenReport {
  readonly name: string
  readonly text: string
}

/** A file, and how many signs of text it may hold. */
interface BroughtFile extends ReportFile {
  readonly longest: number
}

async function textIn({ name, bytes, longest }: BroughtFile): Promise<string> {
  const text = await textOf({ name, bytes })
  if (text.length <= longest) return text
  throw new UnreadableFile(`“${name}”超过 ${longest / 1e4} 万字。请分段检查，或者用命令行 yifa check 核对。`)
}

async function annotated(file: BroughtFile): Promise<Uint8Array> {
  const text = await textIn(file)
  return annotatedReport(file, text, readReport(text, file.name))
}

/** Two years of a district or organ side by side. */
function compared(reports: readonly WrittenReport[]): ReportComparison {
  const [left, right] = reports.map(({ name, text }) => ({ text, reading: readReport(text, name) }))
  if (!left || !right || !isSuccession(left.reading, right.reading))
    throw new Refused('不能对照', '两份报告要从标题看得出是同一地区或者同一单位、不同年度的')
  const { figures, changes, ...years } = compareYears(left, right)
  return {
    ...years,
    figures: figures.map((figure) => ({ ...figure, change: differenceInWords(figure) })),
    changes: changes.map((change) => ({ ...change, ...changeInWords(change, years.earlier.year) })),
  }
}

const quotablesOf = ({ name, text }: WrittenReport): readonly Quotable[] => quotables(text, readReport(text, name))

interface Drafted extends WrittenReport {
  readonly series: readonly Series[]
}

function draft({ name, text, series }: Drafted): QuotationDraft {
  const reading = readReport(text, name)
  const candidates = quotables(text, reading)
  const suggested = suggestions(candidates, series)
  const listed = candidates.map(({ subject: _, ...one }, at) => ({ ...one, suggested: suggested.get(at) }))
  const { title, district, year } = reading
  return { title, district, year: year || undefined, candidates: listed, series: [...series] }
}

interface Sought extends WrittenReport {
  readonly places: readonly Pick<Quotable, 'from' | 'to'>[]
}

function quotablesAt({ places, ...report }: Sought): readonly Quotable[] {
  const sought = new Set(places.map(({ from, to }) => `${from} ${to}`))
  return quotablesOf(report).filter(({ from, to }) => sought.has(`${from} ${to}`))
}

/** What the processes beside the server do with a report. */
export const errands = {
  readText: answered(({ text, name }: WrittenReport) => json(readingView(text, name))),
  readFile: answered(async (file: BroughtFile) => json(readingView(await textIn(file), file.name))),
  annotate: answered(annotated),
  compare: answered((reports: readonly WrittenReport[]) => json(compared(reports))),
  draft: answered((asked: Drafted) => json(draft(asked))),
  /** Those of a report's figures that stand at the places sought. */
  quotablesAt: answered(quotablesAt),
}
export type Errands = typeof errands
