import type { FigureEntry, YearlyReport } from '@yifa/report'
import * as z from 'zod'

const head = z.object({ format: z.literal('yifa.yearly-report/1') })

/** A yearly report as the record keeps it: written by us in this format, and never changed since. */
export const keptReport = z.custom<YearlyReport>((kept) => head.safeParse(kept).success)

const bareFigure = (figure: FigureEntry): FigureEntry => ({
  ...figure,
  cases: [],
  parts: figure.parts.map((part) => ({ ...part, cases: [] })),
})

/** The report without the cases behind its figures, for those who may not see all of them. */
export const bare = (report: YearlyReport): YearlyReport => ({
  ...report,
  figures: report.figures.map(bareFigure),
  numbers: {},
})

/** The figures of a report by procedure, each with the numbers of its cases, as its page shows them. */
export function reportGroups({ figures, numbers }: YearlyReport, titleOf: (procedure: string) => string) {
  const keys = [...new Set(figures.map(({ id }) => id.split('.')[0] ?? ''))]
  const named = (id: string) => ({ case: id, ...(numbers[id] === undefined ? {} : { number: numbers[id] }) })
  return keys.map((key) => ({
    procedure: key,
    title: titleOf(key),
    figures: figures
      .filter(({ id }) => id.startsWith(`${key}.`))
      .map(({ title, unit, value, cases }) => ({ title, unit, value, cases: [...new Set(cases)].map(named) })),
  }))
}
