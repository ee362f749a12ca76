import { type Database, type Organ, officers, organs } from '@yifa/record'
import type { Names } from '../views/outlook.ts'

/** The organs and officers of a region as they were a moment ago. */
export interface Directory extends Names {
  readonly organs: readonly Organ[]
  readonly supervising: ReadonlySet<string>
}

async function read(database: Database, region: string): Promise<Directory> {
  const [bodies, people] = await Promise.all([organs(database, region), officers(database, region)])
  const organNames = new Map(bodies.map(({ organ, name }) => [organ, name]))
  const officerNames = new Map(people.map(({ officer, name }) => [officer, name]))
  return {
    organs: bodies,
    supervising: new Set(bodies.filter(({ supervises }) => supervises).map(({ organ }) => organ)),
    organ: (id) => organNames.get(id) ?? id,
    officer: (id) => officerNames.get(id) ?? id,
  }
}

/** Reads the directory of a region anew when it is older than so many seconds. */
export function directory(database: Database, region: string, seconds = 5): () => Promise<Directory> {
  let last: { readonly at: number; readonly read: Promise<Directory> } | undefined
  return () => {
    if (last && performance.now() - last.at < seconds * 1000) return last.read
    const fresh = { at: performance.now(), read: read(database, region) }
    last = fresh
    fresh.read.catch(() => {
      if (last === fresh) last = undefined
    })
    return fresh.read
  }
}
