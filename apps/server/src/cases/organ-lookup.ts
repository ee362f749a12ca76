import { type Database, organs } from '@yifa/record'
import type { NamedOrgan } from './deps.ts'

type Names = ReadonlyMap<string, NamedOrgan>

/** Finds organs by id; those of a region are read once, and again when an id is not among them. */
export function organLookup(database: Database): (region: string, id: string) => Promise<NamedOrgan | undefined> {
  const known = new Map<string, Names>()
  const read = async (region: string): Promise<Names> => {
    const names = new Map((await organs(database, region)).map(({ organ, name, mark }) => [organ, { name, mark }]))
    known.set(region, names)
    return names
  }
  return async (region, id) => known.get(region)?.get(id) ?? (await read(region)).get(id)
}
