import { useQueryClient } from '@tanstack/react-query'
import { type ChangedRegister, changedCase, changedRegister, routes } from '@yifa/api'
import { useEffect, useState } from 'react'

/** What may change when any case does. */
const lists = ['worklist', 'cases', 'figures'] as const

/** Pages over all registers; and what changes only by what its own page does. */
const overAll: readonly string[] = ['all', 'expiring', 'pending']
const kept: readonly string[] = ['import', 'rows', 'columns', 'cases']

/** Several changes within this many milliseconds are taken together. */
const gathering = 500

function registerIn(data: unknown): ChangedRegister | undefined {
  if (typeof data !== 'string') return undefined
  try {
    return changedRegister.safeParse(JSON.parse(data)).data
  } catch {
    return undefined
  }
}

/** What is shown of a register names it in the third place, an entry its key in the fourth. */
function concerns([room, what, of, key]: readonly unknown[], { register, keys }: ChangedRegister): boolean {
  if (room !== 'registers' || typeof what !== 'string' || kept.includes(what)) return false
  if (overAll.includes(what)) return true
  return of === register && (what !== 'entry' || keys === undefined || keys.includes(String(key)))
}

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
    source.addEventListener('entries', (event) => {
      const changed = registerIn(event.data)
      if (changed) void client.invalidateQueries({ predicate: ({ queryKey }) => concerns(queryKey, changed) })
    })
    return () => {
      clearTimeout(waiting)
      source.close()
    }
  }, [client])
  return up
}
