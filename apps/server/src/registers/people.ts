import { type Database, officers, organs } from '@yifa/record'
import type { People } from './register-deps.ts'

/** The organs and officers of regions, as they were a moment ago. */
export interface PeopleKnown {
  readonly of: (region: string) => Promise<People>
  /** Somebody was appointed, or an organ has changed. */
  readonly forget: (region: string) => void
}

/** The organs and officers of a region, read anew when they are older than so many seconds. */
export function peopleOf(database: Database, seconds = 5): PeopleKnown {
  const last = new Map<string, { readonly at: number; readonly read: Promise<People> }>()
  const read = async (region: string): Promise<People> => {
    const [bodies, staff] = await Promise.all([organs(database, region), officers(database, region)])
    return { organs: bodies, officers: staff }
  }
  return {
    of: (region) => {
      const known = last.get(region)
      if (known && performance.now() - known.at < seconds * 1000) return known.read
      const fresh = { at: performance.now(), read: read(region) }
      last.set(region, fresh)
      fresh.read.catch(() => last.delete(region))
      return fresh.read
    },
    forget: (region) => {
      last.delete(region)
    },
  }
}
