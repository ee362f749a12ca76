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
export async function testDatabase(): Promise<TestDatabase> {
  const server = await serverUrl()
  const name = `test_${randomBytes(6).toString('hex')}`
  await once(server, `create database ${name} template ${templateName} owner ${testLogin}`)
  const adminUrl = onDatabase(server, name)
  return {
    adminUrl,
    url: asTestLogin(adminUrl),
    drop: () => once(server, `drop database if exists ${name} with (force)`),
  }
}
