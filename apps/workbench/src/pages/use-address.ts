import { useLocation, useSearch } from 'wouter'

/** The filters of a page as they stand in the address, so that a list can be sent to a colleague and come back to. */
export function useAddress() {
  const search = new URLSearchParams(useSearch())
  const [path, go] = useLocation()
  return {
    read: (name: string): string | undefined => search.get(name) ?? undefined,
    write: (changes: Readonly<Record<string, string | undefined>>) => {
      const next = new URLSearchParams(search)
      for (const [name, value] of Object.entries(changes)) {
        if (value === undefined || value === '') next.delete(name)
        else next.set(name, value)
      }
      const text = next.toString()
      go(text === '' ? path : `${path}?${text}`, { replace: true })
    },
  }
}
