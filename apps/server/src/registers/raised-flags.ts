import type { EntryFlag } from '@yifa/api'
import { type FactValues, flagsOf, type KnownEntry, type RaisedFlag, type Register } from '@yifa/kernel'
import type { EntryNames } from './entry-names.ts'
import { namedBy, namesFor } from './known-entries.ts'
import type { RegisterDeps } from './register-deps.ts'

const asFlag = ({ why, field, blocks, art }: RaisedFlag): EntryFlag => ({
  why,
  blocks,
  ...(field === undefined ? {} : { field }),
  ...(art === undefined ? {} : { article: art }),
})

/** What is wrong with entries where they stand on a day; `names` must know what they name. */
export async function flagger(
  region: string,
  register: Register,
  on: string,
  deps: Pick<RegisterDeps, 'names'>,
): Promise<(fields: FactValues, names: EntryNames) => EntryFlag[]> {
  const inForce = await namesFor(region, register, on, deps)
  return (fields, names) => {
    const known = namedBy(register, fields).flatMap(({ register: name, key }): readonly KnownEntry[] => {
      const met = names.called(name, key)
      return met ? [{ register: name, key, ...met, fields: {} }] : []
    })
    return flagsOf(register, fields, { on, known, names: inForce }).map(asFlag)
  }
}
