import * as z from 'zod'

export const readFact = z.object({
  id: z.int(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  value: z.number(),
  unit: z.string(),
  item: z.string(),
  kind: z.string(),
  year: z.int().optional(),
  subject: z.string().optional(),
  heading: z.string().optional(),
  approx: z.boolean(),
  bound: z.string().optional(),
  direction: z.string().optional(),
})

export const readRelation = z.object({
  id: z.string(),
  kind: z.string(),
  expression: z.string(),
  facts: z.array(z.int()),
  /** Null where the text states no figure. */
  stated: z.number().nullable(),
  computed: z.number(),
  holds: z.boolean(),
  explainedBy: z.string().optional(),
  soft: z.boolean().optional(),
  passage: z.string().optional(),
  /** What an auditor would write about it, where it does not hold. */
  note: z
    .object({
      place: z.string(),
      words: z.string(),
      computation: z.string(),
      verdict: z.string(),
      remedy: z.string(),
    })
    .optional(),
})

/** A report as the reader understands it; offsets are UTF-16 units into `text`. */
export const reading = z
  .object({
    file: z.string(),
    text: z.string(),
    title: z.string().optional(),
    district: z.string().optional(),
    /** Whose report it is: a district, or one of its organs; empty where its head does not tell. */
    issuer: z.string().optional(),
    year: z.int().optional(),
    facts: z.array(readFact),
    relations: z.array(readRelation),
  })
  .meta({ id: 'Reading' })
export type ReadingView = z.infer<typeof reading>

/** The most signs of a report that is read for anybody on the web; `yifa check` reads longer ones. */
export const longestReport = 300_000

export const writtenReport = z.object({ name: z.string().max(200), text: z.string().min(1).max(longestReport) })
