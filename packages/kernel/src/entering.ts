import type { Day } from '@yifa/calendar'
import type { Procedure } from './any-procedure.ts'
import { type CaseFile, replay, type Setting } from './case-file.ts'
import { clocks } from './clocks.ts'
import { byLaw, dayOf, type Event, type FactValues } from './event.ts'
import type { Facts } from './fact-name.ts'
import { meta } from './facts.ts'
import { type Many, many } from './many.ts'
import { matches } from './where.ts'

/**
 * What a field of an entry says: a fact; what it was told before the last time; the part of one; the title of a choice; the organ the case lies with; the day of
 * the act, or of the last of other acts; the number of the case; the day on which a clock runs out; or a value that is always the same.
 */
export type Sourced<Fact extends PropertyKey = string, ActName extends PropertyKey = string> =
  | Fact
  | { readonly part: readonly [Fact, string] }
  | { readonly title: Fact }
  | { readonly before: Fact }
  | { readonly of: 'organ' | 'day' | 'number' }
  | { readonly on: Many<ActName> }
  | { readonly due: string }
  | { readonly done: ActName; readonly yes: string; readonly no: string }
  | { readonly says: string | null }

/** What an act writes in a register (登记册), as its keeper would: an entry entered, amended or ended, on the case as its basis. */
export interface Entering<F extends Facts, ActName extends PropertyKey> {
  readonly register: string
  readonly change: 'enter' | 'amend' | 'end'
  /** What tells the entry from all others. */
  readonly key: Sourced<keyof F, ActName>
  readonly fields?: Readonly<Record<string, Sourced<keyof F, ActName>>>
  readonly where?: { readonly [K in keyof F]?: Many<string> }
}

/** Any of them, for code that serves all procedures. */
export interface AnyEntering {
  readonly register: string
  readonly change: 'enter' | 'amend' | 'end'
  readonly key: AnySourced
  readonly fields?: Readonly<Record<string, AnySourced>>
  readonly where?: Readonly<Record<string, Many<string> | undefined>>
}
export type AnySourced = Sourced<PropertyKey, PropertyKey>

/** A change of an entry that an act of a case makes. */
export interface WrittenEntry {
  readonly register: string
  readonly change: AnyEntering['change']
  readonly key: string
  readonly fields: FactValues
  readonly effective: Day
  /** The title of the act, as the reason. */
  readonly reason: string
  readonly byLaw: boolean
}

/** Where the case lies and what it is called, when it writes in a register. */
export interface Writer {
  readonly organ: string
  readonly number: string
}

interface Moment {
  readonly file: CaseFile
  readonly event: Event
  readonly writer: Writer
  readonly setting: Setting
}

const partOf = (value: unknown, part: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === part)?.[1] : undefined

function titled({ procedure, facts }: CaseFile, fact: PropertyKey): unknown {
  const value = facts[String(fact)]
  return meta(procedure.facts[String(fact)]).options?.[String(value)]?.title ?? value
}

const toldBefore = ({ done }: CaseFile, fact: PropertyKey): unknown =>
  done
    .map(({ facts }) => facts[String(fact)])
    .filter((value) => value !== undefined)
    .at(-2)

const lastDay = ({ done }: CaseFile, acts: Many<PropertyKey>): Day | undefined => {
  const names = many(acts).map(String)
  const found = done.findLast(({ act }) => names.includes(act))
  return found && dayOf(found.at)
}

const dueOf = ({ file, event, setting }: Moment, clock: string): Day | undefined =>
  clocks(file, event.at, setting).find((one) => one.clock === clock)?.due

function told(telling: AnySourced, moment: Moment): unknown {
  const { file, event, writer } = moment
  if (typeof telling !== 'object') return file.facts[String(telling)]
  if ('part' in telling) return partOf(file.facts[String(telling.part[0])], telling.part[1])
  if ('before' in telling) return toldBefore(file, telling.before)
  if ('title' in telling) return titled(file, telling.title)
  if ('on' in telling) return lastDay(file, telling.on)
  if ('due' in telling) return dueOf(moment, telling.due)
  if ('done' in telling) return lastDay(file, telling.done) === undefined ? telling.no : telling.yes
  if ('says' in telling) return telling.says
  return { organ: writer.organ, day: dayOf(event.at), number: writer.number }[telling.of]
}

const fieldsOf = ({ fields = {} }: AnyEntering, moment: Moment): FactValues =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([field, telling]) => [field, told(telling, moment)] as const)
      .filter(([, value]) => value !== undefined),
  )

/** The acts of a procedure that write in registers, each with what it writes. */
export const enteringActs = ({ acts }: Procedure): readonly (readonly [string, AnyEntering])[] =>
  Object.entries(acts).flatMap(([name, { enters }]) => many(enters).map((one) => [name, one] as const))

function writtenBy(event: Event, before: readonly Event[], file: CaseFile, writer: Writer, setting: Setting) {
  const act = file.procedure.acts[event.act]
  const rules = many(act?.enters)
  if (act === undefined || rules.length === 0) return []
  const moment: Moment = { file: replay(file.procedure, [...before, event], setting), event, writer, setting }
  return rules
    .filter(({ where }) => matches(where, moment.file.facts))
    .map(
      (rule): WrittenEntry => ({
        register: rule.register,
        change: rule.change,
        key: String(told(rule.key, moment) ?? ''),
        fields: fieldsOf(rule, moment),
        effective: dayOf(event.at),
        reason: act.title,
        byLaw: event.by === byLaw,
      }),
    )
    .filter(({ key }) => key !== '')
}

/** What the last events of a case write in registers, in their order. */
export function writtenEntries(
  file: CaseFile,
  events: readonly Event[],
  writer: Writer,
  setting: Setting,
): readonly WrittenEntry[] {
  const from = file.events.length - events.length
  return events.flatMap((event, index) => writtenBy(event, file.events.slice(0, from + index), file, writer, setting))
}

/** The entries a case has entered, amended or ended, by register and key, each once. */
export function entriesOf(
  file: CaseFile,
  writer: Writer,
  setting: Setting,
): readonly { readonly register: string; readonly key: string }[] {
  if (enteringActs(file.procedure).length === 0) return []
  const gone = new Set(file.events.map((_, index) => index + 1))
  for (const { seq } of file.done) gone.delete(seq)
  const events = file.events.filter((_, index) => !gone.has(index + 1))
  const standing = { ...file, events }
  const all = writtenEntries(standing, events, writer, setting)
  return [...new Map(all.map(({ register, key }) => [`${register} ${key}`, { register, key }])).values()]
}
