import type { Day } from '@yifa/calendar'
import { type Database, type Organ, officers, organs, type Post, postsIn } from '@yifa/record'
import type { EntryTitle } from '../registers/entry-titles.ts'
import type { Names } from '../views/outlook.ts'

/** The organs and officers of a region, and who holds which post today, as they were a moment ago. */
export interface Directory extends Names {
  readonly organs: readonly Organ[]
  readonly supervising: ReadonlySet<string>
  readonly posts: readonly Post[]
  readonly knows: (officer: string) => boolean
}

/** Where a directory is read. */
interface Source {
  readonly database: Database
  readonly region: string
  readonly titles: () => Promise<EntryTitle>
}

async function read({ database, region, titles }: Source, day: Day): Promise<Directory> {
  const [bodies, people, entry] = await Promise.all([organs(database, region), officers(database, region), titles()])
  const posts = await Promise.all(bodies.map(({ organ }) => postsIn(database, region, organ, day)))
  const organNames = new Map(bodies.map(({ organ, name }) => [organ, name]))
  const officerNames = new Map(people.map(({ officer, name }) => [officer, name]))
  return {
    organs: bodies,
    supervising: new Set(bodies.filter(({ supervises }) => supervises).map(({ organ }) => organ)),
    posts: posts.flat(),
    entry,
    organ: (id) => organNames.get(id) ?? id,
    officer: (id) => officerNames.get(id) ?? id,
    knows: (id) => officerNames.has(id),
  }
}

/** Reads the directory of a region anew when it is older than so many seconds, or the day has changed. */
export function directory(source: Source, today: () => Day, seconds = 5): () => Promise<Directory> {
  let last: { readonly at: number; readonly day: Day; readonly read: Promise<Directory> } | undefined
  return () => {
    const day = today()
    if (last && last.day === day && performance.now() - last.at < seconds * 1000) return last.read
    const fresh = { at: performance.now(), day, read: read(source, day) }
    last = fresh
    fresh.read.catch(() => {
      if (last === fresh) last = undefined
    })
    return fresh.read
  }
}
