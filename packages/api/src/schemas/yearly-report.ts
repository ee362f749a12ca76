import * as z from 'zod'
import { reportSummary } from './figure.ts'

const line = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), text: z.string(), figures: z.array(z.string()) }),
  z.object({ kind: z.literal('toWrite'), text: z.string() }),
])

const section = z.object({ part: z.int(), heading: z.string(), fed: z.boolean(), lines: z.array(line) })

const figurePart = z.object({ key: z.string(), title: z.string(), value: z.number(), cases: z.array(z.string()) })

const figureEntry = z.object({
  id: z.string(),
  title: z.string(),
  definition: z.string(),
  unit: z.string(),
  value: z.number().nullable(),
  shown: z.string(),
  share: z.string().optional(),
  of: z.string().optional(),
  cases: z.array(z.string()),
  parts: z.array(figurePart),
})

const cells = z.array(z.number().nullable())

/** A yearly report in the shape of its JSON file; a change of shape changes `format`. */
export const yearlyReport = z
  .object({
    format: z.literal('yifa.yearly-report/1'),
    title: z.string(),
    year: z.int(),
    region: z.object({ code: z.string(), name: z.string() }),
    organ: z.string(),
    period: z.object({ from: z.iso.date(), to: z.iso.date() }),
    countedOn: z.string().nullable(),
    demonstration: z.boolean(),
    empty: z.boolean(),
    preface: z.string(),
    sections: z.array(section),
    publicity: z
      .object({
        blocks: z.array(
          z.object({
            item: z.string(),
            columns: z.array(z.string()),
            rows: z.array(z.object({ title: z.string(), cells })),
          }),
        ),
      })
      .optional(),
    applications: z
      .object({
        columns: z.array(z.string()),
        rows: z.array(z.object({ key: z.string(), path: z.array(z.string()), cells })),
      })
      .nullable(),
    contests: z.object({ blocks: z.array(z.object({ title: z.string(), cells })), fed: z.boolean() }),
    figures: z.array(figureEntry),
    numbers: z.record(z.string(), z.string()),
    sound: z.boolean(),
    problems: z.array(z.object({ places: z.array(z.string()), text: z.string() })),
  })
  .meta({ id: 'YearlyReport' })

const frozenFigure = z.object({
  title: z.string(),
  unit: z.string(),
  value: z.number().nullable(),
  /** Each case once; empty for those who may not see all of them. */
  cases: z.array(z.object({ case: z.string(), number: z.string().optional() })),
})
export type FrozenFigure = z.infer<typeof frozenFigure>

/** A frozen report with its figures by procedure, as its page shows them. */
export const frozenReport = reportSummary
  .extend({
    report: yearlyReport,
    groups: z.array(z.object({ procedure: z.string(), title: z.string(), figures: z.array(frozenFigure) })),
  })
  .meta({ id: 'FrozenReport' })
export type FrozenReport = z.infer<typeof frozenReport>
