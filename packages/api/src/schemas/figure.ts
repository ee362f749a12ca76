import * as z from 'zod'
import { quotedFigure } from './quotation.ts'

/** A figure; `value` is null where it does not apply, which is not zero. */
export const figureView = z
  .object({
    procedure: z.string(),
    indicator: z.string(),
    title: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    cases: z.int(),
    parts: z.array(z.object({ key: z.string(), title: z.string(), value: z.number() })),
    /** Whole earlier years as published reports state them, the latest first. */
    earlier: z.array(quotedFigure),
  })
  .meta({ id: 'Figure' })
export type FigureView = z.infer<typeof figureView>

export const figureGroup = z
  .object({ procedure: z.string(), title: z.string(), figures: z.array(figureView) })
  .meta({ id: 'FigureGroup' })
export type FigureGroup = z.infer<typeof figureGroup>

/** A frozen yearly report (年度报告); the ids behind every figure stay with it. */
export const reportSummary = z
  .object({
    id: z.uuid(),
    year: z.int(),
    title: z.string(),
    frozenAt: z.string(),
    sound: z.boolean(),
    problems: z.array(z.string()),
  })
  .meta({ id: 'ReportSummary' })
export type ReportSummary = z.infer<typeof reportSummary>
