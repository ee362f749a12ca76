import { call, type ReadingView, Refused, routes } from '@yifa/api'
import { unfitFile } from '@yifa/ui'
import { useCallback, useEffect, useState } from 'react'

/** A report on the officer's table: waiting to be read, read, or the reason why it could not be. */
export interface OneReading {
  readonly key: number
  readonly file: File
  readonly report?: ReadingView
  readonly error?: unknown
}

const tooOften = 429
const pause = 6_000
const tries = 12

const later = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** Reads a file; waits where the server asks for patience, so that a pile of forty is read to its end. */
async function read(file: File, left = tries): Promise<ReadingView> {
  try {
    return await call(routes.readFile, { query: { name: file.name }, body: file })
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.status !== tooOften || left === 0) throw error
    await later(pause)
    return read(file, left - 1)
  }
}

const problemWith = (file: File): Pick<OneReading, 'error'> => {
  const wrong = unfitFile(file)
  return wrong ? { error: new Refused({ type: 'about:blank', title: wrong, status: 422 }) } : {}
}

let given = 0

/** The reports on the table, read one after the other in the order in which they came. Nothing is kept anywhere. */
export function useReadings() {
  const [all, setAll] = useState<readonly OneReading[]>([])
  const next = all.find(({ report, error }) => report === undefined && error === undefined)
  useEffect(() => {
    if (!next) return
    let gone = false
    const settle = (found: Partial<OneReading>) => {
      if (!gone) setAll((now) => now.map((one) => (one.key === next.key ? { ...one, ...found } : one)))
    }
    read(next.file).then(
      (report) => settle({ report }),
      (error: unknown) => settle({ error }),
    )
    return () => {
      gone = true
    }
  }, [next])
  const add = useCallback((files: readonly File[]) => {
    const added = files.map((file) => {
      given += 1
      return { key: given, file, ...problemWith(file) }
    })
    setAll((now) => [...now, ...added])
    return added[0]?.key
  }, [])
  const drop = useCallback((key: number) => setAll((now) => now.filter((one) => one.key !== key)), [])
  return { all, busy: next?.key, add, drop }
}
