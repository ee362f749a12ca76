import type { EntryView } from '@yifa/api'
import { referenceOf, titleOf } from '@yifa/kernel'
import type { NamedEntry } from './known-entries.ts'
import type { RegisterDeps } from './register-deps.ts'

/** How many of those that name an entry are told by name, for each field that may. */
const told = 20

/** The entries in force that name one, field by field. */
export async function entryUses(
  region: string,
  { register: name, key }: NamedEntry,
  on: string,
  { record, registers }: Pick<RegisterDeps, 'record' | 'registers'>,
): Promise<EntryView['uses']> {
  const fields = Object.entries(registers).flatMap(([register, declared]) =>
    Object.entries(declared.fields)
      .filter(([, schema]) => referenceOf(schema)?.register === name)
      .map(([field, schema]) => ({ register, declared, field, fieldTitle: titleOf(schema, field) })),
  )
  const found = fields.map(async ({ register, declared, field, fieldTitle }) => {
    const query = { register, on, marks: [`${field}=${key}`] }
    const { rows, next } = await record.list(region, { ...query, limit: told })
    const total = next === undefined ? rows.length : await record.count(region, query)
    const entries = rows.map((row) => ({
      register,
      registerTitle: declared.title,
      key: row.key,
      title: row.title,
      field,
      fieldTitle,
    }))
    return { total, entries }
  })
  const all = await Promise.all(found)
  return { total: all.reduce((sum, { total }) => sum + total, 0), entries: all.flatMap(({ entries }) => entries) }
}
