import type { Announcement } from '@yifa/record'

type Listener = (told: Announcement) => void

/** Passes on which cases have changed to whoever listens. */
export interface Announcements {
  readonly announce: (told: Announcement) => void
  /** Answers with how to stop listening. */
  readonly subscribe: (listener: Listener) => () => void
}

export function announcements(): Announcements {
  const listeners = new Set<Listener>()
  return {
    announce: (told) => {
      for (const listener of listeners) listener(told)
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
