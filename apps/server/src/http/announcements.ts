import type { Announcement, EntriesChanged } from '@yifa/record'

type Told = Announcement | EntriesChanged
type Listener = (told: Told) => void

/** Passes on which cases and registers have changed to whoever listens. */
export interface Announcements {
  /** What is told of a case twice, by this process and by the database, is passed on once. */
  readonly announce: (told: Told) => void
  /** Answers with how to stop listening. */
  readonly subscribe: (listener: Listener) => () => void
}

const remembered = 1000

export function announcements(): Announcements {
  const listeners = new Set<Listener>()
  const latest = new Map<string, number>()
  const isNew = ({ region, case: id, version }: Announcement): boolean => {
    const key = `${region} ${id}`
    if ((latest.get(key) ?? 0) >= version) return false
    latest.delete(key)
    latest.set(key, version)
    for (const oldest of latest.keys()) {
      if (latest.size <= remembered) break
      latest.delete(oldest)
    }
    return true
  }
  return {
    announce: (told) => {
      if ('register' in told || isNew(told)) for (const listener of listeners) listener(told)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
