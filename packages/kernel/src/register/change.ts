import type { Day, Moment } from '@yifa/calendar'
import * as z from 'zod'

const day = z.iso.date()
const basis = z.string().trim().min(1).max(500).meta({ title: '依据文件' })
const reason = z.string().trim().min(1).max(500).meta({ title: '变更理由' })
const fields = z.record(z.string(), z.unknown())
const seq = z.int().positive()
const proposed = z.literal(true)

/** What each change of an entry says. `effective` is its first day; after `end` it is the first day the entry no longer stands. `case` is the case whose act made it. */
export const changeFacts = {
  enter: z.strictObject({
    effective: day,
    fields,
    basis: basis.optional(),
    reason: reason.optional(),
    proposed: proposed.optional(),
    batch: z.uuid().optional(),
    case: z.uuid().optional(),
  }),
  amend: z.strictObject({
    effective: day,
    fields,
    basis: basis.optional(),
    reason,
    proposed: proposed.optional(),
    batch: z.uuid().optional(),
    case: z.uuid().optional(),
  }),
  end: z.strictObject({
    effective: day,
    basis: basis.optional(),
    reason,
    proposed: proposed.optional(),
    batch: z.uuid().optional(),
    case: z.uuid().optional(),
  }),
  cancel: z.strictObject({ seq, reason, batch: z.uuid().optional() }),
  approve: z.strictObject({ seq, remark: z.string().trim().max(500).optional() }),
  reject: z.strictObject({ seq, reason }),
} as const

export const changeTitles = {
  enter: '入册',
  amend: '变更',
  end: '停用',
  cancel: '撤销',
  approve: '核准',
  reject: '退回',
} as const

type Facts = { readonly [K in keyof typeof changeFacts]: Readonly<z.output<(typeof changeFacts)[K]>> }
export type ChangeName = keyof Facts

/** One change of an entry as it stands in the record: which, when it was entered, and what it says. */
export type Change = {
  [K in ChangeName]: {
    readonly seq: number
    readonly act: K
    readonly at: Moment
    readonly facts: Facts[K]
    readonly officer?: string
  }
}[ChangeName]

/** A change somebody asks for. */
export type AskedChange = { [K in ChangeName]: { readonly act: K; readonly facts: Facts[K] } }[ChangeName]

/** A change that says something about the fields or the end of an entry. */
export type Telling = Extract<Change, { readonly act: 'enter' | 'amend' | 'end' }>

export const isTelling = (change: Change): change is Telling =>
  change.act === 'enter' || change.act === 'amend' || change.act === 'end'

const names = Object.keys(changeFacts)
export const isChangeName = (name: string): name is ChangeName => names.includes(name)

/** Reads a change from an act of the record; throws where the act is none. */
export function changeOf(act: {
  readonly seq: number
  readonly act: string
  readonly at: Moment
  readonly facts: unknown
  readonly officer?: string
}): Change {
  if (!isChangeName(act.act)) throw new TypeError(`不是登记册的变更：${act.act}`)
  const { seq: place, at, officer } = act
  const by = officer === undefined ? {} : { officer }
  switch (act.act) {
    case 'enter':
      return { seq: place, at, ...by, act: 'enter', facts: changeFacts.enter.parse(act.facts) }
    case 'amend':
      return { seq: place, at, ...by, act: 'amend', facts: changeFacts.amend.parse(act.facts) }
    case 'end':
      return { seq: place, at, ...by, act: 'end', facts: changeFacts.end.parse(act.facts) }
    case 'cancel':
      return { seq: place, at, ...by, act: 'cancel', facts: changeFacts.cancel.parse(act.facts) }
    case 'approve':
      return { seq: place, at, ...by, act: 'approve', facts: changeFacts.approve.parse(act.facts) }
    case 'reject':
      return { seq: place, at, ...by, act: 'reject', facts: changeFacts.reject.parse(act.facts) }
  }
}

/** The changes that count: not cancelled, and approved where they had to be. */
export function effectiveChanges(changes: readonly Change[]): readonly Telling[] {
  const cancelled = new Set(changes.flatMap((one) => (one.act === 'cancel' ? [one.facts.seq] : [])))
  const approved = new Set(
    changes.flatMap((one) => (one.act === 'approve' && !cancelled.has(one.seq) ? [one.facts.seq] : [])),
  )
  return changes
    .filter(isTelling)
    .filter(({ seq: place, facts }) => !cancelled.has(place) && (facts.proposed === undefined || approved.has(place)))
}

/** The changes that wait for approval. */
export function pendingChanges(changes: readonly Change[]): readonly Telling[] {
  const settled = new Set(
    changes.flatMap((one) =>
      one.act === 'cancel' || one.act === 'approve' || one.act === 'reject' ? [one.facts.seq] : [],
    ),
  )
  return changes.filter(isTelling).filter(({ seq: place, facts }) => facts.proposed === true && !settled.has(place))
}

/** The day from which a change holds: its own, or the day of its approval where that came later. */
export function holdsFrom(change: Telling, changes: readonly Change[]): Day {
  const approval = changes.find((one) => one.act === 'approve' && one.facts.seq === change.seq)
  const approvedOn = approval?.at.slice(0, 10)
  return approvedOn !== undefined && approvedOn > change.facts.effective ? approvedOn : change.facts.effective
}
