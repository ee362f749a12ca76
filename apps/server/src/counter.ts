import { endSession, officers, regions, startSession } from '@yifa/record'
import { createApp } from './app.ts'
import { systemClockwork } from './cases/clockwork.ts'
import type { Foundation } from './foundation.ts'
import { almanac } from './holidays.ts'
import { namedRegion } from './region.ts'
import type { Settings } from './settings.ts'
import { told, webDeps } from './web-deps.ts'

/** A place at the counter for one account: it asks what the workbench asks, and is answered alike. */
export interface Counter {
  readonly ask: typeof fetch
  /** The id the record knows an account by. */
  readonly officer: (account: string) => string | undefined
  readonly leave: () => Promise<void>
}

/** How long somebody may stand there, in hours. */
const longest = 1

/** Stands an account at the counter of a region without a server that listens; undefined where there is no such account. */
export async function standAtCounter(
  { settings, foundation }: { readonly settings: Settings; readonly foundation: Foundation },
  region: string,
  account: string,
): Promise<Counter | undefined> {
  const { database } = foundation
  const ids = new Map((await officers(database, region)).map((one) => [one.account, one.officer]))
  const found = ids.get(account)
  const served = (await regions(database)).find((one) => one.region === region)
  if (found === undefined || !served) return undefined
  const warn = (text: string): void => void process.stderr.write(`${text}\n`)
  const dates = almanac(settings.data)
  await dates.reload()
  const house = {
    settings: { ...settings, secure: false },
    almanac: dates,
    foundation,
    clockwork: systemClockwork,
    say: () => undefined,
    warn,
  }
  const deps = webDeps(house, namedRegion(served))
  const app = createApp({
    ...deps,
    log: (error, where) => warn(`${where}：${told(error)}`),
  })
  const token = await startSession(database, region, found, longest)
  return {
    officer: (known) => ids.get(known),
    ask: async (address, init) => {
      const headers = new Headers(init?.headers)
      headers.set('cookie', `yifa=${token}`)
      return app.request(address instanceof Request ? address : String(address), { ...init, headers })
    },
    leave: async () => {
      await deps.readings.close()
      await endSession(database, token)
    },
  }
}
