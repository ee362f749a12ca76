import type { Moment } from '@yifa/calendar'
import { type CaseFile, replay, type Setting } from './case-file.ts'
import { clocks, isPast } from './clocks.ts'
import { byLaw, dayOf, type Event, type FactValues } from './event.ts'
import { factsOf, isPossible } from './lawful.ts'
import { many } from './many.ts'

/** The last minute of a day: the law acts when the day is over (民法典 203). */
export const endOf = (day: string): Moment => `${day}T23:59`

/** An act of the law at a moment. Throws where it takes facts nobody has told. */
export function lawDoes(
  { procedure }: CaseFile,
  name: string,
  at: Moment,
  as: string | undefined,
  said: FactValues = {},
): Event {
  const act = procedure.acts[name]
  const facts = act && factsOf(procedure, act, said)
  if (!facts?.success) throw new Error(`the law cannot do ${name}: it takes facts nobody has told`)
  return { act: name, by: byLaw, at, facts: facts.data, ...(as ? { as } : {}) }
}

/** What ran out by `now` and has an effect by operation of law. */
function lapsed(file: CaseFile, now: Moment, setting: Setting): readonly Event[] {
  return clocks(file, now, setting).flatMap((reading) => {
    const act = file.procedure.clocks[reading.clock]?.otherwise
    if (
      act === undefined ||
      reading.met !== undefined ||
      reading.effected ||
      reading.due === undefined ||
      !isPast(now, reading)
    )
      return []
    const as = file.participants.find(({ key, role }) => key === reading.party && key !== role)?.key
    return [lawDoes(file, String(act), reading.dueAt ?? endOf(reading.due), as)]
  })
}

/** Whom an act's document must reach: every participant in one of its roles. */
export const addressees = (file: CaseFile, document: string) => {
  const roles = many(file.procedure.documents[document]?.to)
  return file.participants.filter(({ role }) => roles.includes(role))
}

/** What the law does once a document has reached every addressee. */
function served(file: CaseFile, now: Moment): readonly Event[] {
  return Object.entries(file.procedure.documents).flatMap(([document, rule]) => {
    if (rule.served === undefined) return []
    const issued = file.done.findLast(({ act }) => many(rule.on).map(String).includes(act))
    if (!issued) return []
    const days = addressees(file, document).map(
      ({ key }) => file.services.findLast((one) => one.document === document && one.recipient === key)?.effective,
    )
    const all = days.filter((day) => day !== undefined)
    if (all.length === 0 || all.length < days.length) return []
    const last = all.reduce((a, b) => (a > b ? a : b))
    return last <= dayOf(now) && last >= dayOf(issued.at)
      ? [lawDoes(file, String(rule.served), last === dayOf(now) ? now : endOf(last), undefined)]
      : []
  })
}

/**
 * What the law itself has done to a case by `now` and nobody has written down yet, in the order in which it happened.
 * Empty when the record is up to date.
 */
export function lapses(file: CaseFile, now: Moment, setting: Setting): readonly Event[] {
  const due: Event[] = []
  let current = file
  for (;;) {
    const next = [...lapsed(current, now, setting), ...served(current, now)]
      .filter((event) => isPossible(current, event.act, byLaw))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0]
    if (!next) return due
    due.push(next)
    current = replay(current.procedure, [...current.events, next], setting)
  }
}
