import { useLocation, useSearch } from 'wouter'
import { useHistoryState } from 'wouter/use-browser-location'
import * as z from 'zod'

const state = z.object({ cursors: z.array(z.string()) })

interface Turning {
  readonly cursor: string | undefined
  /** The first is 1. */
  readonly page: number
  /** To the page that begins at a cursor, or back by one. */
  readonly turn: (next: string | undefined) => void
}

/** Which page of a list is open; kept with the place in the browser's history, so that going back finds it again. */
export function useTurning(): Turning {
  const cursors = state.safeParse(useHistoryState<unknown>()).data?.cursors ?? []
  const [path, go] = useLocation()
  const search = useSearch()
  return {
    cursor: cursors.at(-1),
    page: cursors.length + 1,
    turn: (next) => {
      const turned = next === undefined ? cursors.slice(0, -1) : [...cursors, next]
      go(search ? `${path}?${search}` : path, { state: { cursors: turned } })
      window.scrollTo(0, 0)
    },
  }
}
