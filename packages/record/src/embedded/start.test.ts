import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { openToOthers } from './service-user.ts'
import { type Embedded, startEmbedded } from './start.ts'
import { ask, serversBelow, takePort } from './testing.ts'

const asRoot = process.getuid?.() === 0
const onLinux = process.platform === 'linux'
const room = fileURLToPath(new URL('../..', import.meta.url))
let home: string
let dataDir: string
let running: Embedded[]
let children: ChildProcess[]

/** A cluster set up once, for the tests that are not about setting one up. */
let model: string

beforeAll(async () => {
  model = mkdtempSync(join(tmpdir(), 'yifa-model-'))
  await (await startEmbedded({ dataDir: join(model, 'data'), durable: false })).stop()
  return () => rmSync(model, { recursive: true })
})

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yifa-embedded-'))
  chmodSync(home, 0o755)
  dataDir = join(home, 'data')
  cpSync(join(model, 'data'), dataDir, { recursive: true })
  running = []
  children = []
})

afterEach(async () => {
  await Promise.all(running.map((server) => server.stop()))
  for (const child of children) if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
  await vi.waitUntil(() => serversBelow(home).length === 0, { timeout: 20_000 })
  rmSync(home, { recursive: true, force: true })
})

async function start(options: Partial<Parameters<typeof startEmbedded>[0]> = {}): Promise<Embedded> {
  const server = await startEmbedded({ dataDir, durable: false, ...options })
  running.push(server)
  return server
}

const remember = (url: string) => ask(url, `create table memory as select '记得' as word`)
const recall = async (url: string) => (await ask<{ word: string }>(url, 'select word from memory'))[0]?.word

function postmaster(): number {
  return Number.parseInt(readFileSync(join(dataDir, 'cluster', 'postmaster.pid'), 'utf8'), 10)
}

/** Another process that starts the server, gives its URL and stays. */
async function otherProcess(after = 'setInterval(() => {}, 1000)', user: { uid?: number; gid?: number } = {}) {
  const program = `
    const { startEmbedded } = await import(${JSON.stringify(pathToFileURL(join(room, 'src/embedded/start.ts')).href)})
    const { url } = await startEmbedded({ dataDir: ${JSON.stringify(dataDir)} })
    console.log(url)
    ${after}`
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', program], {
    ...user,
    cwd: room,
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  children.push(child)
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, url }
}

describe('an embedded server', () => {
  test('starts on nothing, keeps what it was told over a stop, and leaves nothing running', async () => {
    rmSync(dataDir, { recursive: true })
    const first = await start()
    await remember(first.url)
    await first.stop()
    expect(serversBelow(home)).toEqual([])
    await expect(ask(first.url, 'select 1')).rejects.toThrow()
    const second = await start()
    expect(await recall(second.url)).toBe('记得')
  })

  test('sorts and folds Unicode, counts checksums and speaks UTF-8', async () => {
    const { url } = await start()
    expect(
      await ask(
        url,
        `select lower('ÄÖ') as folded, current_setting('server_encoding') as encoding,
      current_setting('data_checksums') as sums`,
      ),
    ).toEqual([{ folded: 'äö', encoding: 'UTF8', sums: 'on' }])
  })

  test('keeps its password to itself and lets nobody in without it', async () => {
    const { url } = await start()
    expect(statSync(join(dataDir, 'password')).mode & 0o077).toBe(0)
    const stranger = new URL(url)
    stranger.password = 'postgres'
    await expect(ask(stranger.href, 'select 1')).rejects.toThrow('password authentication failed')
  })

  test('refuses a second instance on the same data, whoever asks', async () => {
    await start()
    await expect(startEmbedded({ dataDir })).rejects.toThrow(`正由另一个进程（进程号 ${process.pid}）使用`)
  })

  test('takes a data directory with a long name', async () => {
    dataDir = join(home, '很长的目录名'.repeat(8), '很长的目录名'.repeat(8))
    const { url } = await start()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('listens at a port when told to', async () => {
    const { port, leave } = await takePort()
    await leave()
    const { url } = await start({ port })
    expect(new URL(url).port).toBe(String(port))
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('says so when the port is taken', async () => {
    const { port, leave } = await takePort()
    await expect(startEmbedded({ dataDir, port })).rejects.toThrow(`端口 ${port} 已被占用`)
    await leave()
  })

  test('refuses data of another version', async () => {
    await (await start()).stop()
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '17\n')
    await expect(startEmbedded({ dataDir })).rejects.toThrow('属于 PostgreSQL 17')
    writeFileSync(join(dataDir, 'cluster', 'PG_VERSION'), '18\n')
  })
})

describe('after a death', () => {
  test('of the server, it comes back at the same address with everything committed', async () => {
    const { url } = await start({ durable: true })
    await remember(url)
    process.kill(postmaster(), 'SIGKILL')
    await vi.waitUntil(() => recall(url).catch(() => undefined), { timeout: 30_000 })
    expect(await recall(url)).toBe('记得')
  })

  test('of the process that started it, the next one finds everything committed', async () => {
    const { child, url } = await otherProcess()
    await remember(url)
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(await recall((await start()).url)).toBe('记得')
  })

  test('of that process the server does not stay behind', async () => {
    const { child } = await otherProcess()
    child.kill('SIGKILL')
    await vi.waitUntil(() => serversBelow(home).length === 0, { timeout: 20_000 })
  })

  test.skipIf(!onLinux)('of that process and its watchdog, the next one stops the orphan', async () => {
    const { child, url } = await otherProcess()
    await remember(url)
    const orphan = postmaster()
    const watchdog = readdirSync('/proc').find((pid) => {
      const file = `/proc/${pid}/cmdline`
      return /^\d+$/.test(pid) && existsSync(file) && readFileSync(file, 'utf8').includes(`yifa-watch\0${orphan}\0`)
    })
    process.kill(Number(watchdog), 'SIGKILL')
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(serversBelow(home)).toContain(orphan)
    const socket = new URL(url).searchParams.get('host') ?? ''
    const said: string[] = []
    expect(await recall((await start({ log: (line) => said.push(line) })).url)).toBe('记得')
    expect(said).toContain(`停止上次遗留的数据库进程 ${orphan}`)
    expect(existsSync(socket)).toBe(false)
  })

  test('in the middle of the first set-up, the next start sets up afresh', async () => {
    rmSync(dataDir, { recursive: true })
    mkdirSync(join(dataDir, 'cluster.new', 'base'), { recursive: true })
    writeFileSync(join(dataDir, 'cluster.new', 'PG_VERSION'), '18\n')
    const { url } = await start()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  test('a lock that names a process of another kind does not keep it from starting', async () => {
    await (await start()).stop()
    const lock = join(dataDir, 'cluster', 'postmaster.pid')
    writeFileSync(lock, `${process.pid}\n${join(dataDir, 'cluster')}\n`)
    const { uid, gid } = statSync(join(dataDir, 'cluster'))
    chownSync(lock, uid, gid)
    writeFileSync(join(dataDir, 'owner.json'), JSON.stringify({ pid: process.pid, born: 'before the flood' }))
    const { url } = await start()
    expect(await ask(url, 'select 1 as one')).toEqual([{ one: 1 }])
  })
})

test('a process that forgets to stop it may end, and takes the server with it', async () => {
  const { child } = await otherProcess('')
  if (child.exitCode === null) await once(child, 'exit')
  expect(child.exitCode).toBe(0)
  await vi.waitUntil(() => serversBelow(home).length === 0, { timeout: 20_000 })
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the process and, before it, the server', async (signal) => {
  const { child, url } = await otherProcess()
  await remember(url)
  child.kill(signal)
  expect(await once(child, 'exit')).toEqual([null, signal])
  expect(serversBelow(home)).toEqual([])
  expect(existsSync(join(dataDir, 'owner.json'))).toBe(false)
})

describe.skipIf(!asRoot || !onLinux)('as root', () => {
  test('the server runs under an unprivileged account', async () => {
    await start()
    expect(statSync(`/proc/${postmaster()}`).uid).toBeGreaterThan(0)
  })

  test('data below a home closed to others works and stays where it was put', async () => {
    rmSync(dataDir, { recursive: true })
    chmodSync(home, 0o700)
    const first = await start()
    await remember(first.url)
    expect(existsSync(join(dataDir, 'cluster', 'PG_VERSION'))).toBe(true)
    await first.stop()
    expect(await recall((await start()).url)).toBe('记得')
    process.kill(postmaster(), 'SIGHUP')
    expect(await recall(running.at(-1)!.url)).toBe('记得')
  })

  test('data that root copied back is given to that account again', async () => {
    const first = await start()
    await remember(first.url)
    await first.stop()
    execFileSync('chown', ['-R', '0:0', dataDir])
    expect(await recall((await start()).url)).toBe('记得')
  })

  test.skipIf(!openToOthers(join(room, 'src')))(
    'an unprivileged account starts its own, and root continues it',
    async () => {
      rmSync(dataDir, { recursive: true })
      chmodSync(home, 0o777)
      const { child, url } = await otherProcess(undefined, { uid: 65534, gid: 65534 })
      await remember(url)
      expect(statSync(`/proc/${postmaster()}`).uid).toBe(65534)
      child.kill('SIGTERM')
      await once(child, 'exit')
      expect(await recall((await start()).url)).toBe('记得')
    },
  )
})
