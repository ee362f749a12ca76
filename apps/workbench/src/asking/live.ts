import { useQueryClient } from '@tanstack/react-query'
import { changedCase, routes } from '@yifa/api'
import { useEffect, useState } from 'react'

/** What may change when any case does. */
const lists = ['worklist', 'cases', 'figures'] as const

/** Several changes within this many milliseconds are taken together. */
const gathering = 500

function caseIn(data: unknown): string | undefined {
  if (typeof data !== 'string') return undefined
  try {
    return changedCase.safeParse(JSON.parse(data)).data?.case
  } catch {
    return undefined
  }
}

/** Keeps lists and open cases fresh by the server's events; tells whether the line is up. */
export function useLive(): boolean {
  const client = useQueryClient()
  const [up, setUp] = useState(false)
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined
    const source = new EventSource(routes.events.path)
    const refresh = () => {
      waiting = undefined
      for (const list of lists) void client.invalidateQueries({ queryKey: [list] })
    }
    source.addEventListener('open', () => setUp(true))
    source.addEventListener('error', () => setUp(false))
    source.addEventListener('case', (event) => {
      const id = caseIn(event.data)
      if (id) void client.invalidateQueries({ queryKey: ['case', id] })
      waiting ??= setTimeout(refresh, gathering)
    })
    return () => {
      clearTimeout(waiting)
      source.close()
    }
  }, [client])
  return up
}
