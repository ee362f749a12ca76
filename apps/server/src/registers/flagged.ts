import { type Register, referenceOf } from '@yifa/kernel'
import { chunks } from './chunks.ts'
import { entryNames } from './entry-names.ts'
import { openedFields } from './personal-fields.ts'
import { flagger } from './raised-flags.ts'
import type { Place, RegisterDeps } from './register-deps.ts'

const mayBeWrong = ({ flags = [], fields }: Register): boolean =>
  flags.length > 0 || Object.values(fields).some((schema) => referenceOf(schema) !== undefined)

async function found({ region, name, register }: Place, on: string, deps: RegisterDeps): Promise<readonly string[]> {
  const flags = await flagger(region, register, on, deps)
  const wrong: string[] = []
  for await (const rows of chunks(deps.record.all(region, { register: name, on }), 500)) {
    const fields = rows.map(({ period }) => openedFields(register, period?.fields ?? {}, deps.keys))
    const names = await entryNames(region, register, fields, on, deps)
    wrong.push(...rows.filter((_, at) => flags(fields[at] ?? {}, names).length > 0).map(({ key }) => key))
  }
  return wrong
}

interface Known {
  readonly at: number
  readonly keys?: readonly string[]
}

/** The entries in force in which something is wrong. */
export interface Flagged {
  /** How many, as last found; undefined before the first time. Nobody waits: what is old is found anew in the background. */
  readonly count: (place: Place, on: string, deps: RegisterDeps) => number | undefined
  /** Their keys as they are now; waits for them. */
  readonly keys: (place: Place, on: string, deps: RegisterDeps) => Promise<readonly string[]>
}

/** Finds flagged entries, one register after another; a count may be so many seconds old. */
export function flaggedEntries(seconds = 60): Flagged {
  const last = new Map<string, Known>()
  const underWay = new Set<string>()
  let finding: Promise<unknown> = Promise.resolve()
  const keyOf = ({ region, name }: Place): string => `${region} ${name}`
  const renew = async (place: Place, on: string, deps: RegisterDeps): Promise<readonly string[]> => {
    const keys = await found(place, on, deps)
    last.set(keyOf(place), { at: performance.now(), keys })
    return keys
  }
  const inTurn = (place: Place, on: string, deps: RegisterDeps): void => {
    const key = keyOf(place)
    underWay.add(key)
    finding = finding.then(async () => {
      await renew(place, on, deps).catch(() => {
        const { keys } = last.get(key) ?? {}
        last.set(key, { at: performance.now(), ...(keys ? { keys } : {}) })
      })
      underWay.delete(key)
    })
  }
  return {
    count: (place, on, deps) => {
      if (!mayBeWrong(place.register)) return 0
      const known = last.get(keyOf(place))
      const stale = known === undefined || performance.now() - known.at > seconds * 1000
      if (stale && !underWay.has(keyOf(place))) inTurn(place, on, deps)
      return known?.keys?.length
    },
    keys: async (place, on, deps) => (mayBeWrong(place.register) ? renew(place, on, deps) : []),
  }
}
