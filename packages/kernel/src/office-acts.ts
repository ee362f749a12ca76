import type { Moment } from '@yifa/calendar'
import { type CaseFile, hasEnded, replay, type Setting } from './case-file.ts'
import { byLaw, dayOf, type Event } from './event.ts'
import { attemptAct, factsOf } from './lawful.ts'
import { many } from './many.ts'
import { isOfficeVerb, type OfficeVerbName, officeVerb, officeVerbs } from './office.ts'
import type { Attempt, Outcome, Refusal } from './refusal.ts'

/** Decides on any act, of the procedure or an office verb, said by somebody not yet trusted. */
export const decide = (
  file: CaseFile,
  name: string,
  attempt: Attempt<unknown>,
  now: Moment,
  setting: Setting,
): Outcome =>
  isOfficeVerb(name) ? attemptOffice(file, name, attempt, now, setting) : attemptAct(file, name, attempt, now, setting)

function attemptOffice(
  file: CaseFile,
  name: OfficeVerbName,
  attempt: Attempt<unknown>,
  now: Moment,
  setting: Setting,
): Outcome {
  const verb = officeVerb(name)
  const refuse = (refused: Refusal): Outcome => ({ ok: false, refusal: refused })
  if (file.state === undefined) return refuse({ reason: 'not from this state', state: undefined, art: [] })
  if (verb.byLaw || !Object.hasOwn(file.procedure.posts, attempt.by))
    return refuse({ reason: 'not by this role', role: attempt.by, art: [] })
  if (hasEnded(file) && !verb.afterEnd) return refuse({ reason: 'ended' })
  if (attempt.at > now) return refuse({ reason: 'future', now })
  const facts = verb.takes.safeParse(attempt.facts)
  if (!facts.success) return refuse({ reason: 'facts', issues: facts.error.issues })
  const event: Event = { act: name, by: attempt.by, at: attempt.at, facts: facts.data }
  const offended =
    name === '@rectify' ? rectifying(file, event, setting) : name === '@serve' ? serving(file, event, now) : undefined
  return offended ? refuse(offended) : { ok: true, event }
}

/** A document must have been issued, its addressee must be in the case, and nobody is served before or in the future. */
function serving(file: CaseFile, { facts }: Event, now: Moment): Refusal | undefined {
  const { document, recipient, on } = officeVerbs['@serve'].takes.parse(facts)
  const rule = file.procedure.documents[document]
  const issued = file.done.find(({ act }) => many(rule?.on).map(String).includes(act))
  if (!issued) return { reason: 'unknown act', act: document }
  if (!file.participants.some(({ key, role }) => key === recipient && many(rule?.to).includes(role)))
    return { reason: 'no such party', as: recipient }
  if (on > dayOf(now)) return { reason: 'future', now }
  return on < dayOf(issued.at) ? { reason: 'before the last act', last: issued.at } : undefined
}

/** A correction may not leave a record that could not have come about: every later act must still follow. */
function rectifying(file: CaseFile, event: Event, setting: Setting): Refusal | undefined {
  const target = officeVerbs['@rectify'].takes.parse(event.facts).seq
  const old = file.done.find(({ seq }) => seq === target)
  if (!old || old.by === byLaw) return { reason: 'no such record', seq: target }
  const after = replay(file.procedure, [...file.events, event], setting)
  const broken = after.done.find(({ act, seq }, index) => {
    const rule = file.procedure.acts[act]
    const state = replay(file.procedure, after.done.slice(0, index), setting).state
    return seq >= target && rule && (rule.opens ? state !== undefined : !many(rule.from).includes(state ?? ''))
  })
  if (broken) return { reason: 'breaks the record', seq: broken.seq }
  const changed = after.done.find(({ seq }) => seq === target)
  const act = changed && file.procedure.acts[changed.act]
  const taken = new Set((act?.takes ?? []).map(String))
  const facts =
    act &&
    factsOf(file.procedure, act, Object.fromEntries(Object.entries(changed.facts).filter(([fact]) => taken.has(fact))))
  return facts && !facts.success ? { reason: 'facts', issues: facts.error.issues } : undefined
}
