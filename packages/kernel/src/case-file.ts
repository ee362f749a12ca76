import type { Calendar, Day, Moment } from '@yifa/calendar'
import type { ActName, Procedure } from './any-procedure.ts'
import { dayOf, type Event, type FactValues } from './event.ts'
import { meta } from './facts.ts'
import { officeVerbs } from './office.ts'
import { effectiveDay, type Served, type ServiceMethods } from './service.ts'

/** An act of the procedure that counts: not voided, with what later corrections made of it. */
export interface Done extends Event {
  readonly seq: number
}

/** Somebody who takes part; the key is the role, or `role.2` for the second of those who join. */
export interface Participant {
  readonly key: string
  readonly role: string
  readonly facts: FactValues
}

/** A time the case was in one state; `until` is the day it left. */
export interface Stay {
  readonly state: string
  readonly from: Day
  readonly until?: Day
}

export interface Proposal {
  readonly seq: number
  readonly act: string
  readonly facts: FactValues
  readonly remark?: string
  readonly endorsedBy: number
}

/** An officer who must stay away from the case, by the record of this number. */
export interface Recusal {
  readonly seq: number
  readonly officer: string
  readonly name: string
}

/** Another case this one refers to, and in whose name that was entered. */
export interface CaseLink {
  readonly kind: string
  readonly case: string
  readonly number?: string | undefined
  /** What it is called, where this case began several of one kind. */
  readonly title?: string | undefined
  readonly by: string
}

/** Where a case stands, worked out from its events and from nothing else. */
export interface CaseFile<P extends Procedure = Procedure> {
  readonly procedure: P
  readonly events: readonly Event[]
  readonly done: readonly Done[]
  readonly state: string | undefined
  readonly stays: readonly Stay[]
  readonly facts: FactValues
  readonly participants: readonly Participant[]
  readonly services: readonly Served[]
  readonly officer?: { readonly id: string; readonly name: string }
  /** Who must stay away from the case (回避), and why. */
  readonly recusals: readonly Recusal[]
  readonly proposals: readonly Proposal[]
  readonly links: readonly CaseLink[]
}

/** What the world outside the record contributes: the holidays, and how the law lets documents be served. */
export interface Setting {
  readonly calendar: Calendar
  readonly methods: ServiceMethods
}

/** The events that count, as later corrections (更正) left them. */
function effective(events: readonly Event[]): readonly Done[] {
  const done = events.map((event, index): Done => ({ ...event, seq: index + 1 }))
  const gone = new Set<number>()
  const changed = new Map<number, Done>()
  for (const event of done.filter(({ act }) => act === '@rectify')) {
    const change = officeVerbs['@rectify'].takes.parse(event.facts)
    const target = changed.get(change.seq) ?? done[change.seq - 1]
    if (change.void) gone.add(change.seq)
    else if (target)
      changed.set(change.seq, { ...target, at: change.at ?? target.at, facts: { ...target.facts, ...change.facts } })
  }
  return done.filter(({ seq }) => !gone.has(seq)).map((event) => changed.get(event.seq) ?? event)
}

/** The stays in states, in order; a case that has ended stays in its ending. */
function staysOf(procedure: Procedure, done: readonly Done[]): readonly Stay[] {
  const stays: Stay[] = []
  for (const { act, at } of done) {
    const rule = procedure.acts[act]
    const now = rule?.opens ?? rule?.to
    const last = stays.at(-1)
    if (now === undefined || now === last?.state) continue
    if (last) stays[stays.length - 1] = { ...last, until: dayOf(at) }
    stays.push({ state: now, from: dayOf(at) })
  }
  return stays
}

/** The key of the party an event brings in, if it brings one in. */
function participantsOf(procedure: Procedure, done: readonly Done[]): readonly Participant[] {
  const found = new Map<string, Participant>()
  for (const event of done)
    for (const fact of (procedure.acts[event.act]?.takes ?? []).map(String)) {
      const { party, joins } = meta(procedure.facts[fact])
      const value = event.facts[fact]
      if (!party || typeof value !== 'object' || value === null) continue
      const key = joins ? (event.as ?? fact) : fact
      found.set(key, { key, role: fact, facts: Object.fromEntries(Object.entries(value)) })
    }
  return [...found.values()]
}

/** What an event leaves of the drafts that wait for a signature. */
function withProposal(open: readonly Proposal[], event: Done): readonly Proposal[] {
  const verbs = officeVerbs
  switch (event.act) {
    case '@propose': {
      const { act, facts, remark } = verbs['@propose'].takes.parse(event.facts)
      return [...open, { seq: event.seq, act, facts, ...(remark ? { remark } : {}), endorsedBy: 0 }]
    }
    case '@endorse': {
      const { seq } = verbs['@endorse'].takes.parse(event.facts)
      return open.map((one) => (one.seq === seq ? { ...one, endorsedBy: one.endorsedBy + 1 } : one))
    }
    case '@return':
    case '@withdraw': {
      const seq = event.facts['seq']
      return open.filter((one) => one.seq !== seq)
    }
    default:
      return open.filter(({ act }) => act !== event.act)
  }
}

const servicesOf = (done: readonly Done[], { calendar, methods }: Setting): readonly Served[] =>
  done
    .filter(({ act }) => act === '@serve')
    .map(({ facts }) => officeVerbs['@serve'].takes.parse(facts))
    .map(({ document, recipient, method, on }) => ({
      document,
      recipient,
      method,
      on,
      effective: effectiveDay(methods[method], on, calendar),
    }))

function officerOf(done: readonly Done[]): CaseFile['officer'] {
  const last = done.findLast(({ act }) => act === '@claim' || act === '@assign' || act === '@transfer')
  if (!last || last.act === '@transfer') return undefined
  const { officer, name } = officeVerbs['@assign'].takes.parse(last.facts)
  return { id: officer, name }
}

const linksOf = (done: readonly Done[]): readonly CaseLink[] =>
  done.filter(({ act }) => act === '@link').map(({ by, facts }) => ({ ...officeVerbs['@link'].takes.parse(facts), by }))

const recusalsOf = (done: readonly Done[]): readonly Recusal[] =>
  done
    .filter(({ act }) => act === '@recuse')
    .map(({ seq, facts }) => {
      const { officer, name } = officeVerbs['@recuse'].takes.parse(facts)
      return { seq, officer, name }
    })

/** Reads a case from its events, in the order in which they stand in the record. */
export function replay<P extends Procedure>(procedure: P, events: readonly Event[], setting: Setting): CaseFile<P> {
  const all = effective(events)
  const done = all.filter(({ act }) => Object.hasOwn(procedure.acts, act))
  const stays = staysOf(procedure, done)
  const recusals = recusalsOf(all)
  const last = officerOf(all)
  const officer = recusals.some((one) => one.officer === last?.id) ? undefined : last
  return {
    procedure,
    events,
    done,
    state: stays.at(-1)?.state,
    stays,
    facts: Object.fromEntries(done.flatMap(({ facts }) => Object.entries(facts))),
    participants: participantsOf(procedure, done),
    services: servicesOf(all, setting),
    recusals,
    proposals: all.reduce(withProposal, []),
    links: linksOf(all),
    ...(officer ? { officer } : {}),
  }
}

/** Whether the case has come to one of its endings. */
export const hasEnded = ({ procedure, state }: CaseFile): boolean =>
  state !== undefined && Object.hasOwn(procedure.endings, state)

/** Where and since when what the case sought is decided: it ended, or came to a state in which nobody need wait for it. */
export const settlement = ({ procedure, stays }: CaseFile): Stay | undefined =>
  stays.find(({ state }) => Object.hasOwn(procedure.endings, state) || procedure.settled?.[state] !== undefined)

/** The day the case ended. */
export const endedOn = (file: CaseFile): Day | undefined => (hasEnded(file) ? file.stays.at(-1)?.from : undefined)

export const lastMoment = (file: CaseFile): Moment | undefined =>
  file.done.map(({ at }) => at).reduce<Moment | undefined>((last, at) => (last && last > at ? last : at), undefined)

export const didAct = <P extends Procedure>(file: CaseFile<P>, name: ActName<P>): boolean =>
  file.done.some(({ act }) => act === name)
