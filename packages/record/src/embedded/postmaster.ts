import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { Socket } from 'node:net'
import { join, parse } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import type { Site } from './cluster.ts'
import { engineEnvironment, program } from './engine.ts'
import { handOver } from './handover.ts'

export type Listening = {
  /** The private directory of the socket; absent where only loopback is used. */
  readonly socketDir?: string
  readonly port: number
  readonly durable: boolean
}

export type Postmaster = {
  readonly ended: Promise<unknown>
  /** Asks for a prompt shutdown without waiting for it. */
  interrupt(): void
  stop(): Promise<void>
}

function settings({ socketDir, port, durable }: Listening): string[] {
  const values = {
    port: String(port),
    listen_addresses: socketDir ? '' : '127.0.0.1',
    unix_socket_directories: socketDir ?? '',
    max_connections: '200',
    log_checkpoints: 'off',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }
  return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** Waits for the end of its input, that is of the process that started it, then stops the server and tidies up. */
const watch = `
while read -r _; do :; done
kill -INT "$1" 2>/dev/null
n=0; while kill -0 "$1" 2>/dev/null && [ $n -lt 60 ]; do n=$((n+1)); sleep 1; done
[ -n "$2" ] && rm -rf "$2"`

function watchdog(site: Site, pid: number, socketDir: string): ChildProcess | undefined {
  if (process.platform === 'win32') return undefined
  const dog = spawn('/bin/sh', ['-c', watch, 'yifa-watch', String(pid), socketDir], {
    ...site.user,
    cwd: '/',
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  dog.on('error', () => undefined)
  dog.unref()
  if (dog.stdin instanceof Socket) dog.stdin.unref()
  return dog
}

function started(site: Site, listening: Listening): ChildProcess {
  const hand = handOver([site.cluster], site.user)
  const child = spawn(program(site.engine, 'postgres'), ['-D', hand.paths[0] ?? '', ...settings(listening)], {
    ...site.user,
    cwd: parse(site.engine).root,
    env: engineEnvironment(),
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'ignore', 'pipe', ...hand.files],
    windowsHide: true,
  })
  hand.close()
  return child
}

function interrupt(site: Site, child: ChildProcess): void {
  if (child.exitCode !== null || child.signalCode !== null) return
  if (process.platform === 'win32')
    spawnSync(program(site.engine, 'pg_ctl'), ['stop', '-D', site.cluster, '-m', 'fast', '-W'], { windowsHide: true })
  else child.kill('SIGINT')
}

/** Whether this very process has written into its lock that it is ready: somebody else may answer at its port. */
function ready({ cluster }: Site, { pid }: ChildProcess): boolean {
  const lock = join(cluster, 'postmaster.pid')
  if (!existsSync(lock)) return false
  const lines = readFileSync(lock, 'utf8').split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}

/** Whether the server accepts connections; throws when it does not know our password. */
async function accepts(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '28P01')
      throw new Error('数据目录中的口令文件 password 与数据库不符')
    return false
  } finally {
    void client.end().catch(() => undefined)
  }
}

function failure(said: readonly string[], { port }: Listening): Error {
  const text = said.join('\n')
  return new Error(
    /could not (bind|create any TCP)/.test(text) ? `端口 ${port} 已被占用` : `内置数据库未能启动：${text}`,
  )
}

/** Starts the server and waits until it accepts connections at `url`. */
export async function launch(
  site: Site,
  listening: Listening,
  url: string,
  log: (line: string) => void,
): Promise<Postmaster> {
  const child = started(site, listening)
  const lastLines: string[] = []
  if (child.stderr)
    createInterface(child.stderr).on('line', (line) => {
      log(line)
      lastLines.push(line)
      if (lastLines.length > 12) lastLines.shift()
    })
  const ended = new Promise<unknown>((resolve) => {
    child.once('error', (error) => resolve(lastLines.push(error.message)))
    child.once('close', resolve)
  })
  const dog = child.pid === undefined ? undefined : watchdog(site, child.pid, listening.socketDir ?? '')
  let running = true
  void ended.then(() => {
    running = false
    dog?.kill('SIGKILL')
  })
  try {
    while (running && !(ready(site, child) && (await accepts(url)))) await pause(10)
  } catch (error) {
    interrupt(site, child)
    throw error
  }
  if (!running) throw failure(lastLines, listening)
  child.unref()
  if (child.stderr instanceof Socket) child.stderr.unref()
  return {
    ended,
    interrupt: () => interrupt(site, child),
    stop: async () => {
      if (!running) return
      child.ref()
      interrupt(site, child)
      await ended
    },
  }
}
