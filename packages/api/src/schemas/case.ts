import * as z from 'zod'
import { clockView } from './clock.ts'
import { enclosure } from './enclosure.ts'

export const caseSummary = z
  .object({
    case: z.uuid(),
    number: z.string(),
    title: z.string(),
    procedure: z.string(),
    procedureTitle: z.string(),
    stateTitle: z.string(),
    ended: z.boolean(),
    organName: z.string(),
    openedOn: z.iso.date(),
    endedOn: z.iso.date().optional(),
    nextDue: z.iso.date().optional(),
  })
  .meta({ id: 'CaseSummary' })
export type CaseSummary = z.infer<typeof caseSummary>

/** A fact as it is shown: its title and its value in words; personal data masked where the reader may not see them. */
export const shownFact = z.object({
  fact: z.string(),
  title: z.string(),
  text: z.string(),
  value: z.unknown().optional(),
  files: z.array(enclosure).optional(),
})

export const recipient = z.object({
  key: z.string(),
  name: z.string(),
  served: z
    .object({ method: z.string(), methodTitle: z.string(), on: z.iso.date(), effective: z.iso.date() })
    .optional(),
})

export const issuedDocument = z
  .object({
    document: z.string(),
    seq: z.int(),
    title: z.string(),
    number: z.string().optional(),
    issuedOn: z.iso.date(),
    recipients: z.array(recipient),
    /** The ways to contest it in this system, each with what the form is told beforehand. */
    recourses: z
      .array(
        z.object({
          title: z.string(),
          procedure: z.string(),
          act: z.string(),
          link: z.string(),
          facts: z.record(z.string(), z.unknown()),
        }),
      )
      .optional(),
  })
  .meta({ id: 'IssuedDocument' })
export type IssuedDocument = z.infer<typeof issuedDocument>

/** One line of the record (全过程记录). */
export const recordLine = z
  .object({
    seq: z.int(),
    act: z.string(),
    title: z.string(),
    by: z.string(),
    byTitle: z.string(),
    as: z.string().optional(),
    at: z.string(),
    recordedAt: z.string(),
    actorName: z.string().optional(),
    /** Whom that one stood in for (代行). */
    actingFor: z.string().optional(),
    /** The other officers who did it together with that one. */
    withNames: z.array(z.string()).optional(),
    channel: z.enum(['workbench', 'portal', 'law', 'import']),
    article: z.string().optional(),
    facts: z.array(shownFact),
    /** The act of correction that voided or changed this one. */
    correctedBy: z.int().optional(),
    voided: z.boolean(),
    hash: z.string(),
  })
  .meta({ id: 'RecordLine' })
export type RecordLine = z.infer<typeof recordLine>

/** An act that is lawful now for one of the reader's roles, with what it would do. */
export const actOption = z
  .object({
    act: z.string(),
    title: z.string(),
    article: z.string().optional(),
    by: z.string(),
    byTitle: z.string(),
    /** Which of several parties it concerns; one must be named. */
    parties: z.array(z.object({ key: z.string(), name: z.string() })),
    takes: z.array(z.string()),
    /** How many officers must do it together, and whether each needs a valid certificate (行政执法证). */
    hands: z.int().optional(),
    certified: z.boolean().optional(),
    office: z.boolean(),
    /** Titles of the clocks it starts, stops or ends, and of the state it leads to. */
    starts: z.array(z.string()),
    ends: z.array(z.string()),
    pauses: z.array(z.string()),
    to: z.string().optional(),
    documents: z.array(z.string()),
  })
  .meta({ id: 'ActOption' })
export type ActOption = z.infer<typeof actOption>

/** An act that would be the reader's from here but that the law forbids now, and why. */
export const barredAct = z
  .object({ act: z.string(), title: z.string(), by: z.string(), why: z.string(), article: z.string() })
  .meta({ id: 'BarredAct' })
export type BarredAct = z.infer<typeof barredAct>

/** What `/api/events` tells: a case has moved on to this version. */
/** A register of which entries have changed: these, or many where none are named. */
export const changedRegister = z
  .object({ register: z.string(), keys: z.array(z.string()).optional() })
  .meta({ id: 'ChangedRegister' })
export type ChangedRegister = z.infer<typeof changedRegister>

export const changedCase = z.object({ case: z.uuid(), organ: z.string(), version: z.int() }).meta({ id: 'ChangedCase' })
export type ChangedCase = z.infer<typeof changedCase>

/** A draft that waits for a signature (呈批), and what the reader may do with it besides signing. */
export const proposal = z.object({
  seq: z.int(),
  act: z.string(),
  actTitle: z.string(),
  facts: z.record(z.string(), z.unknown()),
  remark: z.string().optional(),
  proposedBy: z.string().optional(),
  endorsedBy: z.int(),
  may: z.array(z.enum(['@endorse', '@return', '@withdraw'])),
})

/** A case linked to this one, whichever of the two refers to the other. */
export const linkedCase = z
  .object({
    kind: z.string(),
    kindTitle: z.string(),
    case: z.uuid(),
    number: z.string(),
    title: z.string(),
    procedureTitle: z.string(),
    organName: z.string(),
    stateTitle: z.string(),
    ended: z.boolean(),
    /** `to` when this case refers to the other, `from` when the other refers to this one. */
    direction: z.enum(['to', 'from']),
    /** How the reader may open it: as one of their own, or because it was lent to this case (附卷). */
    opens: z.enum(['own', 'lent']).optional(),
    /** Whether this case has been lent to those who handle the other. */
    lent: z.boolean(),
  })
  .meta({ id: 'LinkedCase' })
export type LinkedCase = z.infer<typeof linkedCase>

/** Everything the case page shows. `version` is the number of acts and goes into If-Match. */
export const caseView = z
  .object({
    id: z.uuid(),
    version: z.int(),
    number: z.string(),
    title: z.string(),
    procedure: z.string(),
    procedureTitle: z.string(),
    edition: z.string(),
    law: z.string(),
    organ: z.object({ id: z.string(), name: z.string() }),
    officer: z.object({ id: z.string(), name: z.string() }).optional(),
    state: z.string(),
    stateTitle: z.string(),
    ended: z.boolean(),
    openedOn: z.iso.date(),
    endedOn: z.iso.date().optional(),
    facts: z.array(shownFact),
    participants: z.array(z.object({ key: z.string(), role: z.string(), roleTitle: z.string(), name: z.string() })),
    clocks: z.array(clockView),
    record: z.array(recordLine),
    documents: z.array(issuedDocument),
    acts: z.array(actOption),
    barred: z.array(barredAct),
    proposals: z.array(proposal),
    links: z.array(linkedCase),
    /** The entries of registers it has entered, amended or ended (登记事项). */
    entries: z.array(
      z.object({
        register: z.string(),
        registerTitle: z.string(),
        key: z.string(),
        title: z.string(),
        standingTitle: z.string(),
      }),
    ),
    /** The case of the reader’s own through which this one is read. */
    via: z.uuid().optional(),
    /** Officers who must stay away from the case (回避). */
    recused: z.array(z.object({ id: z.string(), name: z.string() })),
    /** Whether personal data are shown in full; every such reading is logged. */
    unmasked: z.boolean(),
  })
  .meta({ id: 'Case' })
export type CaseView = z.infer<typeof caseView>

/** An act somebody wants to do. */
export const actRequest = z
  .object({
    act: z.string(),
    by: z.string(),
    as: z.string().optional(),
    /** When it was done, `2026-03-02T09:30` in Chinese time; now unless said. */
    at: z.string().optional(),
    facts: z.record(z.string(), z.unknown()),
    /** The other officers who do it together with the one who enters it. */
    with: z.array(z.string()).max(20).optional(),
    /** For each procedure whose case the act begins: what is told there besides, and the organ, if another. */
    begin: z
      .record(z.string(), z.object({ organ: z.string().optional(), facts: z.record(z.string(), z.unknown()) }))
      .optional(),
  })
  .meta({ id: 'ActRequest' })
export type ActRequest = z.infer<typeof actRequest>

export const openRequest = actRequest
  .extend({
    procedure: z.string(),
    /** The handling organ; the officer's own unless said. */
    organ: z.string().optional(),
    links: z.array(z.object({ kind: z.string(), case: z.uuid() })).optional(),
  })
  .meta({ id: 'OpenRequest' })
export type OpenRequest = z.infer<typeof openRequest>

/** What an act would do: a refusal, or the state and clocks after it. */
export const preview = z
  .object({
    ok: z.boolean(),
    refusal: z.string().optional(),
    article: z.string().optional(),
    errors: z.array(z.object({ path: z.string(), field: z.string(), problem: z.string() })).optional(),
    stateTitle: z.string().optional(),
    clocks: z.array(clockView),
    documents: z.array(z.string()),
    /** The cases it would begin, each by the title of its procedure and its organ. */
    begins: z.array(z.object({ procedureTitle: z.string(), organName: z.string() })),
  })
  .meta({ id: 'Preview' })
export type Preview = z.infer<typeof preview>
