import * as z from 'zod'
import { light, status } from './clock.ts'

const onCase = z.object({
  case: z.uuid(),
  number: z.string(),
  title: z.string(),
  procedure: z.string(),
  procedureTitle: z.string(),
  stateTitle: z.string(),
  organName: z.string(),
  officerName: z.string().optional(),
})

/** A duty of the office with its clock. */
export const dutyItem = onCase
  .extend({
    kind: z.literal('duty'),
    clock: z.string(),
    clockTitle: z.string(),
    due: z.iso.date().optional(),
    dueAt: z.string().optional(),
    provisional: z.boolean(),
    status,
    light,
    /** Working days left; negative when overdue. */
    left: z.int().optional(),
  })
  .meta({ id: 'DutyItem' })
export type DutyItem = z.infer<typeof dutyItem>

/** What is the reader's turn without a period: acts to go on with (`act`), a draft to sign or to endorse. */
export const turnItem = onCase
  .extend({
    kind: z.enum(['act', 'sign', 'endorse']),
    /** The record of the draft. */
    seq: z.int().optional(),
    /** In which posts, and by which acts. */
    turns: z.array(z.object({ post: z.string(), postTitle: z.string(), acts: z.array(z.string()) })),
    /** The day on which something last happened, or the draft was submitted, and how many days ago. */
    since: z.iso.date(),
    idle: z.int(),
    /** The day by which a party is awaited. */
    awaited: z.iso.date().optional(),
  })
  .meta({ id: 'TurnItem' })
export type TurnItem = z.infer<typeof turnItem>

/** One row of the to-do list. */
export const workItem = z.discriminatedUnion('kind', [dutyItem, turnItem]).meta({ id: 'WorkItem' })
export type WorkItem = z.infer<typeof workItem>

/** With a period, without one, or a draft that waits for the reader. */
export const workKind = z.enum(['timed', 'untimed', 'draft'])
export type WorkKind = z.infer<typeof workKind>

/** Whose work is looked at. */
export const attention = z.object({
  view: z.enum(['mine', 'organ']).default('organ'),
  procedure: z.string().optional(),
})

/** How much of each kind there is; a thousand means so many at least. */
export const workCount = z.record(workKind, z.int()).meta({ id: 'WorkCount' })
export type WorkCount = z.infer<typeof workCount>
