import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from './database.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let server: TestDatabase
let database: Database

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url)
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

test('rows of another region are neither seen nor changed nor written', async () => {
  const name = (region: string) => database.session({ region }, (session) => session.query('select name from region'))
  for (const [region, title] of [
    ['330101', '甲区'],
    ['330102', '乙区'],
  ] as const)
    await database.session({ region }, (session) =>
      session.query('insert into region (region, name) values ($1, $2)', [region, title]),
    )
  expect((await name('330101')).rows).toEqual([{ name: '甲区' }])
  expect((await name('330102')).rows).toEqual([{ name: '乙区' }])
  expect((await name('')).rows).toEqual([])
})
