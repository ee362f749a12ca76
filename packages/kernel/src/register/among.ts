import type { Day } from '@yifa/calendar'
import type { FactValues } from '../event.ts'
import { titleOf } from '../facts.ts'
import { keyOfEntry, type Register } from './any-register.ts'
import type { ChangeProblem } from './decide-change.ts'
import { namedIn, referenceOf } from './field.ts'
import { type KnownEntry, knownEntry } from './known.ts'
import { type Period, periodOn } from './period.ts'

/** An entry with how it stands, day by day. */
export interface Lasting {
  readonly key: string
  readonly title: string
  readonly periods: readonly Period[]
}

/** Entries in force that name one in a field of theirs: how many, and what the first of them are called. */
export interface Holders {
  /** What they are called as a kind, and what the field is called. */
  readonly entry: string
  readonly field: string
  readonly count: number
  readonly first: readonly string[]
}

/** What an entry, as it would stand, is held against besides its own history. */
export interface Company {
  /** The day from which the entry would be different. */
  readonly day: Day
  /** The day on which `holders` name it: the same, or today where that has come. */
  readonly leftOn: Day
  /** Entries above this one, and those that entries of the same holder name. */
  readonly known: readonly KnownEntry[]
  /** Other entries that have the same value where `notTogether` asks for it. */
  readonly others: readonly Lasting[]
  /** Who names it on the day, where `heldBy` says so. */
  readonly holders: readonly Holders[]
}

const titleIn = ({ fields }: Register, field: PropertyKey): string => {
  const schema = fields[String(field)]
  return schema === undefined ? String(field) : titleOf(schema, String(field))
}

/** The entries above one, from the nearest on; ends where one is met again. */
function above(register: Register, key: string, fields: FactValues, known: readonly KnownEntry[]): readonly string[] {
  const field = String(register.tree)
  const own = referenceOf(register.fields[field])?.register ?? ''
  const met: string[] = []
  let at = fields[field]
  while (typeof at === 'string' && !met.includes(at)) {
    met.push(at)
    at = at === key ? undefined : knownEntry(known, own, at)?.fields[field]
  }
  return met
}

/** Entries of a tree do not come round to themselves. */
function ring(register: Register, key: string, { fields }: Period, { known }: Company): readonly ChangeProblem[] {
  if (register.tree === undefined) return []
  const field = String(register.tree)
  return above(register, key, fields, known).includes(key)
    ? [{ field, problem: `${titleIn(register, field)}：不能是自己，也不能是自己的下级` }]
    : []
}

const holdersText = ({ entry, field, count, first }: Holders): string =>
  `还有${count}项${entry}以其为“${field}”（${first.join('、')}${count > first.length ? '等' : ''}）`

/** What others name stays. */
function held(
  before: readonly Period[],
  after: readonly Period[],
  { leftOn, holders }: Company,
): readonly ChangeProblem[] {
  const leaves = periodOn(before, leftOn) !== undefined && periodOn(after, leftOn) === undefined
  return leaves ? holders.map((one) => ({ problem: `${holdersText(one)}，应当先行变更或者停用` })) : []
}

const last = '9999-12-31'
/** The days two periods have in common; none where they have none. */
export function shared(one: Period, other: Period): { readonly from: Day; readonly until: Day } | undefined {
  const from = one.from > other.from ? one.from : other.from
  const [a, b] = [one.until ?? last, other.until ?? last]
  const until = a < b ? a : b
  return from <= until ? { from, until } : undefined
}

/** Whether one of two entries of another register says that it does not go together with the other. */
function excludes(register: Register, one: string, other: string, known: readonly KnownEntry[]): boolean {
  const { by = '', says = '' } = register.notTogether ?? {}
  const named = referenceOf(register.fields[String(by)])?.register ?? ''
  const saying = (a: string, b: string): boolean => {
    const told = knownEntry(known, named, a)?.fields[says]
    return Array.isArray(told) ? told.includes(b) : told === b
  }
  return saying(one, other) || saying(other, one)
}

const keyIn = ({ fields }: Period, field: PropertyKey): string | undefined => {
  const value = fields[String(field)]
  return typeof value === 'string' ? value : undefined
}

/** Nobody holds together what does not go together (不相容岗位). */
function together(register: Register, period: Period, { known, others }: Company): readonly ChangeProblem[] {
  const rule = register.notTogether
  const mine = rule && keyIn(period, rule.by)
  if (!rule || mine === undefined) return []
  const named = referenceOf(register.fields[String(rule.by)])?.register ?? ''
  const called = (key: string): string => knownEntry(known, named, key)?.title ?? key
  return others.flatMap(({ key, periods }) =>
    periods.flatMap((other): readonly ChangeProblem[] => {
      const theirs = keyIn(other, rule.by)
      const same = keyIn(other, rule.same) === keyIn(period, rule.same) && shared(period, other) !== undefined
      if (!same || theirs === undefined || !excludes(register, mine, theirs, known)) return []
      const field = String(rule.by)
      return [
        { field, problem: `${titleIn(register, field)}：“${called(mine)}”与“${key}”所任的“${called(theirs)}”不得兼任` },
      ]
    }),
  )
}

/** The periods of an entry that a change from a day on concerns. */
export const concerned = (periods: readonly Period[], day: Day): readonly Period[] =>
  periods.filter(({ until }) => until === undefined || until >= day)

/** What is wrong with an entry, as it would stand after a change, beside all others. */
export function amongOthers(
  register: Register,
  { before, after }: { readonly before: readonly Period[]; readonly after: readonly Period[] },
  company: Company,
): readonly ChangeProblem[] {
  const problems = concerned(after, company.day).flatMap((period) => [
    ...ring(register, keyOfEntry(register, period.fields), period, company),
    ...together(register, period, company),
  ])
  return [...problems, ...held(before, after, company)]
}

/** Whether what a register says of others concerns it at all. */
export const looksAround = ({ tree, heldBy, notTogether }: Register): boolean =>
  tree !== undefined || (heldBy ?? []).length > 0 || notTogether !== undefined

/** The entries above this one and those of its holder that a register of its kind asks for, by field. */
export const lookedAt = (
  register: Register,
  fields: FactValues,
): readonly { readonly register: string; readonly key: string }[] =>
  [register.tree, register.notTogether?.by].flatMap((field) => {
    const schema = field === undefined ? undefined : register.fields[String(field)]
    const reference = referenceOf(schema)
    return reference ? namedIn(schema, fields[String(field)]).map((key) => ({ register: reference.register, key })) : []
  })
