import { changeFacts } from '@yifa/kernel'
import * as z from 'zod'
import { caseSummary } from './case.ts'

/** How an entry stands on a day: 有效、已停用、尚未生效、待核准. */
export const entryStanding = z.enum(['in force', 'ended', 'to come', 'proposed'])

const organ = z.object({ id: z.string(), name: z.string() })

/** A register with what stands in it today, and what the reader may do there. */
export const registerSummary = z
  .object({
    register: z.string(),
    title: z.string(),
    entry: z.string(),
    about: z.string(),
    basis: z.string().optional(),
    unit: z.string(),
    inForce: z.int(),
    /** Entries whose last day comes within the time the register reminds ahead; absent where entries do not expire. */
    expiring: z.int().optional(),
    pending: z.int(),
    /** Entries in force in which something is wrong, as last counted; absent before the first count. */
    flagged: z.int().optional(),
    may: z.object({ enter: z.boolean(), approve: z.boolean() }),
  })
  .meta({ id: 'RegisterSummary' })
export type RegisterSummary = z.infer<typeof registerSummary>

/** Something wrong with an entry where it stands; with `blocks` no case may use it. */
export const entryFlag = z
  .object({ why: z.string(), field: z.string().optional(), blocks: z.boolean(), article: z.string().optional() })
  .meta({ id: 'EntryFlag' })
export type EntryFlag = z.infer<typeof entryFlag>

/** A field of an entry with its value in words; personal values are masked where the reader may not see them. */
export const entryField = z
  .object({
    field: z.string(),
    title: z.string(),
    text: z.string(),
    value: z.unknown().optional(),
    /** The entries it names, with how they stand on the day. */
    names: z
      .array(z.object({ register: z.string(), key: z.string(), title: z.string(), standing: entryStanding.optional() }))
      .optional(),
  })
  .meta({ id: 'EntryField' })
export type EntryField = z.infer<typeof entryField>

/** An entry as lists show it on a day; `from` and `until` bound the period it is told from. */
export const entryRow = z
  .object({
    key: z.string(),
    title: z.string(),
    organ: organ.optional(),
    standing: entryStanding,
    standingTitle: z.string(),
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    fields: z.array(entryField),
    flags: z.array(entryFlag),
    /** Changes that wait for approval. */
    pending: z.int(),
    version: z.int(),
  })
  .meta({ id: 'EntryRow' })
export type EntryRow = z.infer<typeof entryRow>

/** A field before and after a change, in words. */
export const alteration = z
  .object({ field: z.string(), title: z.string(), before: z.string().optional(), after: z.string().optional() })
  .meta({ id: 'Alteration' })
export type Alteration = z.infer<typeof alteration>

export const entryPeriod = z
  .object({
    from: z.iso.date(),
    until: z.iso.date().optional(),
    /** The change that made it so. */
    seq: z.int(),
    /** What differs from the period before. */
    alterations: z.array(alteration),
  })
  .meta({ id: 'EntryPeriod' })
export type EntryPeriod = z.infer<typeof entryPeriod>

export const changeAct = z.enum(['enter', 'amend', 'end', 'cancel', 'approve', 'reject'])

/** One change of an entry as its record tells it. */
export const entryChange = z
  .object({
    seq: z.int(),
    act: changeAct,
    title: z.string(),
    at: z.string(),
    recordedAt: z.string(),
    officerName: z.string().optional(),
    organName: z.string().optional(),
    effective: z.iso.date().optional(),
    basis: z.string().optional(),
    reason: z.string().optional(),
    /** The change that is approved, rejected or cancelled. */
    of: z.int().optional(),
    alterations: z.array(alteration),
    state: z.enum(['effective', 'pending', 'rejected', 'cancelled']),
    stateTitle: z.string(),
    /** The import it came with. */
    batch: z.uuid().optional(),
    /** The case whose act made it. */
    case: z.uuid().optional(),
    hash: z.string(),
  })
  .meta({ id: 'EntryChange' })
export type EntryChange = z.infer<typeof entryChange>

/** An entry that names this one. */
export const entryUse = z
  .object({
    register: z.string(),
    registerTitle: z.string(),
    key: z.string(),
    title: z.string(),
    field: z.string(),
    fieldTitle: z.string(),
  })
  .meta({ id: 'EntryUse' })
export type EntryUse = z.infer<typeof entryUse>

/** Everything the page of an entry shows, as it stood on a day. `version` goes into If-Match. */
export const entryView = z
  .object({
    register: z.string(),
    registerTitle: z.string(),
    key: z.string(),
    title: z.string(),
    organ: organ.optional(),
    on: z.iso.date(),
    standing: entryStanding,
    standingTitle: z.string(),
    from: z.iso.date().optional(),
    until: z.iso.date().optional(),
    fields: z.array(entryField),
    periods: z.array(entryPeriod),
    /** The latest first. */
    changes: z.array(entryChange),
    flags: z.array(entryFlag),
    /** The first entries that name this one, and how many there are. */
    uses: z.object({ total: z.int(), entries: z.array(entryUse) }),
    pending: z.int(),
    version: z.int(),
    may: z.object({
      /** Amend, end or cancel. */
      change: z.boolean(),
      /** What the reader changes waits for the keeper. */
      proposes: z.boolean(),
      /** The changes the reader may approve or reject. */
      approve: z.array(z.int()),
    }),
    /** Whether personal data are shown in full; every such reading is logged. */
    unmasked: z.boolean(),
  })
  .meta({ id: 'Entry' })
export type EntryView = z.infer<typeof entryView>

const unsaid = { proposed: true, batch: true } as const

export const enterRequest = changeFacts.enter.omit(unsaid).meta({ id: 'EnterRequest' })
export type EnterRequest = z.infer<typeof enterRequest>

/** A change of an entry that stands; in an amendment a field set to null is taken away. */
export const changeRequest = z
  .discriminatedUnion('act', [
    z.object({ act: z.literal('amend'), facts: changeFacts.amend.omit(unsaid) }),
    z.object({ act: z.literal('end'), facts: changeFacts.end.omit(unsaid) }),
    z.object({ act: z.literal('cancel'), facts: changeFacts.cancel.omit({ batch: true }) }),
    z.object({ act: z.literal('approve'), facts: changeFacts.approve }),
    z.object({ act: z.literal('reject'), facts: changeFacts.reject }),
  ])
  .meta({ id: 'ChangeRequest' })
export type ChangeRequest = z.infer<typeof changeRequest>

/** What a change would do: what is wrong with it, or how the entry would stand. */
export const changePreview = z
  .object({
    ok: z.boolean(),
    problems: z.array(z.object({ field: z.string().optional(), problem: z.string() })),
    alterations: z.array(alteration),
    periods: z.array(entryPeriod),
    flags: z.array(entryFlag),
    /** It would wait for the keeper. */
    proposed: z.boolean(),
  })
  .meta({ id: 'ChangePreview' })
export type ChangePreview = z.infer<typeof changePreview>

/** An entry that differs between two days. */
export const entryDifference = z
  .object({
    key: z.string(),
    title: z.string(),
    organ: organ.optional(),
    kind: z.enum(['entered', 'amended', 'ended']),
    kindTitle: z.string(),
    alterations: z.array(alteration),
  })
  .meta({ id: 'EntryDifference' })
export type EntryDifference = z.infer<typeof entryDifference>

/** A figure of a register, `null` where it does not apply, as a share of nothing; the entries behind it, or behind one of its parts, can be listed. */
export const registerFigure = z
  .object({
    register: z.string(),
    indicator: z.string(),
    title: z.string(),
    unit: z.string(),
    value: z.number().nullable(),
    parts: z.array(z.object({ key: z.string(), title: z.string(), value: z.number() })),
  })
  .meta({ id: 'RegisterFigure' })
export type RegisterFigure = z.infer<typeof registerFigure>

const expiringEntry = z.object({
  register: z.string(),
  registerTitle: z.string(),
  key: z.string(),
  title: z.string(),
  until: z.iso.date(),
  /** Days left; 0 on the last one. */
  days: z.int(),
})

/** What expires over all registers, by organ, the nearest first; of each organ the first hundred. */
export const expiryWall = z
  .object({
    until: z.iso.date(),
    total: z.int(),
    organs: z.array(z.object({ organ: organ.optional(), total: z.int(), entries: z.array(expiringEntry) })),
  })
  .meta({ id: 'ExpiryWall' })
export type ExpiryWall = z.infer<typeof expiryWall>

/** A change that waits for approval; `mine` when the reader may settle it. */
export const pendingChange = z
  .object({
    register: z.string(),
    registerTitle: z.string(),
    key: z.string(),
    title: z.string(),
    organ: organ.optional(),
    version: z.int(),
    change: entryChange,
    mine: z.boolean(),
  })
  .meta({ id: 'PendingChange' })
export type PendingChange = z.infer<typeof pendingChange>

/** The cases in the reader's sight that were handled by an entry; `more` where not all that might be were looked through. */
export const entryCases = z.object({ total: z.int(), more: z.boolean(), items: z.array(caseSummary) })
export type EntryCases = z.output<typeof entryCases>
