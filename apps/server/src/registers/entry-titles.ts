import type { Day } from '@yifa/calendar'
import { referenceOf } from '@yifa/kernel'
import { editionsOf, procedureKeys } from '@yifa/law'
import type { RegisterRecord } from '@yifa/record'

/** What an entry is called; its key where nobody knows it. */
export type EntryTitle = (register: string, key: string) => string

/** The registers whose entries cases may name. */
const registersNamed: readonly string[] = [
  ...new Set(
    procedureKeys
      .flatMap(editionsOf)
      .flatMap(({ facts }) => Object.values(facts).flatMap((schema) => referenceOf(schema)?.register ?? [])),
  ),
]

async function read(record: Pick<RegisterRecord, 'all'>, region: string, on: Day): Promise<EntryTitle> {
  const titles = new Map<string, string>()
  for (const register of registersNamed)
    for await (const { key, title } of record.all(region, { register, on, standing: 'any' }))
      titles.set(`${register} ${key}`, title)
  return (register, key) => titles.get(`${register} ${key}`) ?? key
}

/** How entries that cases name are called: as they were a moment ago; read anew in the background once older than so many seconds. */
export function entryTitles(
  record: Pick<RegisterRecord, 'all'>,
  region: string,
  today: () => Day,
  seconds = 30,
): () => Promise<EntryTitle> {
  let last: { at: number; titles: Promise<EntryTitle>; renewing: boolean } | undefined
  return () => {
    const first = last ?? { at: performance.now(), titles: read(record, region, today()), renewing: false }
    if (last === undefined) first.titles.catch(() => (last = undefined))
    last = first
    if (!first.renewing && performance.now() - first.at > seconds * 1000) {
      first.renewing = true
      const titles = read(record, region, today())
      titles.then(
        () => (last = { at: performance.now(), titles, renewing: false }),
        () => (first.renewing = false),
      )
    }
    return first.titles
  }
}
