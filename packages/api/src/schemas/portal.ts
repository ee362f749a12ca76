import { drawnSchema, poolSchema } from '@yifa/kernel'
import * as z from 'zod'
import { actOption, caseView, issuedDocument } from './case.ts'
import { clockView } from './clock.ts'
import { enclosure } from './enclosure.ts'

/** What a citizen gets on filing (回执): keep the code, it opens the case. */
export const receipt = z
  .object({
    case: z.uuid(),
    number: z.string(),
    code: z.string(),
    procedureTitle: z.string(),
    organName: z.string(),
    receivedAt: z.string(),
    /** The files received with it, by the titles under which they were enclosed. */
    enclosed: z.array(z.object({ title: z.string(), names: z.array(z.string()) })).optional(),
    clocks: z.array(clockView),
  })
  .meta({ id: 'Receipt' })
export type Receipt = z.infer<typeof receipt>

/** A case that was opened; for a party who came in person, with the receipt to hand over. */
export const openedCase = caseView
  .extend({ receipt: receipt.optional(), receipts: z.array(receipt).optional() })
  .meta({ id: 'OpenedCase' })

/** A case after an act; with the receipts of cases begun by it in the name of a party. */
export const actedCase = caseView.extend({ receipts: z.array(receipt).optional() }).meta({ id: 'ActedCase' })

/** What a citizen gets on filing; with the receipts of the further cases the filing began (并联事项). */
export const filedReceipt = receipt.extend({ begun: z.array(receipt).optional() }).meta({ id: 'FiledReceipt' })

export const credentials = z
  .object({ number: z.string().trim().min(1), code: z.string().trim().min(1) })
  .meta({ id: 'ReceiptCode' })
export type Credentials = z.infer<typeof credentials>

/** A fact as a party reads it; with the files they may fetch. */
const toldFact = z.object({ title: z.string(), text: z.string(), files: z.array(enclosure).optional() })

/** What a party sees of their own case. */
export const followedCase = z
  .object({
    number: z.string(),
    version: z.int(),
    procedure: z.string(),
    procedureTitle: z.string(),
    edition: z.string(),
    title: z.string(),
    organName: z.string(),
    stateTitle: z.string(),
    ended: z.boolean(),
    facts: z.array(toldFact),
    record: z.array(
      z.object({
        title: z.string(),
        byTitle: z.string(),
        at: z.string(),
        facts: z.array(toldFact),
      }),
    ),
    clocks: z.array(clockView),
    documents: z.array(issuedDocument),
    acts: z.array(actOption),
    /** The cases the filing began with it (分项办理), as they stand. */
    begun: z
      .array(z.object({ title: z.string(), number: z.string(), organName: z.string(), stateTitle: z.string() }))
      .optional(),
  })
  .meta({ id: 'FollowedCase' })
export type FollowedCase = z.infer<typeof followedCase>

export const publication = z
  .object({
    id: z.string(),
    title: z.string(),
    procedureTitle: z.string(),
    organName: z.string(),
    publishedOn: z.iso.date(),
    /** That it holds no longer, by what and since when (废止、失效). */
    void: z.object({ title: z.string(), on: z.iso.date() }).optional(),
    facts: z.array(z.object({ title: z.string(), text: z.string() })),
    /** What was drawn by lot, with the pool, so that anybody can draw again (复核抽取). */
    draws: z.array(z.object({ title: z.string(), drawn: drawnSchema, pool: poolSchema.optional() })).optional(),
  })
  .meta({ id: 'Publication' })
export type Publication = z.infer<typeof publication>

/** What the district offers: which procedures a citizen may file, with which organs. */
export const district = z
  .object({
    region: z.object({ code: z.string(), name: z.string(), demonstration: z.boolean() }),
    offers: z.array(
      z.object({
        procedure: z.string(),
        title: z.string(),
        about: z.string(),
        act: z.string(),
        organs: z.array(z.object({ id: z.string(), name: z.string() })),
      }),
    ),
  })
  .meta({ id: 'District' })
export type District = z.infer<typeof district>
