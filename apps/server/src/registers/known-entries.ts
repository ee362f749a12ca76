import {
  type FactValues,
  flagsOf,
  type KnownEntry,
  namedIn,
  nameOfEntry,
  namesAsked,
  organOfEntry,
  type Register,
  referenceOf,
} from '@yifa/kernel'
import type { EntryOnDay } from '@yifa/record'
import { grouped } from './grouped.ts'
import { openedFields } from './personal-fields.ts'
import { placeOf, type RegisterDeps } from './register-deps.ts'

/** An entry that is named somewhere. */
export interface NamedEntry {
  readonly register: string
  readonly key: string
}

type Deps = Pick<RegisterDeps, 'record' | 'keys' | 'registers' | 'names'>

/** The entries the fields of one name. */
export const namedBy = ({ fields: schemas }: Register, fields: FactValues): readonly NamedEntry[] =>
  Object.entries(schemas).flatMap(([field, schema]) => {
    const reference = referenceOf(schema)
    return reference ? namedIn(schema, fields[field]).map((key) => ({ register: reference.register, key })) : []
  })

/** The names other registers hold in force, as far as the flags of one ask for them. */
export async function namesFor(region: string, register: Register, on: string, { names }: Pick<Deps, 'names'>) {
  const asked = namesAsked(register).map(async (name) => [name, await names.of(region, name, on)] as const)
  return Object.fromEntries(await Promise.all(asked))
}

type Names = Readonly<Record<string, readonly string[]>>

function asKnown(name: string, register: Register, row: EntryOnDay, on: string, names: Names, deps: Deps): KnownEntry {
  const fields = openedFields(register, row.period?.fields ?? {}, deps.keys)
  const organ = organOfEntry(register, fields)
  const blocked = (register.flags ?? []).some(({ blocks }) => blocks)
    ? flagsOf({ ...register, fields: {} }, fields, { on, known: [], names }).find(({ blocks }) => blocks)?.why
    : undefined
  return {
    register: name,
    key: row.key,
    title: row.title,
    standing: row.standing,
    ...(row.standing === 'ended' && row.period?.until !== undefined ? { until: row.period.until } : {}),
    ...(organ === undefined ? {} : { organ }),
    fields,
    ...(blocked === undefined ? {} : { blocked }),
  }
}

/** Entries as they stand on a day, with the reason why no case may use them; those nobody has entered are left out. One query per register. */
export async function knownEntries(
  region: string,
  wanted: readonly NamedEntry[],
  day: string,
  deps: Deps,
): Promise<readonly KnownEntry[]> {
  const groups = grouped(wanted, ({ register }) => register)
  const found = [...groups].map(async ([name, named]) => {
    const place = placeOf(region, name, deps)
    if (!place) return []
    const keys = [...new Set(named.map(({ key }) => key))]
    const [rows, names] = await Promise.all([
      deps.record.onDay(region, name, keys, day),
      namesFor(region, place.register, day, deps),
    ])
    return rows.map((row) => asKnown(name, place.register, row, day, names, deps))
  })
  return (await Promise.all(found)).flat()
}

/** Whether entries of a register may name each other. */
export const namesItself = (name: string, { fields }: Register): boolean =>
  Object.values(fields).some((schema) => referenceOf(schema)?.register === name)

/** An entry that comes in with others, as it will stand once they are in force. */
export function coming(name: string, register: Register, key: string, fields: FactValues): KnownEntry {
  const organ = organOfEntry(register, fields)
  const title = nameOfEntry(register, fields)
  return { register: name, key, title, standing: 'in force', ...(organ === undefined ? {} : { organ }), fields }
}
