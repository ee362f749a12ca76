import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { onDatabase, templateName, testLogin } from './test-cluster.ts'

declare module 'vitest' {
  interface ProvidedContext {
    yifaTestServer: number
  }
}

export type TestDatabase = {
  /** The owner of the database, no superuser: what the program is given in production. */
  readonly url: string
  /** The superuser, for tampering that the program could not do. */
  readonly adminUrl: string
  drop(): Promise<void>
}

function asTestLogin(url: string): string {
  const other = new URL(url)
  other.username = testLogin
  other.password = testLogin
  return other.href
}

async function serverUrl(): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${inject('yifaTestServer')}`)
  const text = await answer.text()
  if (!answer.ok) throw new Error(text)
  return text
}

async function once(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** A fresh migrated database of its own for a test file; drop it in `afterAll`. */
export const testDatabase = async (): Promise<TestDatabase> => copyOf(await serverUrl(), templateName)

/**
 * A fresh database of its own that begins as `found` leaves an empty one: the first who asks for the name founds it,
 * everybody else waits for that and has a copy.
 */
export async function foundedDatabase(name: string, found: (url: string) => Promise<void>): Promise<TestDatabase> {
  const server = await serverUrl()
  const client = new Client({ connectionString: server })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await foundOnce(server, name, found)
  } finally {
    await client.end()
  }
  return copyOf(server, name)
}

async function foundOnce(server: string, name: string, found: (url: string) => Promise<void>): Promise<void> {
  const first = await copyOf(server, templateName)
  try {
    await found(first.url)
    await once(server, `create database ${name} template ${databaseOf(first.url)} owner ${testLogin}`)
  } finally {
    await first.drop()
  }
}

const databaseOf = (url: string) => new URL(url).pathname.slice(1)

async function copyOf(server: string, template: string): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await once(server, `create database ${name} template ${template} owner ${testLogin}`)
  const adminUrl = onDatabase(server, name)
  return {
    adminUrl,
    url: asTestLogin(adminUrl),
    drop: () => once(server, `drop database if exists ${name} with (force)`),
  }
}
