import * as z from 'zod'

/** Where in a publication's text a figure stands, in UTF-16 units. */
const place = { from: z.int().min(0), to: z.int().min(1) }

/** A value read from a published report and taken into the district's history (引自公开报告). */
export const quotedFigure = z
  .object({
    /** `procedure.indicator`, or `other` for a free series that `title` names. */
    series: z.string(),
    title: z.string(),
    year: z.int(),
    value: z.number(),
    unit: z.string(),
    /** Printed as 近、余、约 and the like. */
    approx: z.boolean(),
    /** What it counts, in the publication's words. */
    item: z.string(),
    quote: z.string(),
    sentence: z.string(),
    ...place,
    quotation: z.uuid(),
    publication: z.string(),
  })
  .meta({ id: 'QuotedFigure' })
export type QuotedFigure = z.infer<typeof quotedFigure>

/** One import from one publication; it stands or is withdrawn as a whole. */
export const quotation = z
  .object({
    id: z.uuid(),
    title: z.string(),
    year: z.int(),
    file: z.string(),
    /** SM3 of the text that was read. */
    textHash: z.string(),
    quotedAt: z.string(),
    quotedByName: z.string(),
    figures: z.int(),
    withdrawal: z.object({ at: z.string(), byName: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'Quotation' })
export type Quotation = z.infer<typeof quotation>

export const quotationWithFigures = quotation
  .extend({ quoted: z.array(quotedFigure) })
  .meta({ id: 'QuotationWithFigures' })
export type QuotationWithFigures = z.infer<typeof quotationWithFigures>

/** A series a figure may be taken into. */
export const figureSeries = z.object({ id: z.string(), title: z.string(), unit: z.string(), procedure: z.string() })
export type FigureSeries = z.infer<typeof figureSeries>

const candidate = z.object({
  ...place,
  quote: z.string(),
  value: z.number(),
  unit: z.string(),
  approx: z.boolean(),
  item: z.string(),
  year: z.int().optional(),
  sentence: z.string(),
  /** Stands in a relation that does not hold. */
  disputed: z.boolean(),
  /** The series its words point at; nothing is taken without an officer's word. */
  suggested: z.string().optional(),
})
export type QuotationCandidate = z.infer<typeof candidate>

/** What could be quoted from a text, and into which series. */
export const quotationDraft = z
  .object({
    title: z.string(),
    /** Whose report it is, as far as its heading tells. */
    district: z.string(),
    year: z.int().optional(),
    candidates: z.array(candidate),
    series: z.array(figureSeries),
  })
  .meta({ id: 'QuotationDraft' })
export type QuotationDraft = z.infer<typeof quotationDraft>

const text = z.string().min(1).max(2_000_000)
const year = z.int().min(1949).max(2200)

export const quotationSource = z.object({ name: z.string().max(200), text })

/** The officer's choice: which figures of the text go into which series. The server reads their values itself. */
export const newQuotation = quotationSource
  .extend({
    title: z.string().trim().min(1).max(200).meta({ title: '公开报告的标题' }),
    year: year.meta({ title: '报告年度' }),
    figures: z
      .array(
        z.object({
          ...place,
          series: z.string().max(100),
          /** Needed for `other`. */
          title: z.string().trim().max(60).optional(),
          year,
        }),
      )
      .min(1)
      .max(500),
  })
  .meta({ id: 'NewQuotation' })
export type NewQuotation = z.input<typeof newQuotation>
