import type { Day } from '@yifa/calendar'
import { allPosts, type Database, type Organ, officers, organs, type StandIn, standIns } from '@yifa/record'
import type { EntryTitle } from '../registers/entry-titles.ts'
import type { Names, Seat } from '../views/outlook.ts'
import { type HeldPost, heirOf, organNames, standing, withInherited } from './succession.ts'

/** The organs and officers of a region, and who holds which post today, as they were a moment ago. */
export interface Directory extends Names {
  /** Those that stand today; what has ended or is to come is offered nowhere. */
  readonly organs: readonly Organ[]
  /** Those that have ended or are to come too. */
  readonly everyOrgan: readonly Organ[]
  /** The organ that acts for one today: itself, or whichever took over from it. */
  readonly heir: (organ: string) => string
  readonly supervising: ReadonlySet<string>
  /** What officers who are not disabled hold today. */
  readonly posts: readonly HeldPost[]
  readonly knows: (officer: string) => boolean
}

/** Where a directory is read. */
interface Source {
  readonly database: Database
  readonly region: string
  readonly titles: () => Promise<EntryTitle>
}

const stoodInFor =
  (all: readonly StandIn[]) =>
  ({ officer, organ, role }: Seat, day: Day): string | undefined =>
    all.find(
      (one) =>
        one.officer === officer &&
        one.organ === organ &&
        one.role === role &&
        one.since <= day &&
        (one.until === undefined || one.until >= day),
    )?.for

async function read({ database, region, titles }: Source, day: Day): Promise<Directory> {
  const [every, people, held, acting, entry] = await Promise.all([
    organs(database, region),
    officers(database, region),
    allPosts(database, region, day),
    standIns(database, region),
    titles(),
  ])
  const bodies = standing(every, day)
  const officerNames = new Map(people.map(({ officer, name }) => [officer, name]))
  return {
    organs: bodies,
    everyOrgan: every,
    heir: heirOf(every, day),
    supervising: new Set(bodies.filter(({ supervises }) => supervises).map(({ organ }) => organ)),
    posts: withInherited(held, every, day),
    entry,
    organ: organNames(every),
    officer: (id) => officerNames.get(id) ?? id,
    stoodInFor: stoodInFor(acting),
    knows: (id) => officerNames.has(id),
  }
}

/** A directory that is read when it is asked for. */
export interface Reading {
  (): Promise<Directory>
  /** Somebody was appointed, or an organ has changed. */
  readonly forget: () => void
}

/** Reads the directory of a region anew when it is older than so many seconds, the day has changed, or it was told to forget. */
export function directory(source: Source, today: () => Day, seconds = 5): Reading {
  let last: { readonly at: number; readonly day: Day; readonly read: Promise<Directory> } | undefined
  const reading = (): Promise<Directory> => {
    const day = today()
    if (last && last.day === day && performance.now() - last.at < seconds * 1000) return last.read
    const fresh = { at: performance.now(), day, read: read(source, day) }
    last = fresh
    fresh.read.catch(() => {
      if (last === fresh) last = undefined
    })
    return fresh.read
  }
  const forget = (): void => {
    last = undefined
  }
  return Object.assign(reading, { forget })
}
