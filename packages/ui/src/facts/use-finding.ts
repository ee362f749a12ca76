import { useEffect, useRef, useState } from 'react'
import type { FoundNames } from './names.ts'

export type Find = (words: string) => Promise<FoundNames>

export type Finding =
  | { readonly state: 'finding' }
  | { readonly state: 'found'; readonly found: FoundNames }
  | { readonly state: 'failed'; readonly why: string }

/** Typing within this many milliseconds is searched for once. */
const pause = 250

const finding: Finding = { state: 'finding' }
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : '请稍后再试')

/** What fits the words typed, while a list is open; an answer to words typed before is not shown. */
export function useFinding(find: Find, words: string, open: boolean): Finding {
  const [now, setNow] = useState<Finding>(finding)
  useEffect(() => {
    if (!open) return
    const asking = { still: true }
    setNow(finding)
    const tell = (next: Finding) => {
      if (asking.still) setNow(next)
    }
    const waiting = setTimeout(
      () => {
        find(words)
          .then((found) => tell({ state: 'found', found }))
          .catch((error: unknown) => tell({ state: 'failed', why: reasonOf(error) }))
      },
      words === '' ? 0 : pause,
    )
    return () => {
      asking.still = false
      clearTimeout(waiting)
    }
  }, [find, words, open])
  return now
}

/** What chosen keys are called, as far as it is known; each is asked once. */
export function useTitles(
  keys: readonly string[],
  nameOf: (key: string) => Promise<string | undefined>,
): Readonly<Record<string, string>> {
  const [titles, setTitles] = useState<Readonly<Record<string, string>>>({})
  const asked = useRef(new Set<string>())
  useEffect(() => {
    for (const key of keys) {
      if (asked.current.has(key)) continue
      asked.current.add(key)
      void nameOf(key)
        .catch(() => undefined)
        .then((title) => setTitles((all) => ({ ...all, [key]: title ?? key })))
    }
  }, [keys, nameOf])
  return titles
}
