import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './database.ts'
import { migrate } from './migrate.ts'
import { onDatabase } from './test-cluster.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

const shipped = fileURLToPath(new URL('../migrations', import.meta.url))
let server: TestDatabase
let admin: Client
let directory: string
let count = 0
let url: string

beforeAll(async () => {
  server = await testDatabase()
  admin = new Client({ connectionString: server.adminUrl })
  await admin.connect()
})

beforeEach(async () => {
  const name = `${new URL(server.adminUrl).pathname.slice(1)}_${count++}`
  await admin.query(`create database ${name}`)
  url = onDatabase(server.adminUrl, name)
  directory = mkdtempSync(join(tmpdir(), 'yifa-migrations-'))
  cpSync(join(shipped, '0001-foundation.sql'), join(directory, '0001-foundation.sql'))
  writeFileSync(join(directory, '0002-fruit.sql'), 'create table fruit (region text primary key);\n')
  return async () => {
    await admin.query(`drop database ${name} with (force)`)
    rmSync(directory, { recursive: true })
  }
})

afterAll(async () => {
  await admin.end()
  await server.drop()
})

test('are applied in order and once, also when two processes begin together', async () => {
  const applied = await Promise.all([migrate(url, directory), migrate(url, directory)])
  expect(applied.flat()).toEqual(['0001-foundation.sql', '0002-fruit.sql'])
  expect(await migrate(url, directory)).toEqual([])
})

test('a new one is applied to an older database', async () => {
  await migrate(url, directory)
  writeFileSync(join(directory, '0003-basket.sql'), 'create table basket (region text primary key);')
  expect(await migrate(url, directory)).toEqual(['0003-basket.sql'])
})

test('all or none: a failure undoes those before it and names its file', async () => {
  writeFileSync(join(directory, '0003-broken.sql'), 'create tabel basket ();')
  await expect(migrate(url, directory)).rejects.toThrow('迁移 0003-broken.sql 失败')
  rmSync(join(directory, '0003-broken.sql'))
  expect(await migrate(url, directory)).toEqual(['0001-foundation.sql', '0002-fruit.sql'])
})

test('one that was changed after it was applied is an error; other line endings are no change', async () => {
  await migrate(url, directory)
  writeFileSync(join(directory, '0002-fruit.sql'), 'create table fruit (region text primary key);\r\n')
  expect(await migrate(url, directory)).toEqual([])
  writeFileSync(join(directory, '0002-fruit.sql'), 'create table fruit (region text primary key, ripe bool);\n')
  await expect(migrate(url, directory)).rejects.toThrow('迁移 0002-fruit.sql 执行之后内容被改动')
})

test('one that the program does not have is an error', async () => {
  await migrate(url, directory)
  rmSync(join(directory, '0002-fruit.sql'))
  await expect(migrate(url, directory)).rejects.toThrow('数据库已执行迁移 0002-fruit.sql，但本程序没有它')
})

test('one slipped in before those applied is an error', async () => {
  renameSync(join(directory, '0002-fruit.sql'), join(directory, '0003-fruit.sql'))
  await migrate(url, directory)
  writeFileSync(join(directory, '0002-late.sql'), 'select 1;')
  await expect(migrate(url, directory)).rejects.toThrow('迁移 0002-late.sql 排在已执行的 0003-fruit.sql 之前')
})

test('a database without the tables is refused with the remedy', async () => {
  await expect(openDatabase(url)).rejects.toThrow('请先运行迁移')
})

test('an account without rights is told which it lacks', async () => {
  const poor = new URL(url)
  poor.username = poor.password = 'yifa_test'
  await expect(migrate(poor.href, directory)).rejects.toThrow('账户权限不足')
})

test('the owner of a database who may create roles can migrate it and work in it', async () => {
  const name = new URL(url).pathname.slice(1)
  await admin.query(`create role managed_${count} login createrole password 'managed'`)
  await admin.query(`grant yifa_app to managed_${count} with admin option`)
  await admin.query(`alter database ${name} owner to managed_${count}`)
  const managed = new URL(url)
  managed.username = `managed_${count}`
  managed.password = 'managed'
  expect(await migrate(managed.href)).toContain('0001-foundation.sql')
  const database = await openDatabase(managed.href)
  const region = '330101'
  await database.session({ region }, (session) =>
    session.query('insert into region (region, name) values ($1, $2)', [region, '甲区']),
  )
  expect((await database.outside((session) => session.query('select * from regions()'))).rows).toHaveLength(1)
  await database.close()
  await admin.query(`reassign owned by managed_${count} to yifa`)
})
