import type { Announcement, EntriesChanged } from '@yifa/record'
import { Client } from 'pg'
import * as z from 'zod'

type Told = Announcement | EntriesChanged

const announcement: z.ZodType<Told> = z.union([
  z.object({
    region: z.string(),
    case: z.string(),
    organ: z.string(),
    organs: z.array(z.string()),
    version: z.int(),
  }),
  z.object({ region: z.string(), register: z.string(), keys: z.array(z.string()).exactOptional() }),
])

function read(payload: string | undefined): Told | undefined {
  try {
    return announcement.safeParse(JSON.parse(payload ?? '')).data
  } catch {
    return undefined
  }
}

/** How long to wait before listening again after the connection was lost. */
const patience = 3000

/**
 * Listens for the cases and registers that change in the record, whichever process changed them. A lost connection is made again;
 * what was told meanwhile is not told again. Answers with how to stop.
 */
export async function hearAnnouncements(url: string, told: (one: Told) => void): Promise<() => Promise<void>> {
  let stopped = false
  let client: Client | undefined
  let timer: NodeJS.Timeout | undefined
  const again = (): void => {
    if (stopped) return
    timer = setTimeout(() => void connect().catch(again), patience)
    timer.unref()
  }
  const connect = async (): Promise<void> => {
    const next = new Client({ connectionString: url, application_name: 'yifa listen' })
    next.on('notification', ({ payload }) => {
      const one = read(payload)
      if (one) told(one)
    })
    next.once('error', () => {
      void next.end().catch(() => undefined)
      again()
    })
    await next.connect()
    await next.query('listen yifa')
    client = next
  }
  await connect()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => undefined)
  }
}
