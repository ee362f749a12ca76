import * as z from 'zod'

export const light = z.enum(['green', 'yellow', 'red', 'grey']).meta({ id: 'Light' })
export type Light = z.infer<typeof light>

export const status = z.enum(['running', 'paused', 'met', 'late', 'overdue', 'lapsed', 'moot'])

/** A statutory period running on a case (期限), with the sentence of law it comes from. */
export const clockView = z
  .object({
    clock: z.string(),
    party: z.string().optional(),
    title: z.string(),
    /** 《政府信息公开条例》第33条：自收到申请…20个工作日内 */
    sentence: z.string(),
    law: z.string().optional(),
    edition: z.string().optional(),
    article: z.string().optional(),
    start: z.iso.date(),
    /** What started it: “与申请人确认收到”（政府信息公开条例第31条） */
    began: z.string().optional(),
    due: z.iso.date().optional(),
    dueAt: z.string().optional(),
    provisional: z.boolean(),
    unverified: z.boolean(),
    status,
    light,
    met: z.iso.date().optional(),
  })
  .meta({ id: 'Clock' })
export type ClockView = z.infer<typeof clockView>

/** Every day of a period: whether it counts, its number and why (期限台账). */
export const ledger = z
  .object({
    clock: clockView,
    lines: z.array(z.object({ date: z.iso.date(), counts: z.boolean(), number: z.int().optional(), why: z.string() })),
  })
  .meta({ id: 'Ledger' })
export type Ledger = z.infer<typeof ledger>
