import { chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client, escapeIdentifier } from 'pg'
import { administrator, ensureCluster, passwordOf, type Site } from './cluster.ts'
import { engineFor } from './engine.ts'
import { stopOrphan } from './orphan.ts'
import { claim } from './owner.ts'
import { type Listening, launch, type Postmaster } from './postmaster.ts'
import { giveTree, openToOthers, type ServiceUser, serviceUser } from './service-user.ts'

export type EmbeddedOptions = {
  /** The directory that holds the cluster, its password and its lock; made when missing. */
  readonly dataDir: string
  /** A loopback port for other programs too; without it only a private socket is opened (on Windows a free port). */
  readonly port?: number
  /** Receives the server's own messages, one line at a time. */
  readonly log?: (line: string) => void
  /** False only for throw-away data: nothing is forced to disk. */
  readonly durable?: boolean
}

export type Embedded = { readonly url: string; stop(): Promise<void> }

function freePort(): Promise<number> {
  return new Promise((found, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? found(address.port) : reject(new Error('没有可用端口')),
      )
    })
  })
}

/** A short private directory: the path of a socket may have about a hundred characters only. */
function makeSocketDir(user: ServiceUser | undefined): string {
  const parents = [tmpdir(), '/tmp', '/var/tmp'].filter((path) => path.length < 60 && existsSync(path))
  const parent = parents.find((path) => !user || (openToOthers(path) && (statSync(path).mode & 0o001) !== 0)) ?? '/tmp'
  const made = mkdtempSync(join(parent, 'yifa-'))
  if (user) chownSync(made, user.uid, user.gid)
  return made
}

function prepareSite(dataDir: string): Site {
  const cluster = join(dataDir, 'cluster')
  const user = serviceUser(cluster)
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: user ? 0o711 : 0o700 })
  if (user && existsSync(cluster) && lstatSync(cluster).uid === 0) giveTree(cluster, user)
  return { dataDir, cluster, user, engine: engineFor(dataDir, user) }
}

async function listeningFor(options: EmbeddedOptions, user: ServiceUser | undefined): Promise<Listening> {
  const durable = options.durable ?? true
  if (options.port !== undefined) return { port: options.port, durable }
  if (process.platform === 'win32') return { port: await freePort(), durable }
  return { socketDir: makeSocketDir(user), port: 5432, durable }
}

function urlOf({ socketDir, port }: Listening, password: string, database: string): string {
  const where = socketDir
    ? `localhost/${database}?host=${encodeURIComponent(socketDir)}`
    : `127.0.0.1:${port}/${database}`
  return `postgresql://${administrator}:${password}@${where}`
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [administrator])
    if (found.rowCount === 0) await client.query(`create database ${escapeIdentifier(administrator)}`)
  } finally {
    await client.end()
  }
}

/** After a crash the last server's processes need a moment to leave the shared memory. */
async function launchPatiently(start: () => Promise<Postmaster>): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await start()
    } catch (error) {
      const lingering = error instanceof Error && /shared memory block|lock file "postmaster.pid"/.test(error.message)
      if (!lingering || attempt === 50) throw error
      await pause(200)
    }
  }
}

/** Stops the server on Ctrl-C and SIGTERM, unless the program listens to them itself and so stops it in its own order. */
function stopOnSignals(stop: () => Promise<void>): () => void {
  const listeners = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const listener = () => {
      if (process.listenerCount(signal) > 1) return
      void stop().finally(() => {
        process.removeListener(signal, listener)
        process.kill(process.pid, signal)
      })
    }
    process.on(signal, listener)
    return () => process.removeListener(signal, listener)
  })
  return () => {
    for (const remove of listeners) remove()
  }
}

/** Keeps the server running: one that dies unasked is started again at the same address, at most five times in a minute. */
function keepRunning(first: Postmaster, start: () => Promise<Postmaster>, log: (line: string) => void) {
  let current = first
  let restarting: Promise<void> | undefined
  let stopping = false
  const deaths: number[] = []
  const revive = async () => {
    deaths.push(performance.now())
    const recent = deaths.filter((at) => at > performance.now() - 60_000)
    if (recent.length > 5) return log('内置数据库一分钟内多次意外退出，不再重新启动')
    log('内置数据库意外退出，正在重新启动')
    current = await launchPatiently(start)
    watch()
  }
  const watch = () => {
    void current.ended.then(() => {
      if (stopping) return
      restarting = revive().catch((error: unknown) => log(`内置数据库未能重新启动：${String(error)}`))
    })
  }
  watch()
  return {
    interrupt: () => current.interrupt(),
    stop: async () => {
      stopping = true
      await restarting
      await current.stop()
    },
  }
}

async function run(site: Site, options: EmbeddedOptions, log: (line: string) => void) {
  await stopOrphan(site, log)
  await ensureCluster(site, options.durable ?? true)
  const password = passwordOf(site.dataDir)
  const listening = await listeningFor(options, site.user)
  const tidy = () => listening.socketDir && rmSync(listening.socketDir, { recursive: true, force: true })
  const maintenance = urlOf(listening, password, 'postgres')
  const start = () => launch(site, listening, maintenance, log)
  try {
    const server = keepRunning(await launchPatiently(start), start, log)
    await ensureDatabase(maintenance)
    return {
      url: urlOf(listening, password, administrator),
      interrupt: server.interrupt,
      stop: () => server.stop().finally(tidy),
    }
  } catch (error) {
    tidy()
    throw error
  }
}

/**
 * Starts the embedded PostgreSQL 18 on `dataDir` and gives its URL once it accepts connections. Throws with a Chinese
 * message when another process uses the directory or the platform cannot run it. Several stops are one.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  const dataDir = resolve(options.dataDir)
  const log = options.log ?? (() => undefined)
  const site = prepareSite(dataDir)
  const release = claim(dataDir)
  try {
    const server = await run(site, options, log)
    let stopped: Promise<void> | undefined
    const stop = () => {
      stopped ??= server.stop().finally(() => {
        deaf()
        process.removeListener('exit', server.interrupt)
        release()
      })
      return stopped
    }
    const deaf = stopOnSignals(stop)
    process.once('exit', server.interrupt)
    return { url: server.url, stop }
  } catch (error) {
    release()
    throw error
  }
}
