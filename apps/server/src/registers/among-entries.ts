import { addDays, type Day } from '@yifa/calendar'
import {
  amongOthers,
  type Change,
  type ChangeProblem,
  type Company,
  dayOf,
  type FactValues,
  type Holders,
  isTelling,
  type KnownEntry,
  type Lasting,
  lookedAt,
  looksAround,
  nameOfEntry,
  type Period,
  periodOn,
  periodsOf,
  titleOf,
} from '@yifa/kernel'
import * as z from 'zod'
import type { Judged } from './decide-changes.ts'
import { coming, knownEntries, type NamedEntry } from './known-entries.ts'
import { loadEntries } from './load-entries.ts'
import { type Place, placeOf, type RegisterDeps } from './register-deps.ts'

/** An entry as it stood and as it would stand after its changes, once those that wait for approval are approved. */
export interface Candidate {
  readonly key: string
  readonly title: string
  /** The first day on which it would be different. */
  readonly day: Day
  readonly before: readonly Period[]
  readonly after: readonly Period[]
}

/** What a rule looks at besides the entry. */
export interface Around {
  readonly place: Place
  readonly today: Day
  /** Others with a value in a field, as they would stand after what was judged before. */
  readonly others: (field: string, value: string) => Promise<readonly Lasting[]>
  readonly deps: RegisterDeps
}

/** What else is asked of an entry as it would stand; what is wrong with it. */
export type Rule = (candidate: Candidate, around: Around) => Promise<readonly ChangeProblem[]>

/** Entries judged before in the same table, by key: they count as made. */
export type Made = Map<string, Candidate>

/** The approvals that changes wait for, as if they were given at once. */
const approvals = (made: readonly Change[], after: number): readonly Change[] =>
  made
    .filter((change) => isTelling(change) && change.facts.proposed)
    .map(({ seq, at }, index): Change => ({ seq: after + index + 1, at, act: 'approve', facts: { seq } }))

const boundaries = (periods: readonly Period[]): readonly Day[] =>
  periods.flatMap(({ from, until }) => [from, ...(until === undefined ? [] : [addDays(until, 1)])])

const statesOn = (periods: readonly Period[], day: Day): string =>
  JSON.stringify(periodOn(periods, day)?.fields ?? null)

/** How an entry would stand; undefined where nothing would be different on any day. */
function candidateOf({ register }: Place, { loaded }: Judged, made: readonly Change[]): Candidate | undefined {
  const before = periodsOf(register, loaded.opened)
  const changes = [...loaded.opened, ...made]
  const after = periodsOf(register, [...changes, ...approvals(made, changes.length)])
  const days = [...boundaries(before), ...boundaries(after)].sort()
  const day = days.find((one) => statesOn(before, one) !== statesOn(after, one))
  const told = after.at(-1) ?? before.at(-1)
  const title = told ? nameOfEntry(register, told.fields) : loaded.key
  return day === undefined ? undefined : { key: loaded.key, title, day, before, after }
}

const most = 500

/** Entries that hold one of some values in a field, whatever their standing, with all their periods. */
async function lasting(place: Place, field: string, values: readonly string[], on: Day, deps: RegisterDeps) {
  const marks = values.map((value) => `${field}=${value}`)
  const found: Lasting[] = []
  let cursor: string | undefined
  do {
    const asked = { register: place.name, on, standing: 'any', marks, limit: most } as const
    const page = await deps.record.list(place.region, { ...asked, ...(cursor === undefined ? {} : { cursor }) })
    const keys = page.rows.map(({ key }) => key)
    for (const { key, opened, head } of await loadEntries(place, keys, deps))
      found.push({ key, title: head?.title ?? key, periods: periodsOf(place.register, opened) })
    cursor = page.next
  } while (cursor !== undefined)
  return found
}

const holds = ({ periods }: Lasting, field: string, value: string): boolean =>
  periods.some(({ fields }) => fields[field] === value)

/** Those around some candidates. What is judged later does not count, what was judged before counts as made. */
class Surroundings {
  readonly place: Place
  readonly deps: RegisterDeps
  readonly today: Day
  readonly made: Made
  private readonly candidates: readonly Candidate[]
  private readonly stored = new Map<string, Promise<readonly Lasting[]>>()

  constructor(place: Place, candidates: readonly Candidate[], made: Made, deps: RegisterDeps) {
    this.place = place
    this.candidates = candidates
    this.made = made
    this.deps = deps
    this.today = dayOf(deps.clockwork.now())
  }

  private valuesOf(field: string): readonly string[] {
    const all = this.candidates.flatMap(({ before, after }) => [...before, ...after].map(({ fields }) => fields[field]))
    return [...new Set(all)].filter((value): value is string => typeof value === 'string')
  }

  private read(field: string, value: string): Promise<readonly Lasting[]> {
    const values = this.valuesOf(field)
    const id = values.includes(value) ? field : `${field}=${value}`
    const found =
      this.stored.get(id) ?? lasting(this.place, field, id === field ? values : [value], this.today, this.deps)
    this.stored.set(id, found)
    return found
  }

  async others(own: string, field: string, value: string): Promise<readonly Lasting[]> {
    const judged = new Set(this.candidates.map(({ key }) => key))
    const stored = (await this.read(field, value)).filter(({ key }) => !judged.has(key) && !this.made.has(key))
    const made = [...this.made.values()].map(({ key, title, after }) => ({ key, title, periods: after }))
    return [...stored, ...made].filter((one) => one.key !== own && holds(one, field, value))
  }

  /** Entries as they stand on a day, the candidates and those made before as they would. */
  async known(wanted: readonly NamedEntry[], day: Day): Promise<readonly KnownEntry[]> {
    const { name, region, register } = this.place
    const own = [...this.made.values(), ...this.candidates].flatMap(({ key, after }) => {
      const fields = periodOn(after, day)?.fields
      return fields ? [coming(name, register, key, fields)] : []
    })
    return [...own, ...(await knownEntries(region, wanted, day, this.deps))]
  }

  /** Those that name an entry in a field on a day, but for those that would not any more. */
  async holders(key: string, path: string, day: Day): Promise<readonly Holders[]> {
    const [name = '', field = ''] = path.split('.')
    const { region } = this.place
    const register = placeOf(region, name, this.deps)?.register
    const asked = { register: name, on: day, marks: [`${field}=${key}`] }
    const { rows } = await this.deps.record.list(region, { ...asked, limit: most })
    const going = name === this.place.name ? [...this.made.values(), ...this.candidates] : []
    const stays = rows.filter((row) => {
      const judged = going.find((one) => one.key === row.key)
      return judged === undefined || periodOn(judged.after, day)?.fields[field] === key
    })
    if (register === undefined || stays.length === 0) return []
    const title = titleOf(register.fields[field] ?? z.never(), field)
    return [
      { entry: register.title, field: title, count: stays.length, first: stays.slice(0, 3).map((row) => row.title) },
    ]
  }
}

/** Looks up what entries name, and what those name, as far as a register looks around. */
async function knownAround({ register, name }: Place, fields: readonly FactValues[], day: Day, around: Surroundings) {
  let wanted = fields.flatMap((one) => lookedAt(register, one))
  let known: readonly KnownEntry[] = []
  for (let depth = 0; wanted.length > 0 && depth < 20; depth += 1) {
    known = [...known, ...(await around.known(wanted, day))]
    const met = new Set(known.map((one) => `${one.register} ${one.key}`))
    const further = known.filter((one) => one.register === name).flatMap((one) => lookedAt(register, one.fields))
    wanted = further.filter((one) => !met.has(`${one.register} ${one.key}`))
  }
  return known
}

async function companyOf(candidate: Candidate, around: Surroundings): Promise<Company> {
  const { key, day, after } = candidate
  const { register } = around.place
  const { notTogether, heldBy = [] } = register
  const same = notTogether && String(notTogether.same)
  const holder = same === undefined ? undefined : after.at(-1)?.fields[same]
  const others = same !== undefined && typeof holder === 'string' ? await around.others(key, same, holder) : []
  const states = [...after, ...others.flatMap(({ periods }) => periods)].map(({ fields }) => fields)
  const leftOn = day > around.today ? day : around.today
  const leaves = periodOn(candidate.before, leftOn) !== undefined && periodOn(after, leftOn) === undefined
  const holders = leaves ? await Promise.all(heldBy.map((path) => around.holders(key, path, leftOn))) : []
  return { day, leftOn, known: await knownAround(around.place, states, day, around), others, holders: holders.flat() }
}

async function problemsOf(candidate: Candidate, around: Surroundings, rule: Rule | undefined) {
  const { place, deps, today } = around
  const problems = looksAround(place.register)
    ? amongOthers(place.register, candidate, await companyOf(candidate, around))
    : []
  if (problems.length > 0 || rule === undefined) return problems
  const others = (field: string, value: string) => around.others(candidate.key, field, value)
  return rule(candidate, { place, today, others, deps })
}

/** Holds entries that were found lawful by themselves against all others, one after another. */
export async function judgedAmongOthers(
  place: Place,
  judged: readonly Judged[],
  made: Made,
  deps: RegisterDeps,
): Promise<readonly Judged[]> {
  const rule = deps.rules[place.name]
  if (rule === undefined && !looksAround(place.register)) return judged
  const candidates = judged.map((one) => (one.ok ? candidateOf(place, one, one.made) : undefined))
  const around = new Surroundings(
    place,
    candidates.flatMap((one) => one ?? []),
    made,
    deps,
  )
  const found: Judged[] = []
  for (const [at, one] of judged.entries()) {
    const candidate = candidates[at]
    const problems = candidate ? await problemsOf(candidate, around, rule) : []
    if (candidate && problems.length === 0) made.set(candidate.key, candidate)
    const { loaded, actual } = one
    found.push(problems.length === 0 ? one : { loaded, actual, ok: false, problems })
  }
  return found
}
