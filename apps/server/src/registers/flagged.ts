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

interface Known {
  readonly at: number
  readonly count?: number
}

/**
 * The entries in force in which something is wrong, as last counted; undefined before the first count. Nobody waits:
 * what is older than so many seconds is counted anew in the background, one register after another.
 */
export function flaggedCount(seconds = 60) {
  const last = new Map<string, Known>()
  const underWay = new Set<string>()
  let counting: Promise<void> = Promise.resolve()
  const renew = (key: string, ...asked: Parameters<typeof counted>): void => {
    underWay.add(key)
    counting = counting.then(async () => {
      const count = await counted(...asked).catch(() => last.get(key)?.count)
      last.set(key, { at: performance.now(), ...(count === undefined ? {} : { count }) })
      underWay.delete(key)
    })
  }
  return (place: Place, on: string, deps: RegisterDeps): number | undefined => {
    if (!mayBeWrong(place.register)) return 0
    const key = `${place.region} ${place.name}`
    const known = last.get(key)
    const stale = known === undefined || performance.now() - known.at > seconds * 1000
    if (stale && !underWay.has(key)) renew(key, place, on, deps)
    return known?.count
  }
}
