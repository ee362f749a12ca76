import type { Day, Moment } from '@yifa/calendar'
import type { AnyIndicator, AnyWhere, Procedure } from './any-procedure.ts'
import type { CaseFile, Setting } from './case-file.ts'
import { type ClockReading, clocks } from './clocks.ts'
import { daysAllowed, daysTaken } from './days-taken.ts'
import { dayOf, type FactValues } from './event.ts'
import { meta } from './facts.ts'
import { many } from './many.ts'
import { matches } from './where.ts'

/** What one act contributes to the figures: the choices that stood then, which clocks it met and in how many days. */
export interface Tally {
  readonly case: string
  readonly act: string
  readonly on: Day
  readonly choices: Readonly<Record<string, string>>
  readonly amounts: Readonly<Record<string, number>>
  readonly within: Readonly<Record<string, boolean>>
  readonly days: Readonly<Record<string, number>>
}

/** A case that was open at the end of a day. */
export interface Standing {
  readonly case: string
  readonly choices: Readonly<Record<string, string>>
}

/**
 * A figure and the cases it counts, so that every number can be opened. `value` is undefined where it does not apply:
 * a rate of nothing, an average over nothing. Zero is a value.
 */
export interface Figure {
  readonly title: string
  readonly unit: string
  readonly value: number | undefined
  readonly cases: readonly string[]
  /** Broken down by the values of choices, `granted` or, for two choices, `granted/person`. */
  readonly parts?: Readonly<Record<string, { readonly value: number; readonly cases: readonly string[] }>>
}

export interface Happened {
  readonly from: Day
  readonly to: Day
  readonly tallies: readonly Tally[]
  readonly atStart: readonly Standing[]
  readonly atEnd: readonly Standing[]
}

const ofKind = <T>(
  procedure: Procedure,
  facts: FactValues,
  is: (value: unknown, fact: string) => value is T,
): Record<string, T> =>
  Object.fromEntries(
    Object.entries(facts).filter(
      (entry): entry is [string, T] => entry[0] in procedure.facts && is(entry[1], entry[0]),
    ),
  )

/** The choices a case has made so far. */
export const choicesOf = (procedure: Procedure, facts: FactValues): Readonly<Record<string, string>> =>
  ofKind(
    procedure,
    facts,
    (value, fact): value is string => typeof value === 'string' && meta(procedure.facts[fact]).options !== undefined,
  )

const amountsOf = (procedure: Procedure, facts: FactValues) =>
  ofKind(procedure, facts, (value): value is number => typeof value === 'number')

/** Under which the days stand that the law allowed a clock, beside those it took. */
const allowedFor = (clock: string): string => `${clock} allowed`

const spansOf = (file: CaseFile, reading: ClockReading): readonly (readonly [string, number])[] => {
  const [taken, allowed] = [daysTaken(file, reading), daysAllowed(reading)]
  return [
    ...(taken === undefined ? [] : [[reading.clock, taken] as const]),
    ...(allowed === undefined ? [] : [[allowedFor(reading.clock), allowed] as const]),
  ]
}

/** What a case contributes to the figures, act by act. */
export function tallies(id: string, file: CaseFile, now: Moment, setting: Setting): readonly Tally[] {
  const readings = clocks(file, now, setting)
  let facts: FactValues = {}
  return file.done.map((event): Tally => {
    facts = { ...facts, ...event.facts }
    const on = dayOf(event.at)
    const met = readings.filter(
      ({ clock, met: day }) => day === on && many(file.procedure.clocks[clock]?.until).map(String).includes(event.act),
    )
    return {
      case: id,
      act: event.act,
      on,
      choices: choicesOf(file.procedure, facts),
      amounts: amountsOf(file.procedure, event.facts),
      within: Object.fromEntries(met.map(({ clock, status }) => [clock, status === 'met'])),
      days: Object.fromEntries(met.flatMap((reading) => spansOf(file, reading))),
    }
  })
}

interface Counted {
  readonly case: string
  readonly choices: Readonly<Record<string, string>>
}

function parts(counted: readonly Counted[], by: AnyIndicator['by']): Figure['parts'] {
  const facts = many(by).map(String)
  if (facts.length === 0) return undefined
  const found = new Map<string, string[]>()
  for (const { case: id, choices } of counted) {
    const key = facts.map((fact) => choices[fact] ?? '').join('/')
    found.set(key, [...(found.get(key) ?? []), id])
  }
  return Object.fromEntries([...found].map(([key, cases]) => [key, { value: cases.length, cases }]))
}

/** Whether an act ended one of these clocks at least, and every one it ended in time. */
function inTime(clocks: readonly string[], within: Tally['within']): boolean {
  const ended = clocks.filter((clock) => within[clock] !== undefined)
  return ended.length > 0 && ended.every((clock) => within[clock])
}

function countedActs(rule: AnyIndicator, { from, to, tallies: all }: Happened): readonly Tally[] {
  const acts = many(rule.count).map(String)
  const where: AnyWhere | undefined = rule.where
  return all.filter(
    ({ act, on, choices, within }) =>
      acts.includes(act) &&
      on >= from &&
      on <= to &&
      matches(where, choices) &&
      (rule.within === undefined || inTime(many(rule.within).map(String), within)),
  )
}

const counting = (rule: AnyIndicator, counted: readonly Counted[]): Figure => {
  const split = parts(counted, rule.by)
  return {
    title: rule.title,
    unit: rule.unit ?? '件',
    value: counted.length,
    cases: counted.map((one) => one.case),
    ...(split ? { parts: split } : {}),
  }
}

function averaging(rule: AnyIndicator, happened: Happened): Figure {
  const clock = rule.allowed ? allowedFor(String(rule.average)) : String(rule.average)
  const taken = happened.tallies.filter(
    ({ on, days }) => on >= happened.from && on <= happened.to && days[clock] !== undefined,
  )
  const total = taken.reduce((sum, { days }) => sum + (days[clock] ?? 0), 0)
  return {
    title: rule.title,
    unit: rule.unit ?? '日',
    value: taken.length === 0 ? undefined : total / taken.length,
    cases: taken.map((one) => one.case),
  }
}

function summing(rule: AnyIndicator, happened: Happened): Figure {
  const fact = String(rule.sum)
  const counted = countedActs(rule, happened).filter(({ amounts }) => amounts[fact] !== undefined)
  return {
    title: rule.title,
    unit: rule.unit ?? '',
    value: counted.reduce((sum, { amounts }) => sum + (amounts[fact] ?? 0), 0),
    cases: counted.map((one) => one.case),
  }
}

/** One indicator over a period, both days included; rates are per cent. */
export function figure(procedure: Procedure, name: string, happened: Happened): Figure {
  const rule = procedure.indicators[name]
  if (!rule) throw new Error(`no indicator ${name}`)
  if (rule.standing) return counting(rule, rule.standing === 'at start' ? happened.atStart : happened.atEnd)
  if (rule.average) return averaging(rule, happened)
  if (rule.sum) return summing(rule, happened)
  if (rule.share === undefined || rule.of === undefined) return counting(rule, countedActs(rule, happened))
  const part = figure(procedure, rule.share, happened)
  const whole = figure(procedure, rule.of, happened)
  const value = whole.value ? (100 * (part.value ?? 0)) / whole.value : undefined
  return { title: rule.title, unit: '%', value, cases: part.cases }
}

/** Every indicator of a procedure over a period. */
export const figures = (procedure: Procedure, happened: Happened): Readonly<Record<string, Figure>> =>
  Object.fromEntries(Object.keys(procedure.indicators).map((name) => [name, figure(procedure, name, happened)]))
