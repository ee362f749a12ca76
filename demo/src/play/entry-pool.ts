import type { Day } from '@yifa/calendar'
import { type FactValues, flagsOf, keyOfEntry, many, nameOfEntry, organOfEntry, type Reference } from '@yifa/kernel'
import { isRegisterKey, type RegisterKey, registers } from '@yifa/law'
import { registerSeeds } from '../registers/index.ts'
import type { RegisterSeed, SeedEntry } from '../registers/seed.ts'

/** The keys of entries that stand all along, that nothing is wrong with, and that an organ may use for a reference. */
export type EntryPool = (reference: Reference, organ: string) => readonly string[]

const standsThroughout = ({ from, changes = [] }: SeedEntry, since: Day): boolean =>
  from <= since && changes.every(({ act }) => act !== 'end')

const namesOf = (seeds: readonly RegisterSeed[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    seeds.map(({ register, entries }) => [
      register,
      entries.map(({ fields }) => nameOfEntry(registers[register], fields)),
    ]),
  )

const fits = ({ where = {} }: Reference, fields: FactValues): boolean =>
  Object.entries(where).every(([field, values]) => many(values).some((value) => value === fields[field]))

/** Finds entries of the demonstration's registers for the cases that name them. */
export function entryPool(since: Day, today: Day): EntryPool {
  const seeds = registerSeeds(today)
  const names = namesOf(seeds)
  const usable = (key: RegisterKey, fields: FactValues): boolean =>
    !flagsOf({ ...registers[key], fields: {} }, fields, { on: today, known: [], names }).some(({ blocks }) => blocks)
  const found = new Map<string, readonly string[]>()
  const find = (reference: Reference, organ: string): readonly string[] => {
    const key = reference.register
    if (!isRegisterKey(key)) return []
    const register = registers[key]
    const entries = seeds.find((seed) => seed.register === key)?.entries ?? []
    return entries
      .filter((one) => standsThroughout(one, since) && fits(reference, one.fields) && usable(key, one.fields))
      .filter(({ fields }) => organOfEntry(register, fields) === organ)
      .map(({ fields }) => keyOfEntry(register, fields))
  }
  return (reference, organ) => {
    const asked = JSON.stringify([reference, organ])
    const known = found.get(asked) ?? find(reference, organ)
    found.set(asked, known)
    return known
  }
}
