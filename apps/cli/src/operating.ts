import type { Database } from '@yifa/record'
import type { Foundation, Settings } from '@yifa/server'
import { Unusable } from './terminal.ts'

const worded = new Set(['UnusableSettings', 'UnusableDatabase'])

/** What the operator can put right is told in the words it comes in. */
export function usable(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  return worded.has(error.name) || /[\u4e00-\u9fff]/.test(error.message) ? new Unusable(error.message) : error
}

/** The settings of the environment. */
export async function settings(): Promise<Settings> {
  const { readSettings } = await import('@yifa/server')
  try {
    return readSettings(process.env)
  } catch (error) {
    throw usable(error)
  }
}

/** Works on the database and the keys, and leaves both as they were. */
export async function onFoundation<T>(work: (foundation: Foundation) => Promise<T>): Promise<T> {
  const { joinFoundation } = await import('@yifa/server')
  const asked = await settings()
  const foundation = await joinFoundation(asked).catch((error: unknown) => {
    throw usable(error)
  })
  try {
    return await work(foundation)
  } finally {
    await foundation.stop()
  }
}

/** The region asked for, or the only one there is. */
export async function regionIn(database: Database, asked: string | undefined): Promise<string> {
  const { regions } = await import('@yifa/record')
  const known = (await regions(database)).map(({ region }) => region)
  const chosen = asked ?? (known.length === 1 ? known[0] : undefined)
  if (chosen === undefined || !known.includes(chosen))
    throw new Unusable(`--region：请给出行政区划代码，现有 ${known.join('、') || '（无）'}`)
  return chosen
}
