import * as z from 'zod'

/** An RFC 9457 problem in Chinese: what went wrong, under which article, in which fields. */
export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().optional(),
    article: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), field: z.string(), problem: z.string() })).optional(),
    /** With a version conflict: the version the case has now. */
    version: z.int().optional(),
  })
  .meta({ id: 'Problem' })
export type Problem = z.infer<typeof problem>
