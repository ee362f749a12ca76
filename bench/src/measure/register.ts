import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Database, openDatabase, type RegisterRecord, registerRecord } from '@yifa/record'
import { Client } from 'pg'
import type { Cluster } from '../cluster.ts'
import { compare, type Measured } from '../comparison.ts'
import type { Measurement } from '../measurement.ts'
import { edition, entriesOf, region, rowOf, since } from '../register-rows.ts'

const imported = 100_000
/** For the round that does not count. */
const tried = 5_000
const rounds = 3

/** The rows as PostgreSQL's own COPY reads them, in a file that its server may read. */
function copyFile(directory: string, count: number): string {
  const path = join(directory, `${count}.txt`)
  const lines = Array.from({ length: count }, (_, i) => {
    const { key, fields } = rowOf(i)
    return [region, 'power', key, since, '\\N', '1', JSON.stringify(fields).replaceAll('\\', '\\\\')].join('\t')
  })
  writeFileSync(path, `${lines.join('\n')}\n`)
  chmodSync(path, 0o644)
  return path
}

async function importOf(record: RegisterRecord, count: number, register: string): Promise<void> {
  const batch = randomUUID()
  const told = { file: '权责清单.xlsx', hash: '0'.repeat(64), officer: 'officer-1', reason: '年度调整' }
  const answer = await record.append({
    region,
    register,
    edition,
    entries: entriesOf(count, batch),
    batch: { batch, ...told, entered: count, amended: 0, ended: 0 },
  })
  if (!answer.ok) throw new Error(`not imported: ${answer.reason}`)
}

async function measuredImport(url: string, record: RegisterRecord): Promise<Measured> {
  const directory = mkdtempSync(join(tmpdir(), 'yifa-rows-'))
  chmodSync(directory, 0o755)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const [trial, whole] = [copyFile(directory, tried), copyFile(directory, imported)]
    for (let round = 0; round <= rounds; round += 1)
      await client.query(`create table plain_${round} (like entry_period including defaults including indexes)`)
    return await compare({
      name: 'import into a register',
      unit: 'row',
      rounds,
      ours: {
        label: 'RegisterRecord.append',
        amount: imported,
        work: (round) => importOf(record, round === 0 ? tried : imported, `power${round}`),
      },
      against: {
        label: 'copy',
        amount: imported,
        work: (round) => client.query(`copy plain_${round} from '${round === 0 ? trial : whole}'`),
      },
    })
  } finally {
    await client.end()
    rmSync(directory, { recursive: true, force: true })
  }
}

const entries = 100_000
const versions = 10
const lookups = 500

/** A register of a million versions, ten of each entry, one for each year; only what lists read is filled in. */
async function millionVersions(client: Client): Promise<void> {
  await client.query(
    `insert into entry (region, entry, register, edition, key, title, organ, version, head, pending, words)
     select $1, gen_random_uuid(), 'old', '2026', '3707' || lpad(i::text, 8, '0'), '事项', 'organ-1', $3, repeat('0', 64), 0, ''
     from generate_series(0, $2::int - 1) i`,
    [region, entries, versions],
  )
  await client.query(
    `insert into entry_period (region, register, key, from_day, until_day, seq, fields)
     select $1, 'old', '3707' || lpad(i::text, 8, '0'), make_date(2016 + v, 1, 1),
       case when v < $3::int - 1 then make_date(2016 + v, 12, 31) end, v + 1,
       $4::jsonb || jsonb_build_object('version', v, 'code', i)
     from generate_series(0, $2::int - 1) i, generate_series(0, $3::int - 1) v`,
    [region, entries, versions, JSON.stringify(rowOf(0).fields)],
  )
  await client.query('vacuum analyze entry, entry_period')
}

/** Which entries a round looks up: the same on both sides, spread over the whole. */
const keysOf = (round: number) =>
  Array.from({ length: lookups }, (_, i) => `3707${String(((round * lookups + i) * 7919) % entries).padStart(8, '0')}`)
const year = 2020

async function measuredLookup(url: string, record: RegisterRecord): Promise<Measured> {
  const admin = new Client({ connectionString: url })
  await admin.connect()
  await millionVersions(admin)
  await admin.end()
  const client = new Client({ connectionString: url, options: '-c role=yifa_app -c timezone=Asia/Shanghai' })
  await client.connect()
  await client.query(`select set_config('yifa.region', $1, false), set_config('yifa.organs', '*', false)`, [region])
  const text = 'select fields from entry_period where region = $1 and register = $2 and key = $3 and from_day = $4'
  try {
    return await compare({
      name: 'look up as of a past day, 1 000 000 versions',
      unit: 'lookup',
      rounds: 30,
      ours: {
        label: 'RegisterRecord.onDay',
        amount: lookups,
        work: async (round) => {
          for (const key of keysOf(round)) {
            const [found] = await record.onDay(region, 'old', [key], `${year}-06-15`)
            if (found?.period?.fields['version'] !== year - 2016) throw new Error('not as it stood')
          }
        },
      },
      against: {
        label: 'primary key',
        amount: lookups,
        work: async (round) => {
          for (const key of keysOf(round))
            await client.query({ name: 'plain', text, values: [region, 'old', key, `${year}-01-01`] })
        },
      },
    })
  } finally {
    await client.end()
  }
}

async function measured(database: Database, url: string): Promise<readonly Measured[]> {
  const record = registerRecord(database)
  return [await measuredImport(url, record), await measuredLookup(url, record)]
}

/** What a register costs over plain rows. */
export const register: Measurement = {
  name: 'register',
  includes: [
    `import: ${imported} new entries in one transaction: rows made one by one, canonical JSON, SM3 chain, words, JSON; act, entry, period and day book with their indexes, words and marks indexed, totals and the list for the next checkpoint`,
    'copy: the same keys, days and fields as text, read by the server from a file into a table with the primary key of entry_period, in a transaction of its own',
    `lookup: ${entries} entries with ${versions} versions each; record.onDay by key: head and period, row-level security, form checked`,
    'primary key: the fields of that version by region, register, key and first day, prepared, under the same row-level security',
  ],
  run: async (started) => {
    const cluster: Cluster = await started()
    const url = await cluster.database('registered')
    const database = await openDatabase(url, { connections: 2 })
    try {
      return await measured(database, url)
    } finally {
      await database.close()
    }
  },
}
