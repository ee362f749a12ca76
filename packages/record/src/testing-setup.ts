import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { type Embedded, startEmbedded } from './embedded/start.ts'
import { migrate } from './migrate.ts'
import { onDatabase, templateName, testLogin } from './test-cluster.ts'

/** A server without any care for its data, with a migrated template and the login of tests. */
async function prepare(dataDir: string): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, durable: false })
  const client = new Client({ connectionString: server.url })
  await client.connect()
  await client.query(`create database ${templateName}`)
  await migrate(onDatabase(server.url, templateName))
  await client.query(`create role ${testLogin} login password '${testLogin}' in role yifa_app`)
  await client.end()
  return server
}

/** Vitest's global set-up: answers the server's URL, and starts the server at the first question. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let dataDir: string | undefined
  let server: Promise<Embedded> | undefined
  const door = createServer((_, response) => {
    dataDir ??= mkdtempSync(join(tmpdir(), 'yifa-test-'))
    server ??= prepare(join(dataDir, 'data'))
    server.then(
      ({ url }) => response.end(url),
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
  })
  await new Promise<void>((open) => door.listen(0, '127.0.0.1', open))
  const address = door.address()
  if (address && typeof address === 'object') project.provide('yifaTestServer', address.port)
  return async () => {
    door.close()
    await server?.then((running) => running.stop()).catch(() => undefined)
    if (dataDir) rmSync(dataDir, { recursive: true, force: true })
  }
}
