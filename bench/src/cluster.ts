import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Embedded, migrate, startEmbedded } from '@yifa/record'
import { Client } from 'pg'

/** A throw-away PostgreSQL with the durability of production. */
export interface Cluster {
  /** A migrated database of its own on the same server. */
  database(name: string): Promise<string>
  /** For keys and other files; gone with the cluster. */
  readonly directory: string
  stop(): Promise<void>
}

export async function startCluster(): Promise<Cluster> {
  const directory = mkdtempSync(join(tmpdir(), 'yifa-bench-'))
  const tidy = () => rmSync(directory, { recursive: true, force: true })
  try {
    const server = await startEmbedded({ dataDir: join(directory, 'data') })
    return {
      directory,
      database: (name) => newDatabase(server, name),
      stop: () => server.stop().finally(tidy),
    }
  } catch (error) {
    tidy()
    throw error
  }
}

async function newDatabase({ url }: Embedded, name: string): Promise<string> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
  const made = new URL(url)
  made.pathname = `/${name}`
  await migrate(made.href)
  return made.href
}

/** The same database, whose commits do not wait for the disk: for preparing what is timed elsewhere. */
export function hasty(url: string): string {
  const other = new URL(url)
  other.searchParams.set('options', '-c synchronous_commit=off')
  return other.href
}
