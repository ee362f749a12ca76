import { type CustomTypesConfig, Pool, type PoolClient, types } from 'pg'
import { UnusableDatabase, unmigrated, worded, wordedLoss } from './unusable-database.ts'

/**
 * What a connection may see: one region, and within it the cases of these organs ('*' all, none unless told) or the one
 * case a receipt opens. Row-level security reads it from `yifa.region`, `yifa.organs` (joined by commas) and
 * `yifa.receipt`.
 */
export type Bounds = {
  readonly region: string
  readonly organs?: readonly string[] | '*'
  readonly receipt?: string
}

/** A connection that sees what it is bound to only. */
export type Session = Pick<PoolClient, 'query'>

export type Database = {
  /** Runs `work` on a connection within `bounds`, each statement a transaction of its own. */
  session<T>(bounds: Bounds, work: (session: Session) => Promise<T>): Promise<T>
  /** Runs `work` in one transaction within `bounds`; whatever it throws undoes it. */
  transaction<T>(bounds: Bounds, work: (session: Session) => Promise<T>): Promise<T>
  /** Runs `work` on a connection that sees no region's rows. */
  outside<T>(work: (session: Session) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export type DatabaseOptions = {
  /** The most connections held at once; 10 by default. */
  readonly connections?: number
  /** How long to wait for a connection, in milliseconds; 15 seconds unless told. */
  readonly patience?: number
  /** Told of connections lost while idle; the next statement opens new ones. */
  readonly onLost?: (error: Error) => void
}

const oldest = 150_000

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} exceeds the safe integers`)
  return value
}

/** Dates stay 'YYYY-MM-DD', counts are numbers; a time zone never touches a date. */
const readers: CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
    if (oid === types.builtins.DATE) return (text: string) => text
    if (oid === types.builtins.INT8) return wholeNumber
    return types.getTypeParser(oid, format ?? 'text') as (text: string) => unknown // typed any by the driver
  },
}

/** The URL without start-up options of its own, and those options joined with ours. */
function withOptions(url: string, ours: string): { connectionString: string; options: string } {
  if (!URL.canParse(url)) throw new UnusableDatabase('数据库地址无法识别，应形如 postgresql://账户:口令@主机:端口/库名')
  const parsed = new URL(url)
  const theirs = parsed.searchParams.get('options')
  parsed.searchParams.delete('options')
  return { connectionString: parsed.href, options: theirs ? `${theirs} ${ours}` : ours }
}

function poolOf(url: string, options: DatabaseOptions): Pool {
  const pool = new Pool({
    ...withOptions(url, '-c role=yifa_app -c timezone=Asia/Shanghai'),
    max: options.connections ?? 10,
    connectionTimeoutMillis: options.patience ?? 15_000,
    application_name: 'yifa',
    types: readers,
  })
  pool.on('error', (error) => options.onLost?.(error))
  pool.on('connect', (client) => client.on('error', () => undefined)) // the statement in hand fails and tells
  return pool
}

/** Refuses a server older than PostgreSQL 15. */
export async function requireVersion(session: Session): Promise<void> {
  const { rows } = await session.query<{ version: number }>({
    text: `select current_setting('server_version_num')::int as version`,
  })
  const version = rows[0]?.version ?? 0
  if (version < oldest)
    throw new UnusableDatabase(`数据库版本过低：当前为 PostgreSQL ${Math.floor(version / 10_000)}，需要 15 或更高版本`)
}

async function requireTables(session: Session, url: string): Promise<void> {
  const { rows } = await session.query<{ migrated: boolean }>(`select to_regclass('migration') is not null as migrated`)
  if (!rows[0]?.migrated) throw unmigrated(url)
}

/** What a pooled connection is bound to, so that the same need not be said twice. */
const bound = new WeakMap<PoolClient, string>()

async function bind(client: PoolClient, { region, organs = [], receipt = '' }: Bounds): Promise<void> {
  const settings = [region, organs === '*' ? '*' : organs.join(','), receipt]
  const key = settings.join('\n')
  if (bound.get(client) === key) return
  bound.delete(client)
  await client.query({
    name: 'bind',
    text: `select set_config('yifa.region', $1, false), set_config('yifa.organs', $2, false),
      set_config('yifa.receipt', $3, false)`,
    values: settings,
  })
  bound.set(client, key)
}

async function withClient<T>(
  pool: Pool,
  url: string,
  bounds: Bounds,
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect().catch((error: unknown) => {
    throw worded(error, url)
  })
  try {
    await bind(client, bounds)
    return await work(client)
  } catch (error) {
    throw wordedLoss(error, url)
  } finally {
    client.release()
  }
}

async function inTransaction<T>(client: PoolClient, work: (session: Session) => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

/**
 * Opens a pool whose sessions act as `yifa_app`, so that row-level security holds whatever a query forgets. Throws
 * UnusableDatabase when the server is out of reach, older than 15 or without our tables.
 */
export async function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const pool = poolOf(url, options)
  const database: Database = {
    session: (bounds, work) => withClient(pool, url, bounds, work),
    transaction: (bounds, work) => withClient(pool, url, bounds, (client) => inTransaction(client, work)),
    outside: (work) => withClient(pool, url, { region: '' }, work),
    close: () => pool.end(),
  }
  try {
    await database.outside(async (session) => {
      await requireVersion(session)
      await requireTables(session, url)
    })
    return database
  } catch (error) {
    await pool.end()
    throw error
  }
}

/** What is done in a transaction under way, as far as a savepoint. */
async function inSavepoint<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  await session.query('savepoint inside')
  try {
    const result = await work(session)
    await session.query('release savepoint inside')
    return result
  } catch (error) {
    await session.query('rollback to savepoint inside').catch(() => undefined)
    throw error
  }
}

/** Lets work on one connection begin when what was asked before it is done; none may wait for another within itself. */
function inTurn(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/**
 * Runs `work` on the database as one transaction sees it: whatever is done there, in this region and one thing after
 * another, is done together, or not at all when something is thrown.
 */
export function asOne<T>(database: Database, bounds: Bounds, work: (inside: Database) => Promise<T>): Promise<T> {
  return database.transaction(bounds, (session) => {
    const turn = inTurn()
    return work({
      session: (_, some) => turn(() => some(session)),
      transaction: (_, some) => turn(() => inSavepoint(session, some)),
      outside: (some) => turn(() => some(session)),
      close: async () => undefined,
    })
  })
}
