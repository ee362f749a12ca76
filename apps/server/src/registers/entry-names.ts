import type { CellNames, EntryStanding, FactValues, Register } from '@yifa/kernel'
import { grouped } from './grouped.ts'
import { type NamedEntry, namedBy } from './known-entries.ts'
import type { People, RegisterDeps } from './register-deps.ts'

/** How an entry that is named elsewhere is called, and how it stands. */
export interface Called {
  readonly title: string
  readonly standing: EntryStanding
}

/** The names behind the ids and keys that stand in fields. */
export interface EntryNames extends CellNames {
  readonly called: (register: string, key: string) => Called | undefined
}

const id = ({ register, key }: NamedEntry): string => `${register} ${key}`

/** The names behind ids, with those of the entries given. */
function namesWith({ organs, officers }: People, entries: ReadonlyMap<string, Called>): EntryNames {
  const organ = new Map(organs.map((one) => [one.organ, one.name]))
  const officer = new Map(officers.map((one) => [one.officer, one.name]))
  const called = (register: string, key: string) => entries.get(id({ register, key }))
  return {
    organ: (key) => organ.get(key),
    officer: (key) => officer.get(key),
    entry: (register, key) => called(register, key)?.title,
    called,
  }
}

/** Looks up what the fields of some entries name, as it stands on a day: one query per register that is named. */
export async function entryNames(
  region: string,
  register: Register,
  fields: readonly FactValues[],
  on: string,
  { record, people }: Pick<RegisterDeps, 'record' | 'people'>,
): Promise<EntryNames> {
  const wanted = grouped(
    fields.flatMap((told) => namedBy(register, told)),
    (one) => one.register,
  )
  const found = [...wanted].map(async ([name, named]) => {
    const rows = await record.onDay(region, name, [...new Set(named.map(({ key }) => key))], on)
    return rows.map(({ key, title, standing }) => [id({ register: name, key }), { title, standing }] as const)
  })
  const [staff, ...entries] = await Promise.all([people(region), ...found])
  return namesWith(staff, new Map(entries.flat()))
}
