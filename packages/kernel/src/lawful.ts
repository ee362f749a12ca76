import type { Moment } from '@yifa/calendar'
import * as z from 'zod'
import type { ActName, AnyAct, AnyClock, Input, Procedure } from './any-procedure.ts'
import { type CaseFile, lastMoment, replay, type Setting } from './case-file.ts'
import { type ClockReading, clocks, isPast } from './clocks.ts'
import { concernsAttempt, isOffended, isSettled } from './condition.ts'
import { byLaw, dayOf, type Event, type FactValues } from './event.ts'
import { meta } from './facts.ts'
import { factsSaid } from './lot.ts'
import { many } from './many.ts'
import { againstOfficers, anyRecused } from './officers.ts'
import type { Art, Attempt, Outcome, Refusal } from './refusal.ts'
import { againstEntries, withEntries } from './register/entry-facts.ts'
import { matches } from './where.ts'

function standing(file: CaseFile, act: AnyAct, role: string): Refusal | undefined {
  const { art } = act
  const inState = act.opens === undefined ? many(act.from).includes(file.state ?? '') : file.state === undefined
  if (!inState) return { reason: 'not from this state', state: file.state, art }
  if (!many(act.by).includes(role)) return { reason: 'not by this role', role, art }
  return undefined
}

function repeated(file: CaseFile, name: string, act: AnyAct): Refusal | undefined {
  const most = act.once ? 1 : act.times
  const before = file.done.filter((event) => event.act === name).length
  return most !== undefined && before >= most ? { reason: 'done before', times: most, art: act.art } : undefined
}

/** Why this role may not do this act now, whatever it would say; undefined when it may. */
export function refusal<P extends Procedure>(file: CaseFile<P>, name: ActName<P>, role: string): Refusal | undefined {
  const act = file.procedure.acts[name]
  if (!act) return { reason: 'unknown act', act: name }
  const refused = standing(file, act, role) ?? repeated(file, name, act)
  if (refused) return refused
  if (!matches(act.where, file.facts)) return { reason: 'not in this case', art: act.art }
  return role === byLaw ? undefined : unlawful(file, act, file.facts)
}

/** The first condition of law an act offends; before it is attempted, only those that no answer could still meet. */
function unlawful(file: CaseFile, act: AnyAct, facts: FactValues, attempt?: Attempt<unknown>): Refusal | undefined {
  const broken = (act.unlawful ?? []).find((condition) =>
    attempt
      ? isOffended(file, condition, facts) && concernsAttempt(condition, attempt)
      : isSettled(act, condition) && isOffended(file, condition, facts),
  )
  return broken && { reason: 'unlawful', why: broken.why, art: broken.art }
}

/** Whether what an act was refused for may still be put right in the state in which the case is; what asks for no act may be. */
export const mayBePutRight = (
  { procedure, state }: CaseFile,
  name: string,
  { why }: { readonly why: string },
): boolean =>
  (procedure.acts[name]?.unlawful ?? [])
    .filter((condition) => condition.why === why)
    .some(
      ({ without }) =>
        without === undefined ||
        many(without).some((act) => many(procedure.acts[String(act)]?.from).includes(state ?? '')),
    )

export const isPossible = <P extends Procedure>(file: CaseFile<P>, name: ActName<P>, role: string): boolean =>
  refusal(file, name, role) === undefined

/** The acts somebody in this role may do now. */
export const possible = <P extends Procedure>(file: CaseFile<P>, role: string): readonly ActName<P>[] =>
  Object.keys(file.procedure.acts).filter((name) => isPossible(file, name, role))

/** Whether a clock, as it stands, leaves an act open: not barred, not held back, not an extension out of time. */
function leavesOpen(rule: AnyClock | undefined, name: string, reading: ClockReading, now: Moment): boolean {
  const names = (list: AnyClock['until']) => many(list).map(String).includes(name)
  const past = reading.due !== undefined && isPast(now, reading)
  if (names(rule?.bars)) return rule !== undefined && !isMissed(rule, reading, now)
  if (names(rule?.holds)) return past
  return rule?.extension?.act !== name || (!past && reading.extended < (reading.limit?.extension?.times ?? 0))
}

/** The clock that closes an act now: `too early` while one that holds it back runs, `too late` once one that bars it has run out. */
export function closedBy(
  file: CaseFile,
  name: string,
  now: Moment,
  setting: Setting,
): { readonly reason: 'too early' | 'too late'; readonly reading: ClockReading } | undefined {
  const closing = clocks(file, now, setting).find((reading) => {
    const rule = file.procedure.clocks[reading.clock]
    return many(rule?.holds ?? rule?.bars).includes(name) && !leavesOpen(rule, name, reading, now)
  })
  if (closing === undefined) return undefined
  const holds = many(file.procedure.clocks[closing.clock]?.holds).includes(name)
  return { reason: holds ? 'too early' : 'too late', reading: closing }
}

/** Whether an act is in force on a day and, if it lengthens clocks, has one to lengthen. */
const hasEffect = (file: CaseFile, name: string, readings: readonly ClockReading[], now: Moment): boolean =>
  (file.procedure.acts[name]?.inForce ?? '') <= dayOf(now) && !lengthensNothing(file, name, readings)

/** The acts this role may do at a moment, given how the clocks stand then: lawful in this state, and left open by every one of them. */
export const leftOpen = (
  file: CaseFile,
  role: string,
  now: Moment,
  readings: readonly ClockReading[],
): readonly string[] =>
  possible(file, role).filter(
    (name) =>
      hasEffect(file, name, readings, now) &&
      readings.every((reading) => leavesOpen(file.procedure.clocks[reading.clock], name, reading, now)),
  )

/** The acts this role may do at a moment. */
export const possibleAt = (file: CaseFile, role: string, now: Moment, setting: Setting): readonly string[] =>
  leftOpen(file, role, now, clocks(file, now, setting))

/** Whether a clock that bars acts has run out; one that asks for an act first, only if that was not done in time. */
const isMissed = (rule: AnyClock | undefined, reading: ClockReading, at: Moment): boolean =>
  rule?.until && reading.met !== undefined ? reading.status === 'late' : isPast(at, reading)

/** What one clock says to an act: barred, held back, notified too late, or an extension out of time or measure. */
function againstClock(
  clock: string,
  file: CaseFile,
  event: Event,
  readings: readonly ClockReading[],
  setting: Setting,
): Refusal | undefined {
  const rule = file.procedure.clocks[clock]
  const art = file.procedure.acts[event.act]?.art ?? []
  const names = (list: AnyClock['until']) => many(list).map(String).includes(event.act)
  const reading = readings.find(
    (one) => one.clock === clock && (event.as === undefined || one.party === undefined || one.party === event.as),
  )
  if (reading?.due && names(rule?.bars) && isMissed(rule, reading, event.at))
    return { reason: 'too late', clock, due: reading.due, art }
  if (reading && names(rule?.holds) && !isPast(event.at, reading))
    return { reason: 'too early', clock, due: reading.due, art }
  if (rule?.ahead && names(rule.until))
    return notifying(clock, replay(file.procedure, [...file.events, event], setting), event, setting, art)
  return reading && rule?.extension?.act === event.act
    ? extending(clock, reading, Number(event.facts[String(rule.extension.granted)]), event.at, art)
    : undefined
}

function notifying(clock: string, after: CaseFile, event: Event, setting: Setting, art: Art): Refusal | undefined {
  const ahead = clocks(after, event.at, setting).find((one) => one.clock === clock)
  return ahead?.due && isPast(event.at, ahead) ? { reason: 'too late', clock, due: ahead.due, art } : undefined
}

/** An act that lengthens clocks is out of place where none of them runs. */
function lengthensNothing({ procedure }: CaseFile, name: string, readings: readonly ClockReading[]): boolean {
  const lengthened = Object.entries(procedure.clocks).filter(([, { extension }]) => extension?.act === name)
  return lengthened.length > 0 && !lengthened.some(([clock]) => readings.some((one) => one.clock === clock))
}

function againstClocks(file: CaseFile, event: Event, setting: Setting): Refusal | undefined {
  const readings = clocks(file, event.at, setting)
  if (lengthensNothing(file, event.act, readings))
    return { reason: 'not in this case', art: file.procedure.acts[event.act]?.art ?? [] }
  for (const clock of Object.keys(file.procedure.clocks)) {
    const refused = againstClock(clock, file, event, readings, setting)
    if (refused) return refused
  }
  return undefined
}

function extending(clock: string, reading: ClockReading, granted: number, at: Moment, art: Art): Refusal | undefined {
  const rule = reading.limit?.extension
  if (!rule) return { reason: 'not in this case', art }
  if (reading.due !== undefined && isPast(at, reading)) return { reason: 'too late', clock, due: reading.due, art }
  if (reading.extended >= rule.times) return { reason: 'done before', times: rule.times, art }
  const already = rule.basis === 'total' ? (reading.limit?.within?.length ?? 0) : 0
  return rule.most && granted + already > rule.most.length
    ? { reason: 'beyond the extension', most: rule.most, clock, art }
    : undefined
}

/** The key under which an act's party stands; a joining party gets the next free one. */
function partyKey(file: CaseFile, act: AnyAct, attempt: Attempt<unknown>): string | undefined | Refusal {
  const joining = (act.takes ?? []).map(String).find((fact) => meta(file.procedure.facts[fact] ?? z.never()).joins)
  if (joining) return `${joining}.${file.participants.filter(({ role }) => role === joining).length + 1}`
  const ofRole = file.participants.filter(({ role }) => role === attempt.by)
  if (!ofRole.some(({ key }) => key !== attempt.by)) return undefined
  const only = ofRole.length === 1 ? ofRole[0]?.key : undefined
  return ofRole.find(({ key }) => key === attempt.as)?.key ?? only ?? { reason: 'no such party', as: attempt.as }
}

function timing(file: CaseFile, at: Moment, now: Moment): Refusal | undefined {
  if (at > now) return { reason: 'future', now }
  const last = lastMoment(file)
  return last !== undefined && at < last ? { reason: 'before the last act', last } : undefined
}

/** The facts an act takes or makes, checked; with what the declaration sets besides. */
export function factsOf(procedure: Procedure, act: AnyAct, said: unknown): z.ZodSafeParseResult<FactValues> {
  const shape = Object.fromEntries(factsSaid(act).map((fact) => [fact, procedure.facts[fact] ?? z.never()]))
  return z
    .strictObject(shape)
    .transform((facts): FactValues => ({ ...facts, ...act.sets }))
    .safeParse(said)
}

/** What enters the record when an attempt is lawful, with the officers who did it together. */
export function eventOf(act: string, { by, at, officers = [] }: Attempt<unknown>, facts: FactValues): Event {
  const [first, ...others] = new Set(officers.map(({ id }) => id))
  if (first === undefined) return { act, by, at, facts }
  return { act, by, at, facts, actor: { officer: first, ...(others.length > 0 ? { with: others } : {}) } }
}

/**
 * Decides whether an act is lawful now and, if so, what enters the record. Nothing is written.
 * The caller has first entered what the law did by itself (`lapses`).
 */
export function perform<P extends Procedure, A extends ActName<P>>(
  file: CaseFile<P>,
  name: A,
  attempt: Attempt<Input<P, A>>,
  now: Moment,
  setting: Setting,
): Outcome {
  return attemptAct(file, name, attempt, now, setting)
}

/** `perform` for code that serves any procedure: what is said arrives unchecked. */
export function attemptAct(
  file: CaseFile,
  name: string,
  attempt: Attempt<unknown>,
  now: Moment,
  setting: Setting,
): Outcome {
  const refuse = (refused: Refusal): Outcome => ({ ok: false, refusal: refused })
  const act = file.procedure.acts[name]
  const refused = anyRecused(file, attempt) ?? refusal(file, name, attempt.by) ?? timing(file, attempt.at, now)
  if (!act || refused) return refuse(refused ?? { reason: 'unknown act', act: name })
  if (act.inForce && dayOf(attempt.at) < act.inForce)
    return refuse({ reason: 'not yet in force', inForce: act.inForce, art: act.art })
  const unfit = againstOfficers(file, name, attempt)
  if (unfit) return refuse(unfit)
  const facts = factsOf(file.procedure, act, attempt.facts)
  if (!facts.success) return refuse({ reason: 'facts', issues: facts.error.issues })
  const without = againstEntries(file.procedure, act, facts.data, attempt, { ...file.facts, ...facts.data })
  if (without) return refuse(without)
  const key = partyKey(file, act, attempt)
  if (typeof key === 'object') return refuse(key)
  const event: Event = { ...eventOf(name, attempt, facts.data), ...(key ? { as: key } : {}) }
  const told = withEntries(file.procedure, { ...file.facts, ...facts.data }, attempt.known)
  const offended = unlawful(file, act, told, attempt) ?? againstClocks(file, event, setting)
  return offended ? refuse(offended) : { ok: true, event }
}
