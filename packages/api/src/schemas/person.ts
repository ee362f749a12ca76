import * as z from 'zod'
import { accountView } from './account.ts'

const held = z.object({
  /** The entry of the register of appointments; none where the post stands in no register. */
  appointment: z.string().optional(),
  organ: z.string(),
  organName: z.string(),
  role: z.string(),
  title: z.string(),
  /** The procedures it serves, in words; none where it serves all. */
  procedures: z.array(z.string()),
  since: z.iso.date(),
  until: z.iso.date().optional(),
  standing: z.enum(['held', 'past', 'to come']),
  /** Whom it stands in for (代行). */
  actingFor: z.string().optional(),
})

const lying = z.object({
  case: z.uuid(),
  number: z.string(),
  procedureTitle: z.string(),
  organName: z.string(),
  stateTitle: z.string(),
})

/** Somebody with all posts in all organs, past and to come, and what lies with them. Cases are told without what they are about. */
export const personView = z
  .object({
    account: accountView,
    posts: z.array(held),
    cases: z.array(lying),
    /** Drafts that wait for the signature or the word of a holder of these posts. */
    drafts: z.int(),
    /** Whether the reader appoints: may hand over, and let somebody stand in. */
    appoints: z.boolean(),
  })
  .meta({ id: 'Person' })
export type PersonView = z.infer<typeof personView>

/** Who takes over (交接) from a day on, or stands in (代行) from a day until a day. */
export const succession = z
  .object({
    kind: z.enum(['handover', 'absence']),
    to: z.string().min(1).meta({ title: '接任人' }),
    day: z.iso.date().meta({ title: '起日' }),
    until: z.iso.date().meta({ title: '止日' }).optional(),
    /** Which appointments; all that are held on the day unless told. */
    appointments: z.array(z.string()).optional(),
  })
  .meta({ id: 'Succession' })
export type Succession = z.infer<typeof succession>

/** What it would bring: each appointment and each case with what stands in its way. */
export const successionPlan = z
  .object({
    appointments: z.array(
      z.object({
        appointment: z.string(),
        organName: z.string(),
        title: z.string(),
        until: z.iso.date().optional(),
        problems: z.array(z.string()),
      }),
    ),
    cases: z.array(lying.extend({ problem: z.string().optional() })),
    /** The cases are handed on when the day comes. */
    later: z.boolean(),
  })
  .meta({ id: 'SuccessionPlan' })
export type SuccessionPlan = z.infer<typeof successionPlan>

/** What was done: the batch of the register, and the cases that were handed on or have to be given out by hand. */
export const succeeded = z
  .object({ batch: z.uuid(), moved: z.int(), left: z.array(z.object({ number: z.string(), problem: z.string() })) })
  .meta({ id: 'Succeeded' })
export type Succeeded = z.infer<typeof succeeded>
