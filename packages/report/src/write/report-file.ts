import { reportMarkdown } from './markdown.ts'
import { reportDocument } from './report-document.ts'
import type { YearlyReport } from './yearly-report.ts'

export const reportFormats = ['docx', 'md', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

/** The report as JSON with every figure, its definition and all its cases; the shape is that of `YearlyReport`. */
export const reportJson = (report: YearlyReport): string => `${JSON.stringify(report, null, 2)}\n`

/** The bytes of the report in a format: 公文, Markdown or JSON, text in UTF-8. */
export async function reportFile(report: YearlyReport, format: ReportFormat): Promise<Uint8Array> {
  if (format === 'docx') return reportDocument(report)
  return new TextEncoder().encode(format === 'md' ? reportMarkdown(report) : reportJson(report))
}
