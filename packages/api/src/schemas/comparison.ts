import * as z from 'zod'
import { readFact } from './reading.ts'

const report = z.object({ title: z.string(), year: z.int() })

/** Two years of a district or organ: figures of the same item, and whether the changes stated in the later report are right. */
export const reportComparison = z
  .object({
    earlier: report,
    later: report,
    figures: z.array(
      z.object({
        item: z.string(),
        unit: z.string(),
        earlier: readFact,
        later: readFact,
        difference: z.number(),
        /** Growth in per cent; null for rates and where nothing stood before. */
        percent: z.number().nullable(),
        /** The change in the scale in which the figure is printed: `-213.5万元，-14.23%`. */
        change: z.string(),
      }),
    ),
    changes: z.array(
      z.object({
        kind: z.enum(['growth', 'step', 'base']),
        item: z.string(),
        earlier: readFact,
        later: readFact,
        stated: readFact,
        computed: z.number(),
        holds: z.boolean(),
        explainedBy: z.string(),
        soft: z.boolean().optional(),
        passage: z.string(),
        computation: z.string(),
        verdict: z.string(),
      }),
    ),
  })
  .meta({ id: 'ReportComparison' })
export type ReportComparison = z.infer<typeof reportComparison>
