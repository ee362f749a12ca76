import { type Register, referenceOf } from '@yifa/kernel'
import { chunks } from './chunks.ts'
import { entryNames } from './entry-names.ts'
import { openedFields } from './personal-fields.ts'
import { flagger } from './raised-flags.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

const mayBeWrong = ({ flags = [], fields }: Register): boolean =>
  flags.length > 0 || Object.values(fields).some((schema) => referenceOf(schema) !== undefined)

async function counted({ region, name, register }: Place, on: string, deps: RegisterDeps): Promise<number> {
  const flags = await flagger(region, register, on, deps)
  let wrong = 0
  for await (const rows of chunks(deps.record.all(region, { register: name, on }), 500)) {
    const fields = rows.map(({ period }) => openedFields(register, period?.fields ?? {}, deps.keys))
    const names = await entryNames(region, register, fields, on, deps)
    wrong += fields.filter((told) => flags(told, names).length > 0).length
  }
  return wrong
}

/** Counts the entries in force in which something is wrong; counted anew when older than so many seconds. */
export function flaggedCount(seconds = 60) {
  const last = new Map<string, { readonly at: number; readonly count: Promise<number> }>()
  return (place: Place, on: string, deps: RegisterDeps): Promise<number> => {
    if (!mayBeWrong(place.register)) return Promise.resolve(0)
    const key = `${place.region} ${place.name} ${on}`
    const known = last.get(key)
    if (known && performance.now() - known.at < seconds * 1000) return known.count
    if (last.size > 1000) last.clear()
    const fresh = { at: performance.now(), count: counted(place, on, deps) }
    last.set(key, fresh)
    fresh.count.catch(() => last.delete(key))
    return fresh.count
  }
}
