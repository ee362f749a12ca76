import { createServer } from 'node:net'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { asOne, type Database, openDatabase, requireVersion, type Session } from './database.ts'
import { type TestDatabase, testDatabase } from './testing.ts'

let server: TestDatabase
let database: Database

beforeAll(async () => {
  server = await testDatabase()
  database = await openDatabase(server.url, { connections: 1 })
  for (const [region, name] of [
    ['330101', '甲区'],
    ['330102', '乙区'],
  ])
    await database.session({ region: region! }, (session) =>
      session.query('insert into region (region, name) values ($1, $2)', [region, name]),
    )
})

afterAll(async () => {
  await database.close()
  await server.drop()
})

const names = async (region: string) =>
  (
    await database.session({ region }, (session) => session.query<{ name: string }>('select name from region'))
  ).rows.map(({ name }) => name)

describe('as one', () => {
  const rename = (some: Database, name: string) =>
    some.session({ region: '330101' }, (session) => session.query('update region set name = $1', [name]))

  test('what is done together is undone together', async () => {
    const failing = asOne(database, { region: '330101' }, async (inside) => {
      await rename(inside, '丁区')
      await inside.transaction({ region: '330101' }, (session) => session.query(`update region set name = '戊区'`))
      throw new Error('not after all')
    })
    await expect(failing).rejects.toThrow('not after all')
    expect(await names('330101')).toEqual(['甲区'])
  })

  test('what is asked at once is done in turn', async () => {
    const seen = await asOne(database, { region: '330101' }, (inside) =>
      Promise.all(['己区', '庚区'].map((name) => rename(inside, name))),
    )
    expect(seen.map(({ rowCount }) => rowCount)).toEqual([1, 1])
    expect(await names('330101')).toEqual(['庚区'])
    await rename(database, '甲区')
  })

  test('a part that fails may be undone for itself', async () => {
    await asOne(database, { region: '330101' }, async (inside) => {
      await rename(inside, '丁区')
      await inside
        .transaction({ region: '330101' }, async (session) => {
          await session.query(`update region set name = ''`)
        })
        .catch(() => undefined)
    })
    expect(await names('330101')).toEqual(['丁区'])
    await rename(database, '甲区')
  })
})

describe('row-level security', () => {
  test('one connection passed between regions shows each its own rows', async () => {
    expect([await names('330101'), await names('330102'), await names('330101')]).toEqual([
      ['甲区'],
      ['乙区'],
      ['甲区'],
    ])
    expect(await names('')).toEqual([])
  })

  test("another region's rows are neither changed nor written", async () => {
    await database.session({ region: '330101' }, async (session) => {
      expect((await session.query(`update region set name = '丙区' where region = '330102'`)).rowCount).toBe(0)
      await expect(session.query(`insert into region (region, name) values ('330103', '丙区')`)).rejects.toThrow(
        'row-level security',
      )
    })
    expect(await names('330102')).toEqual(['乙区'])
  })

  test('every table that holds a region begins its key with it and is guarded', async () => {
    const admin = new Client({ connectionString: server.adminUrl })
    await admin.connect()
    const { rows } = await admin.query<{ name: string; first: string; guarded: boolean }>(`
      select relname as name, relrowsecurity as guarded, (
        select attname from pg_index join pg_attribute on attrelid = indrelid and attnum = indkey[0]
        where indrelid = pg_class.oid and indisprimary
      ) as first
      from pg_class
      where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'migration'`)
    await admin.end()
    expect(rows.length).toBeGreaterThan(5)
    expect(rows.filter(({ first, guarded }) => first !== 'region' || !guarded)).toEqual([])
  })

  test('organs and the receipt are told to the database, and forgotten with the next bounds', async () => {
    const told = (bounds: Parameters<Database['session']>[0]) =>
      database.session(bounds, async (session) => {
        const { rows } = await session.query(
          `select current_setting('yifa.organs') as organs, current_setting('yifa.receipt') as receipt`,
        )
        return rows[0] as unknown
      })
    expect(await told({ region: '330101', organs: ['a', 'b'], receipt: 'x' })).toEqual({ organs: 'a,b', receipt: 'x' })
    expect(await told({ region: '330101', organs: '*' })).toEqual({ organs: '*', receipt: '' })
    expect(await told({ region: '330101' })).toEqual({ organs: '', receipt: '' })
  })
})

describe('transactions', () => {
  test('what throws leaves nothing and the connection usable', async () => {
    const work = database.transaction({ region: '330101' }, async (session) => {
      await session.query(`update region set name = '改名'`)
      throw new Error('想错了')
    })
    await expect(work).rejects.toThrow('想错了')
    expect(await names('330101')).toEqual(['甲区'])
  })
})

describe('a connection lost', () => {
  test('in the middle of work fails that work in Chinese, and the next work has another', async () => {
    const admin = new Client({ connectionString: server.adminUrl })
    await admin.connect()
    const work = database.session({ region: '330101' }, async (session) => {
      const { rows } = await session.query<{ pid: number }>('select pg_backend_pid() as pid')
      await admin.query('select pg_terminate_backend($1, 10000)', [rows[0]!.pid])
      await session.query('select 1')
    })
    await expect(work).rejects.toThrow('无法连接数据库')
    await admin.end()
    expect(await names('330101')).toEqual(['甲区'])
  })
})

describe('values', () => {
  test('dates stay days, counts are numbers, and the day turns at midnight in Shanghai', async () => {
    const { rows } = await database.outside((session) =>
      session.query(`select date '2026-02-28' as day, 7::bigint as count,
        (timestamptz '2026-02-28 16:30:00Z')::date as local`),
    )
    expect(rows).toEqual([{ day: '2026-02-28', count: 7, local: '2026-03-01' }])
  })
})

describe('a database that cannot be used says why', () => {
  const changed = (change: (url: URL) => void) => {
    const url = new URL(server.url)
    change(url)
    return openDatabase(url.href)
  }

  test('out of reach', async () => {
    await expect(openDatabase('postgresql://yifa:secret@127.0.0.1:1/yifa')).rejects.toThrow(
      '无法连接数据库 127.0.0.1:1/yifa（ECONNREFUSED）',
    )
  })

  test('too old', async () => {
    const old = { query: async () => ({ rows: [{ version: 140_012 }] }) } as unknown as Session
    await expect(requireVersion(old)).rejects.toThrow('当前为 PostgreSQL 14，需要 15 或更高版本')
  })

  test('a server that is no PostgreSQL', async () => {
    const stranger = createServer((socket) => socket.end())
    await new Promise<void>((open) => stranger.listen(0, '127.0.0.1', open))
    const address = stranger.address()
    const port = address && typeof address === 'object' ? address.port : 0
    await expect(openDatabase(`postgresql://yifa:secret@127.0.0.1:${port}/yifa`)).rejects.toThrow('无法连接数据库')
    stranger.close()
  })

  test('wrong password, missing database, unreadable address, without the password in the message', async () => {
    const wrong = changed((url) => {
      url.password = 'geheim'
    })
    await expect(wrong).rejects.toThrow('账户或口令不对')
    await expect(wrong).rejects.not.toThrow('geheim')
    await expect(
      changed((url) => {
        url.pathname = '/nowhere'
      }),
    ).rejects.toThrow('数据库不存在')
    await expect(openDatabase('不是地址')).rejects.toThrow('数据库地址无法识别')
  })
})
