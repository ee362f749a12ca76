import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { z } from 'zod'
import { requireVersion } from './database.ts'
import { UnusableDatabase, worded } from './unusable-database.ts'

type Migration = { readonly number: number; readonly name: string; readonly sql: string; readonly checksum: string }

const shipped = fileURLToPath(new URL('../migrations', import.meta.url))

function migrationsIn(directory: string): Migration[] {
  const names = readdirSync(directory)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
  const found = names.map((name) => {
    const sql = readFileSync(join(directory, name), 'utf8').replaceAll('\r\n', '\n')
    return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash('sm3').update(sql).digest('hex') }
  })
  const twin = found.find((migration, index) => found[index + 1]?.number === migration.number)
  if (twin) throw new Error(`two migrations are numbered ${twin.number}`)
  return found
}

const appliedRow = z.object({ number: z.int(), name: z.string(), checksum: z.string() })
type Applied = z.infer<typeof appliedRow>

async function appliedOn(client: Client): Promise<Applied[]> {
  const table = await client.query<{ present: boolean }>(`select to_regclass('migration') is not null as present`)
  if (!table.rows[0]?.present) {
    await client.query(`create table migration (
      number int primary key,
      name text not null,
      checksum text not null,
      applied_at timestamptz not null default now()
    )`)
    return []
  }
  const { rows } = await client.query('select number, name, checksum from migration order by number')
  return z.array(appliedRow).parse(rows)
}

/** The database's history must be the beginning of ours: nothing changed, removed or slipped in. */
function checkHistory(applied: readonly Applied[], known: readonly Migration[]): void {
  applied.forEach((row, index) => {
    const migration = known.find(({ number }) => number === row.number)
    if (!migration)
      throw new UnusableDatabase(`数据库已执行迁移 ${row.name}，但本程序没有它：数据库可能由更新的版本建立`)
    if (migration.checksum !== row.checksum)
      throw new UnusableDatabase(`迁移 ${row.name} 执行之后内容被改动，校验值不符，已停止`)
    if (known[index]?.number !== row.number)
      throw new UnusableDatabase(`迁移 ${known[index]?.name ?? ''} 排在已执行的 ${row.name} 之前，却没有执行过`)
  })
}

async function apply(client: Client, { number, name, sql, checksum }: Migration): Promise<void> {
  await client.query(sql).catch((error: unknown) => {
    if (error instanceof Error) error.message = `迁移 ${name} 失败：${error.message}`
    throw error
  })
  await client.query('insert into migration (number, name, checksum) values ($1, $2, $3)', [number, name, checksum])
}

async function bringUpToDate(client: Client, directory: string): Promise<string[]> {
  await requireVersion(client)
  const known = migrationsIn(directory)
  await client.query('begin')
  await client.query(`select pg_advisory_xact_lock(hashtext('yifa migration'))`)
  const applied = await appliedOn(client)
  checkHistory(applied, known)
  const missing = known.slice(applied.length)
  for (const migration of missing) await apply(client, migration)
  await client.query('commit')
  return missing.map(({ name }) => name)
}

/**
 * Applies the numbered migrations that the database lacks, all or none, one process at a time, and gives their names.
 * Throws UnusableDatabase when an applied one was changed or is unknown, or when the account lacks rights. `patience` is
 * how long to wait for the connection, in milliseconds.
 */
export async function migrate(url: string, directory = shipped, patience = 15_000): Promise<string[]> {
  const client = new Client({
    connectionString: url,
    connectionTimeoutMillis: patience,
    application_name: 'yifa migrate',
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await bringUpToDate(client, directory)
  } catch (error) {
    throw worded(error, url)
  } finally {
    await client.end().catch(() => undefined)
  }
}
