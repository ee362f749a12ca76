import {
  type AskedChange,
  type Change,
  type ChangeProblem,
  type ChangeSetting,
  dayOf,
  decideChange,
  type FactValues,
  type KnownEntry,
  keyOfEntry,
  periodOn,
  periodsOf,
  type Register,
  type Registrar,
} from '@yifa/kernel'
import { genesis, standsOn } from '@yifa/record'
import { judgedAmongOthers, type Made } from './among-entries.ts'
import { grouped } from './grouped.ts'
import { knownEntries, namedBy } from './known-entries.ts'
import { type LoadedEntry, loadEntries } from './load-entries.ts'
import { fieldsTold } from './personal-fields.ts'
import type { KnownOrgan, Place, RegisterDeps } from './register-deps.ts'
import { alike, type Claim, rivals } from './unique-values.ts'

/** Changes asked for on one entry, one after another. */
export interface Asked {
  readonly key: string
  readonly changes: readonly AskedChange[]
  /** Judged on the history as it was with so many acts; as it is unless told. */
  readonly version?: number
}

interface Looked {
  readonly loaded: LoadedEntry
  /** Acts on the entry now. */
  readonly actual: number
}

/** An entry with the changes that were found lawful, or with what is wrong with the first that was not. */
export type Judged = Looked &
  (
    | { readonly ok: true; readonly made: readonly Change[] }
    | { readonly ok: false; readonly problems: readonly ChangeProblem[] }
  )

/** An entry as it was with so many acts. */
function asOf(loaded: LoadedEntry, version = loaded.stored.length): LoadedEntry {
  const { key, head, stored, sealed, opened } = loaded
  const last = stored[version - 1]
  if (head === undefined || version >= stored.length) return loaded
  return {
    key,
    head: { ...head, version, head: last?.hash ?? genesis },
    stored: stored.slice(0, version),
    sealed: sealed.slice(0, version),
    opened: opened.slice(0, version),
  }
}

const effectiveOf = ({ facts }: AskedChange, today: string): string => ('effective' in facts ? facts.effective : today)

const tellsFields = ({ act }: AskedChange): boolean => act === 'enter' || act === 'amend'

interface Wish {
  readonly day: string
  readonly fields: FactValues
}

/** How an entry would stand after each of the changes, on the day of each; those asked before count as made. */
function wishesOf({ changes }: Asked, { opened }: LoadedEntry, today: string, { register }: Place): readonly Wish[] {
  let asked: FactValues = {}
  return changes.filter(tellsFields).map((change) => {
    const day = effectiveOf(change, today)
    const told = fieldsTold(change)
    asked = change.act === 'enter' ? told : { ...asked, ...told }
    const before = change.act === 'enter' ? {} : periodOn(periodsOf(register, opened), day)?.fields
    return { day, fields: { ...before, ...asked } }
  })
}

/** Entries of the register itself that come with those that are judged, by key. */
export type Brought = ReadonlyMap<string, KnownEntry>

const absentText = ({ name, since, until }: KnownOrgan, day: string): string =>
  until !== undefined && until < day ? `“${name}”已于${until}撤销` : `“${name}”自${since ?? ''}起设立`

/** The organs that stand on a day, and why the others do not. */
function organsOn(organs: readonly KnownOrgan[], day: string): Pick<ChangeSetting, 'organs' | 'absent'> {
  const [stand, absent] = [new Set<string>(), new Map<string, string>()]
  for (const one of organs)
    if (standsOn(one, day)) stand.add(one.organ)
    else absent.set(one.organ, absentText(one, day))
  return { organs: stand, absent }
}

/** What several changes are held against, looked up for all of them together. */
async function settingFor(place: Place, wishes: readonly Wish[], brought: Brought, deps: RegisterDeps) {
  const { organs, officers } = await deps.people(place.region)
  const known = new Map<string, ChangeSetting['known']>()
  for (const [day, some] of grouped(wishes, (wish) => wish.day)) {
    const named = some.flatMap(({ fields }) => namedBy(place.register, fields))
    const found = named.length === 0 ? [] : await knownEntries(place.region, named, day, deps)
    const own = named.filter(({ register }) => register === place.name).flatMap(({ key }) => brought.get(key) ?? [])
    known.set(day, [...found.filter(({ standing }) => standing === 'in force'), ...own, ...found])
  }
  const staff = new Set(officers.map(({ officer }) => officer))
  const standing = new Map([...known.keys()].map((day) => [day, organsOn(organs, day)]))
  return (day: string, now: string): ChangeSetting => ({
    now,
    known: known.get(day) ?? [],
    ...(standing.get(day) ?? organsOn(organs, day)),
    officers: staff,
  })
}

async function claimsOfOthers(place: Place, wishes: readonly Wish[], deps: RegisterDeps) {
  const found = new Map<string, readonly Claim[]>()
  if ((place.register.unique ?? []).length === 0) return found
  for (const [day, some] of grouped(wishes, (wish) => wish.day)) {
    const claims = some.map(({ fields }) => ({ key: keyOfEntry(place.register, fields), fields }))
    found.set(day, await rivals(place, claims, day, deps))
  }
  return found
}

interface Court {
  readonly place: Place
  readonly who: Registrar
  readonly now: (asked: AskedChange) => string
  readonly setting: (day: string, now: string) => ChangeSetting
  readonly others: ReadonlyMap<string, readonly Claim[]>
}

function judged(asked: Asked, looked: Looked, { place, who, now, setting, others }: Court): Judged {
  const { loaded } = looked
  const made: Change[] = []
  for (const change of asked.changes) {
    const at = now(change)
    const day = effectiveOf(change, dayOf(at))
    const decided = decideChange(place.register, [...loaded.opened, ...made], change, who, setting(day, at))
    if (!decided.ok) return { ...looked, ok: false, problems: decided.problems }
    const fields = tellsFields(change) ? periodOn(decided.periods, day)?.fields : undefined
    const problems = fields ? alike(place.register, { key: asked.key, fields }, others.get(day) ?? []) : []
    if (problems.length > 0) return { ...looked, ok: false, problems }
    made.push(decided.change)
  }
  return { ...looked, ok: true, made }
}

export interface Bench {
  readonly place: Place
  readonly who: Registrar
  /** The moment of a change; now unless told. */
  readonly at?: (asked: AskedChange) => string
  readonly brought?: Brought
  /** Entries judged before in the same table; those that are found lawful are added. */
  readonly made?: Made
  /** Held against nothing but their own history: entries as they stood long before. */
  readonly asItStood?: true
}

/** A field as its schema makes it (trimmed, in capitals); what does not fit stays for the judge. */
function normalised({ fields: schemas }: Register, fields: FactValues): FactValues {
  const told = Object.entries(fields).map(([field, value]) => {
    const parsed = value === null ? undefined : schemas[field]?.safeParse(value)
    return [field, parsed?.success ? parsed.data : value] as const
  })
  return Object.fromEntries(told)
}

/** A change whose fields are as their schemas make them. */
function tidy(register: Register, asked: AskedChange): AskedChange {
  if (asked.act === 'enter')
    return { act: 'enter', facts: { ...asked.facts, fields: normalised(register, asked.facts.fields) } }
  if (asked.act === 'amend')
    return { act: 'amend', facts: { ...asked.facts, fields: normalised(register, asked.facts.fields) } }
  return asked
}

/** Judges changes of entries that were loaded, each for itself; nothing is stored. */
export async function judgeLoaded(
  { place, who, at, brought = new Map(), made = new Map(), asItStood }: Bench,
  asked: readonly Asked[],
  loaded: readonly LoadedEntry[],
  deps: RegisterDeps,
): Promise<readonly Judged[]> {
  const present = deps.clockwork.now()
  const pairs = asked.flatMap((said, index) => {
    const one = { ...said, changes: said.changes.map((change) => tidy(place.register, change)) }
    const entry = loaded[index]
    return entry ? [{ one, loaded: asOf(entry, one.version), actual: entry.stored.length }] : []
  })
  const wishes = pairs.flatMap((pair) => wishesOf(pair.one, pair.loaded, dayOf(present), place))
  const [setting, others] = await Promise.all([
    settingFor(place, wishes, brought, deps),
    claimsOfOthers(place, wishes, deps),
  ])
  const court = { place, who, now: at ?? (() => present), setting, others }
  const found = pairs.map(({ one, ...looked }) => judged(one, looked, court))
  return asItStood ? found : judgedAmongOthers(place, found, made, deps)
}

/** Judges changes of many entries of one register, each for itself; nothing is stored. */
export async function judge(bench: Bench, asked: readonly Asked[], deps: RegisterDeps): Promise<readonly Judged[]> {
  const keys = asked.map(({ key }) => key)
  return judgeLoaded(bench, asked, await loadEntries(bench.place, keys, deps), deps)
}
