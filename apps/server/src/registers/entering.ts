import {
  type AskedChange,
  alterations,
  isOptional,
  type Period,
  patched,
  periodOn,
  periodsOf,
  type Registrar,
  referenceOf,
  type WrittenEntry,
} from '@yifa/kernel'
import type { Actor, RegisterAppend } from '@yifa/record'
import type { Entered, EnteringCase } from '../cases/deps.ts'
import { type Asked, type Judged, judge } from './decide-changes.ts'
import { entryAppend } from './entry-append.ts'
import { grouped } from './grouped.ts'
import { loadEntries } from './load-entries.ts'
import { type Place, placeOf, type RegisterDeps, registerEdition } from './register-deps.ts'

function changeOf(
  { register }: Place,
  { change, key, fields, effective, reason }: WrittenEntry,
  { id, title }: EnteringCase,
): AskedChange {
  const said = { effective, basis: title, case: id }
  switch (change) {
    case 'enter':
      return { act: 'enter', facts: { ...said, reason, fields: { ...fields, [String(register.key)]: key } } }
    case 'amend':
      return { act: 'amend', facts: { ...said, reason, fields } }
    case 'end':
      return { act: 'end', facts: { ...said, reason } }
  }
}

/** Whether a change has something to change: an entry that stands no longer is ended, one as it would become is amended. */
function hasEffect({ register }: Place, periods: readonly Period[], { change, fields, effective }: WrittenEntry) {
  const standing = periodOn(periods, effective)
  if (change === 'enter') return true
  if (change === 'end') return standing !== undefined
  if (standing === undefined) return periods.length > 0
  return alterations(register, standing.fields, patched(standing.fields, fields)).length > 0
}

/** What still has to be asked: an entry entered by an earlier act of the same moment counts as standing. */
function effectual(place: Place, periods: readonly Period[], written: readonly WrittenEntry[]) {
  const entered = written.some(({ change }) => change === 'enter')
  return entered ? written : written.filter((one) => hasEffect(place, periods, one))
}

async function judged(
  place: Place,
  written: readonly WrittenEntry[],
  who: Registrar,
  from: EnteringCase,
  deps: RegisterDeps,
): Promise<readonly Judged[]> {
  const byKey = [...grouped(written, ({ key }) => key)]
  const loaded = await loadEntries(
    place,
    byKey.map(([key]) => key),
    deps,
  )
  const asked = byKey.flatMap(([key, some], index) => {
    const periods = periodsOf(place.register, loaded[index]?.opened ?? [])
    const changes = effectual(place, periods, some).map((one) => changeOf(place, one, from))
    return changes.length === 0 ? [] : [{ key, changes }]
  })
  if (asked.length === 0) return []
  const found = await judge({ place, who }, asked, deps)
  const again = asked.map((one, at) => without(one, unreferable(place, found[at])))
  return again.every((one, at) => one === asked[at]) ? found : judge({ place, who }, again, deps)
}

/** The references an entry can do without and that name what stands no longer (事项已停用): they are left out, the act is not held back. */
function unreferable({ register }: Place, found: Judged | undefined): ReadonlySet<string> {
  if (found === undefined || found.ok) return new Set()
  return new Set(
    found.problems.flatMap(({ field = '' }) => {
      const schema = register.fields[field]
      return referenceOf(schema) && isOptional(schema) ? [field] : []
    }),
  )
}

function without(asked: Asked, fields: ReadonlySet<string>): Asked {
  if (fields.size === 0) return asked
  const kept = (told: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(Object.entries(told).filter(([field]) => !fields.has(field)))
  const changes = asked.changes.map((change): AskedChange => {
    if (change.act === 'enter') return { act: 'enter', facts: { ...change.facts, fields: kept(change.facts.fields) } }
    return change.act === 'amend'
      ? { act: 'amend', facts: { ...change.facts, fields: kept(change.facts.fields) } }
      : change
  })
  return { ...asked, changes }
}

const refusedBy = ({ register }: Place, one: Extract<Judged, { ok: false }>): string =>
  `${register.title}“${one.loaded.key}”：${one.problems.map(({ problem }) => problem).join('；')}`

function registrarOf({ officer = 'law' }: Actor, organ: string): Registrar {
  return { post: 'keeper', organ, officer }
}

/**
 * What the acts of a case write in registers, judged as if the keeper of the register made it. What a person's act would
 * write wrongly refuses the act; what follows by law is entered only where it fits, since nothing holds back the law.
 */
export async function entering(
  region: string,
  written: readonly WrittenEntry[],
  from: EnteringCase,
  deps: RegisterDeps,
): Promise<Entered> {
  const appends: RegisterAppend[] = []
  const who = registrarOf(from.actor, from.organ)
  for (const [name, some] of grouped(written, ({ register }) => register)) {
    const place = placeOf(region, name, deps)
    if (place === undefined) continue
    const found = await judged(place, some, who, from, deps)
    const binding = new Set(some.filter(({ byLaw }) => !byLaw).map(({ key }) => key))
    const refused = found.find((one) => !one.ok && binding.has(one.loaded.key))
    if (refused && !refused.ok) return { ok: false, why: refusedBy(place, refused) }
    const entries = found.flatMap((one) => (one.ok ? [entryAppend(place, one, who, deps, from.actor.channel)] : []))
    if (entries.length > 0) appends.push({ region, register: name, edition: registerEdition, entries })
  }
  return { ok: true, appends }
}
