import { type CellLookup, type CellNames, type Register, referenceOf } from '@yifa/kernel'
import type { RegisterDeps } from './register-deps.ts'

/** Names and what they stand for, both ways; what two share stands for neither. */
interface Naming {
  readonly byName: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, string>
}

const plain = (text: string): string => text.normalize('NFKC').trim()
/** What parts one name from the next in a cell. */
const parting = /[\n；;、]/u

function naming(all: Iterable<readonly [id: string, name: string]>): Naming {
  const byName = new Map<string, string>()
  const twice = new Set<string>()
  const ids = new Map<string, string>()
  for (const [id, name] of all) {
    const called = plain(name)
    if (byName.has(called)) twice.add(called)
    byName.set(called, id)
    ids.set(id, name)
  }
  for (const name of twice) byName.delete(name)
  const byId = new Map([...ids].filter(([id, name]) => byName.get(plain(name)) === id && !parting.test(plain(name))))
  return { byName: new Map([...byName, ...[...ids.keys()].map((id) => [id, id] as const)]), byId }
}

type Deps = Pick<RegisterDeps, 'record' | 'people'>

async function entriesOf(region: string, register: Register, on: string, { record }: Deps) {
  const referred = new Set(Object.values(register.fields).flatMap((schema) => referenceOf(schema)?.register ?? []))
  const entries = new Map<string, Naming>()
  for (const name of referred) {
    const all: (readonly [string, string])[] = []
    for await (const { key, title } of record.all(region, { register: name, on, standing: 'any' }))
      all.push([key, title])
    entries.set(name, naming(all))
  }
  return entries
}

/** Everything a table of a register may name: organs, officers, and the entries of the registers it refers to. */
export async function tableNaming(region: string, register: Register, on: string, deps: Deps) {
  const [{ organs, officers }, entries] = await Promise.all([
    deps.people(region),
    entriesOf(region, register, on, deps),
  ])
  const organ = naming(organs.map((one) => [one.organ, one.name] as const))
  const officer = naming(officers.map((one) => [one.officer, one.name] as const))
  const accounts = new Map(officers.map((one) => [one.account, one.officer]))
  /** How ids are written so that they are read back the same: by name where one stands for it alone. */
  const names: CellNames = {
    organ: (id) => organ.byId.get(id),
    officer: (id) => officer.byId.get(id),
    entry: (name, key) => entries.get(name)?.byId.get(key),
  }
  const lookup: CellLookup = {
    organ: (text) => organ.byName.get(plain(text)),
    officer: (text) => officer.byName.get(plain(text)) ?? accounts.get(plain(text)),
    entry: (name, text) => entries.get(name)?.byName.get(plain(text)),
  }
  return { names, lookup, organ, entries }
}
