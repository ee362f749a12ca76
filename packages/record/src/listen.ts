import { setTimeout as wait } from 'node:timers/promises'
import { Client } from 'pg'
import { z } from 'zod'
import type { Announcement } from './contract.ts'

const announcement = z.object({ region: z.string(), case: z.string(), organ: z.string(), version: z.int() })

const parsed = (payload: string | undefined): unknown => {
  try {
    return JSON.parse(payload ?? '')
  } catch {
    return undefined
  }
}

function connection(url: string, hear: (told: Announcement) => void, lost: () => void): Client {
  const client = new Client({ connectionString: url, application_name: 'yifa listen', keepAlive: true })
  client.on('notification', ({ payload }) => {
    const told = announcement.safeParse(parsed(payload))
    if (told.success) hear(told.data)
  })
  client.on('error', lost)
  client.on('end', lost)
  return client
}

export interface Listening {
  readonly stop: () => Promise<void>
}

/**
 * Hears what every process that appends to this database announces. A lost connection is made again, a second after it
 * was lost; what was told meanwhile is missed. Throws when the first connection fails.
 */
export async function listen(url: string, hear: (told: Announcement) => void): Promise<Listening> {
  const stopping = new AbortController()
  let client = connection(url, hear, () => undefined)
  const dial = async (): Promise<void> => {
    let gone = false
    const lost = (): void => {
      if (gone || stopping.signal.aborted) return
      gone = true
      void again()
    }
    client = connection(url, hear, lost)
    await client.connect()
    await client.query('listen yifa')
  }
  const again = async (): Promise<void> => {
    await client.end().catch(() => undefined)
    const rested = await wait(1000, true, { signal: stopping.signal, ref: false }).catch(() => false)
    if (rested) await dial().catch(again)
  }
  await dial()
  return {
    stop: async () => {
      stopping.abort()
      await client.end().catch(() => undefined)
    },
  }
}
