import * as z from 'zod'

/** A case behind a frozen figure: its id, or with its number where the report carries it. */
const behind = z.union([
  z.string().transform((id) => ({ case: id, number: undefined })),
  z.object({ case: z.string(), number: z.string().optional() }),
])

const frozenFigure = z.object({
  title: z.string(),
  unit: z.string().default(''),
  value: z.number().nullable(),
  cases: z.array(behind).default([]),
})
export type FrozenFigure = z.infer<typeof frozenFigure>

/** What the page shows of a frozen report; the file has more. */
export const frozenReport = z.object({
  title: z.string(),
  groups: z.array(z.object({ title: z.string(), figures: z.array(frozenFigure) })),
})
