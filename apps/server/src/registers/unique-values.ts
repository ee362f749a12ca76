import { alterations, type ChangeProblem, type FactValues, type Register, titleOf } from '@yifa/kernel'
import { type DataKeys, searchKey } from '@yifa/record'
import * as z from 'zod'
import { openedFields } from './personal-fields.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

/** One of the ways in which no two entries in force may be alike, by a keyed hash of its values. */
interface Likeness {
  readonly names: readonly string[]
  readonly hash: string
}

/** By what an entry with these fields must differ from all others; what is not told tells nothing apart. */
function likenesses({ unique = [] }: Register, fields: FactValues, keys: DataKeys): readonly Likeness[] {
  return unique.flatMap((group, at) => {
    const names = group.map(String)
    const values = names.map((name) => fields[name])
    if (values.some((value) => value === undefined || value === null)) return []
    return [{ names, hash: searchKey(`unique ${at} ${JSON.stringify(values)}`, keys) }]
  })
}

/** Keyed hashes under which entries that are alike find each other. */
export const uniqueKeys = (register: Register, all: readonly FactValues[], keys: DataKeys): readonly string[] => [
  ...new Set(all.flatMap((fields) => likenesses(register, fields, keys).map(({ hash }) => hash))),
]

/** An entry that stands as its fields say on a day. */
export interface Claim {
  readonly key: string
  readonly fields: FactValues
}

const most = 500

/** Who else holds what entries claim for themselves alone, among those in force on a day. */
export async function rivals(
  { region, name, register }: Place,
  claims: readonly Claim[],
  on: string,
  { record, keys }: Pick<RegisterDeps, 'record' | 'keys'>,
): Promise<readonly Claim[]> {
  const wanted = uniqueKeys(
    register,
    claims.map(({ fields }) => fields),
    keys,
  )
  const found: Claim[] = []
  for (let from = 0; from < wanted.length; from += most) {
    const asked = { register: name, on, keys: wanted.slice(from, from + most), limit: most }
    const { rows } = await record.list(region, asked)
    for (const { key, period } of rows)
      if (period) found.push({ key, fields: openedFields(register, period.fields, keys) })
  }
  return found
}

/** What is wrong with a claim beside those of others. */
export function alike(register: Register, { key, fields }: Claim, others: readonly Claim[]): readonly ChangeProblem[] {
  return (register.unique ?? []).flatMap((group) => {
    const names = group.map(String)
    if (names.some((name) => fields[name] === undefined)) return []
    const met = others.find(
      (other) =>
        other.key !== key && !alterations(register, fields, other.fields).some(({ field }) => names.includes(field)),
    )
    const titles = names.map((name) => titleOf(register.fields[name] ?? z.string(), name)).join('、')
    return met ? [{ field: names[0] ?? '', problem: `${titles}：与已经在册的“${met.key}”相同` }] : []
  })
}
