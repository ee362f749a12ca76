import * as z from 'zod'

/** `If-Match: "7"`: the version the change was decided on; `Idempotency-Key`: the same change sent twice is made once. */
export const changeHeaders = z.object({ 'if-match': z.string(), 'idempotency-key': z.string().max(100).optional() })

/** `field=value`; several are given one after another, or parted by commas. */
const marks = z
  .union([z.string(), z.array(z.string())])
  .transform((said) =>
    [said]
      .flat()
      .flatMap((mark) => mark.split(','))
      .filter((mark) => mark !== ''),
  )
  .optional()
  .meta({ type: 'array', items: { type: 'string' }, example: ['kind=licence'] })

/** How a list is narrowed; today and in force only unless told. */
export const entryFilters = z.object({
  on: z.iso.date().optional(),
  standing: z.enum(['in force', 'ended', 'to come', 'proposed', 'any']).optional(),
  text: z.string().max(200).optional(),
  organ: z.string().optional(),
  mark: marks,
  endingBy: z.iso.date().optional(),
  /** Only entries in force in which something is wrong (有疑点). */
  flagged: z.literal('yes').optional(),
})

export const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
export const binary = z.string().meta({ format: 'binary' })
export const sheetResult = (description: string) => ({ description, content: { [xlsx]: { schema: binary } } })
