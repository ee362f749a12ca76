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

/** How names that stand in tables are written and read. */
export type TableNames = CellNames & CellLookup

/** Everything a table of a register may name: organs, officers, and the entries of the registers it refers to. */
export async function tableNaming(
  region: string,
  register: Register,
  on: string,
  deps: Pick<RegisterDeps, 'record' | 'people'>,
) {
  const { organs, officers } = await deps.people(region)
  const names = new Set(Object.values(register.fields).flatMap((schema) => referenceOf(schema)?.register ?? []))
  const entries = new Map<string, Naming>()
  for (const name of names) {
    const all: (readonly [string, string])[] = []
    for await (const { key, title } of deps.record.all(region, { register: name, on, standing: 'any' }))
      all.push([key, title])
    entries.set(name, naming(all))
  }
  return {
    organ: naming(organs.map(({ organ, name }) => [organ, name] as const)),
    officer: naming(officers.map(({ officer, name }) => [officer, name] as const)),
    entries,
  }
}

/** How ids are written in a table so that they are read back the same: by name where one stands for it alone. */
export async function tableNames(
  region: string,
  register: Register,
  on: string,
  deps: Pick<RegisterDeps, 'record' | 'people'>,
): Promise<CellNames> {
  const { organ, officer, entries } = await tableNaming(region, register, on, deps)
  return {
    organ: (id) => organ.byId.get(id),
    officer: (id) => officer.byId.get(id),
    entry: (name, key) => entries.get(name)?.byId.get(key),
  }
}

/** What the names in a table stand for. */
export async function tableLookup(
  region: string,
  register: Register,
  on: string,
  deps: Pick<RegisterDeps, 'record' | 'people'>,
): Promise<CellLookup> {
  const { organ, officer, entries } = await tableNaming(region, register, on, deps)
  return {
    organ: (text) => organ.byName.get(plain(text)),
    officer: (text) => officer.byName.get(plain(text)),
    entry: (name, text) => entries.get(name)?.byName.get(plain(text)),
  }
}
