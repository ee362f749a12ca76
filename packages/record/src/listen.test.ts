import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { announce } from './announce.ts'
import type { Announcement } from './contract.ts'
import { type Database, openDatabase } from './database.ts'
import { type Listening, listen } from './listen.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let server: TestDatabase
let database: Database
let listening: Listening
let heard: (told: Announcement) => void = () => undefined
beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
  listening = await listen(server.url, (told) => heard(told))
})
afterAll(async () => {
  await listening.stop()
  await database.close()
  await server.drop()
})

const told = { region: '990101', case: '01890a5d-ac96-774b-bcce-b302099a8057', organ: 'office', version: 3 }

/** The next announcement, while `meanwhile` goes on until it has come. */
async function next(meanwhile: () => Promise<unknown>): Promise<Announcement> {
  let found: Announcement | undefined
  const first = new Promise<void>((come) => {
    heard = (one) => {
      found ??= one
      come()
    }
  })
  await Promise.race([first, meanwhile()])
  await first
  return found ?? Promise.reject(new Error('nothing was heard'))
}

describe('whoever listens', () => {
  it('hears which case has changed, and nothing that is no announcement', async () => {
    const got = await next(async () => {
      await database.outside((session) => session.query(`select pg_notify('yifa', 'nonsense')`))
      announce(database, told)
    })
    expect(got).toEqual(told)
  })

  it('hears again after the connection was lost', async () => {
    const client = new Client({ connectionString: server.adminUrl })
    await client.connect()
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'yifa listen' and datname = current_database()`)
    const got = await next(async () => {
      for (let heardIt = false; !heardIt; ) {
        const { rows } = await client.query<{ back: boolean }>(`select exists (select from pg_stat_activity
          where application_name = 'yifa listen' and datname = current_database() and query = 'listen yifa') as back`)
        if (rows[0]?.back) announce(database, told)
        heardIt = rows[0]?.back ?? false
      }
    })
    await client.end()
    expect(got).toEqual(told)
  })
})
