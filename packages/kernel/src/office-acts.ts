import type { Moment } from '@yifa/calendar'
import { type CaseFile, hasEnded, replay, type Setting } from './case-file.ts'
import { byLaw, dayOf, type Event } from './event.ts'
import { attemptAct, eventOf, factsOf } from './lawful.ts'
import { factsSaid } from './lot.ts'
import { many } from './many.ts'
import { isOfficeVerb, type OfficeVerbName, officeVerb, officeVerbs } from './office.ts'
import { anyRecused, recusalPosts, recused } from './officers.ts'
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
  const away = anyRecused(file, attempt) ?? unheaded(file, name, attempt.by)
  if (away) return refuse(away)
  if (hasEnded(file) && !verb.afterEnd) return refuse({ reason: 'ended' })
  if (attempt.at > now) return refuse({ reason: 'future', now })
  const facts = verb.takes.safeParse(attempt.facts)
  if (!facts.success) return refuse({ reason: 'facts', issues: facts.error.issues })
  const event = eventOf(name, attempt, facts.data)
  const offended = offence(file, name, event, now, setting)
  return offended ? refuse(offended) : { ok: true, event }
}

function offence(
  file: CaseFile,
  name: OfficeVerbName,
  event: Event,
  now: Moment,
  setting: Setting,
): Refusal | undefined {
  if (name === '@rectify') return rectifying(file, event, setting)
  if (name === '@serve') return serving(file, event, now)
  if (name !== '@claim' && name !== '@assign') return undefined
  const { officer, name: called } = officeVerbs['@assign'].takes.parse(event.facts)
  return recused(file, { id: officer, name: called })
}

/** That somebody stays away, or may come back, is decided by the head, not by those who handle the case. */
function unheaded(file: CaseFile, name: OfficeVerbName, role: string): Refusal | undefined {
  return name === '@recuse' && !recusalPosts(file.procedure).includes(role)
    ? { reason: 'not by this role', role, art: [] }
    : undefined
}

/** A recusal can only be lifted as a whole, by whoever could have decided it. */
function lifting({ procedure }: CaseFile, { by, facts }: Event, seq: number): Refusal | undefined {
  if (!recusalPosts(procedure).includes(by)) return { reason: 'not by this role', role: by, art: [] }
  const { at, facts: changed, void: gone } = officeVerbs['@rectify'].takes.parse(facts)
  return gone && at === undefined && changed === undefined ? undefined : { reason: 'no such record', seq }
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
  if (file.recusals.some(({ seq }) => seq === target)) return lifting(file, event, target)
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
  const taken = new Set(act === undefined ? [] : factsSaid(act))
  const facts =
    act &&
    factsOf(file.procedure, act, Object.fromEntries(Object.entries(changed.facts).filter(([fact]) => taken.has(fact))))
  return facts && !facts.success ? { reason: 'facts', issues: facts.error.issues } : undefined
}
