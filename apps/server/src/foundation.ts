import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Attachments,
  attachments,
  type Database,
  type Keys,
  migrate,
  openDatabase,
  openKeys,
  startEmbedded,
} from '@yifa/record'
import type { Settings } from './settings.ts'

/** What everything else stands on: the database with its tables, the keys, and the files that acts enclose. */
export interface Foundation {
  readonly database: Database
  readonly keys: Keys
  readonly attachments: Attachments
  readonly url: string
  /** Where checkpoints are published. */
  readonly published: string
  readonly stop: () => Promise<void>
}

interface Engine {
  readonly url: string
  /** How long a first connection may take; one elsewhere that does not answer is soon told. */
  readonly patience?: number
  readonly stop: () => Promise<void>
}

/** The address of the database of one's own is left here for other commands as long as it runs. */
const addressIn = (data: string): string => join(data, 'database-url')

/** What the database says of itself all day long is left out. */
const isTelling = (line: string): boolean => /\b(?:WARNING|ERROR|FATAL|PANIC)\b|\p{Script=Han}/u.test(line)

async function ownEngine(data: string, log: (line: string) => void): Promise<Engine> {
  const telling = (line: string) => isTelling(line) && log(line)
  const engine = await startEmbedded({ dataDir: join(data, 'database'), log: telling })
  const address = addressIn(data)
  await writeFile(address, engine.url, { mode: 0o600 })
  return {
    url: engine.url,
    patience: startingPatience,
    stop: async () => {
      await rm(address, { force: true })
      await engine.stop()
    },
  }
}

/** How long a connection is waited for while the server starts: a busy machine may keep a first one waiting; milliseconds. */
export const startingPatience = 180_000

/** Waits until a database of one's own gives out connections. */
async function reached({ url, patience }: Engine): Promise<void> {
  if (patience === undefined) return
  const first = await openDatabase(url, { patience, connections: 1 })
  await first.close()
}

async function over(engine: Engine, data: string): Promise<Foundation> {
  try {
    await migrate(engine.url, undefined, engine.patience)
    const keys = await openKeys(join(data, 'keys'))
    await reached(engine)
    const database = await openDatabase(engine.url)
    return {
      database,
      keys,
      attachments: attachments(join(data, 'attachments'), keys.data),
      url: engine.url,
      published: join(data, 'published'),
      stop: async () => {
        await database.close()
        await engine.stop()
      },
    }
  } catch (error) {
    await engine.stop()
    throw error
  }
}

/** Starts the database of one's own, or reaches the one the settings name; brings its tables up to date and opens the keys. */
export async function layFoundation(
  { data, databaseUrl }: Pick<Settings, 'data' | 'databaseUrl'>,
  log: (line: string) => void = () => undefined,
): Promise<Foundation> {
  await mkdir(data, { recursive: true, mode: 0o711 })
  const elsewhere = databaseUrl === undefined ? undefined : { url: databaseUrl, stop: async () => undefined }
  return over(elsewhere ?? (await ownEngine(data, log)), data)
}

/** The same for a command beside a running server: its database is shared, or started for as long as the command runs. */
export async function joinFoundation(settings: Pick<Settings, 'data' | 'databaseUrl'>): Promise<Foundation> {
  if (settings.databaseUrl !== undefined) return layFoundation(settings)
  const running = await readFile(addressIn(settings.data), 'utf8').catch(() => undefined)
  if (running !== undefined) {
    const shared = await over({ url: running, stop: async () => undefined }, settings.data).catch(() => undefined)
    if (shared !== undefined) return shared
  }
  return layFoundation(settings)
}
