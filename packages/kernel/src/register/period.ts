import { addDays, type Day } from '@yifa/calendar'
import type { FactValues } from '../event.ts'
import type { Register } from './any-register.ts'
import { type Change, effectiveChanges, holdsFrom, type Telling } from './change.ts'

/** A stretch of days in which an entry stood as its fields say; both days included, open without `until`. */
export interface Period {
  readonly from: Day
  readonly until?: Day
  readonly fields: FactValues
  /** The change that made it so. */
  readonly seq: number
}

/** A patch over fields: what it names is replaced, what it sets to null is taken away. */
export const patched = (fields: FactValues, patch: FactValues): FactValues =>
  Object.fromEntries(
    Object.entries({ ...fields, ...patch }).filter(([, value]) => value !== null && value !== undefined),
  )

const closed = (period: Period, before: Day): readonly Period[] => {
  const last = addDays(before, -1)
  return last < period.from ? [] : [{ ...period, until: last }]
}

/** Entries end with the day their own field names, whatever comes later. */
function expiring({ expires }: Register, period: Period): readonly Period[] {
  const last = expires && period.fields[String(expires.on)]
  if (typeof last !== 'string' || (period.until !== undefined && period.until <= last)) return [period]
  return last < period.from ? [] : [{ ...period, until: last }]
}

interface Dated {
  readonly from: Day
  readonly change: Telling
}

function step(periods: readonly Period[], { from, change }: Dated): readonly Period[] {
  const last = periods.at(-1)
  const open = last !== undefined && last.until === undefined
  const before = open ? [...periods.slice(0, -1), ...closed(last, from)] : periods
  if (change.act === 'end') return before
  if (change.act === 'amend' && !open) return periods
  const fields =
    change.act === 'enter' ? patched({}, change.facts.fields) : patched(last?.fields ?? {}, change.facts.fields)
  return [...before, { from, fields, seq: change.seq }]
}

/**
 * How an entry stood, day by day, worked out from its changes and from nothing else. Changes hold in the order of their
 * days, so one entered late for an earlier day leaves standing what was changed after that day.
 */
export function periodsOf(register: Register, changes: readonly Change[]): readonly Period[] {
  const dated = effectiveChanges(changes)
    .map((change): Dated => ({ from: holdsFrom(change, changes), change }))
    .sort((a, b) => (a.from === b.from ? a.change.seq - b.change.seq : a.from < b.from ? -1 : 1))
  return dated
    .reduce<readonly Period[]>((periods, one) => step(periods, one), [])
    .flatMap((one) => expiring(register, one))
}

/** The period an entry was in on a day. */
export const periodOn = (periods: readonly Period[], day: Day): Period | undefined =>
  periods.find(({ from, until }) => from <= day && (until === undefined || day <= until))

export type EntryStanding = 'in force' | 'ended' | 'to come' | 'proposed'

export const standingTitles: Readonly<Record<EntryStanding, string>> = {
  'in force': '有效',
  ended: '已停用',
  'to come': '尚未生效',
  proposed: '待核准',
}

/** How an entry stands on a day. */
export function standingOn(periods: readonly Period[], day: Day): EntryStanding {
  if (periodOn(periods, day)) return 'in force'
  if (periods.some(({ from }) => from > day)) return 'to come'
  return periods.length > 0 ? 'ended' : 'proposed'
}

/** The period that says what an entry is on a day: the one it is in, or else the next to come, or the last that was. */
export const tellingPeriod = (periods: readonly Period[], day: Day): Period | undefined =>
  periodOn(periods, day) ?? periods.find(({ from }) => from > day) ?? periods.at(-1)

/** A field whose value differs between two periods. */
export interface Alteration {
  readonly field: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What changed from one state of the fields to another, in the order in which the register declares them. */
export const alterations = (register: Register, before: FactValues, after: FactValues): readonly Alteration[] =>
  Object.keys(register.fields)
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({
      field,
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(after[field] === undefined ? {} : { after: after[field] }),
    }))
