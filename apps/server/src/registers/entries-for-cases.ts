import type { Day } from '@yifa/calendar'
import type { KnownEntry, NamedEntry } from '@yifa/kernel'
import { knownEntries } from './known-entries.ts'
import type { RegisterDeps } from './register-deps.ts'

type Deps = Pick<RegisterDeps, 'record' | 'keys' | 'registers' | 'names'>

/** Where and when a case names entries. */
interface On {
  readonly day: Day
  readonly organ: string
}

/** The keys of the organ's entries in force that bear exactly this name. */
async function keysOfName(region: string, { register, key: name }: NamedEntry, { day, organ }: On, { record }: Deps) {
  const { rows } = await record.list(region, { register, on: day, text: name, organ, limit: 200 })
  return rows.filter(({ title }) => title === name).map(({ key }) => ({ register, key }))
}

/** The entries a case names, by key or else by the name one of the organ's entries bears, as they stand on a day. */
export async function entriesForCase(
  region: string,
  named: readonly NamedEntry[],
  on: On,
  deps: Deps,
): Promise<readonly KnownEntry[]> {
  const known = await knownEntries(region, named, on.day, deps)
  const missing = named.filter(
    ({ register, key }) => !known.some((one) => one.register === register && one.key === key),
  )
  if (missing.length === 0) return known
  const called = (await Promise.all(missing.map((one) => keysOfName(region, one, on, deps)))).flat()
  return [...known, ...(await knownEntries(region, called, on.day, deps))]
}
