import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { engineFor, shippedEngine } from './engine.ts'

let home: string
let dataDir: string

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'yifa-engine-'))
  dataDir = join(home, 'data')
})

afterEach(() => rmSync(home, { recursive: true, force: true }))

test.skipIf(process.getuid?.() !== 0)(
  'programs below a home closed to others are copied to where that account can run them',
  async () => {
    chmodSync(home, 0o700)
    const closed = join(home, 'native')
    cpSync(shippedEngine(), closed, { recursive: true, verbatimSymlinks: true })
    const before = ['/var/tmp', tmpdir(), '/tmp', '/var/lib'].flatMap((at) =>
      readdirSync(at).map((name) => join(at, name)),
    )
    const engine = engineFor(dataDir, { uid: 65534, gid: 65534 }, closed)
    expect(engine).not.toBe(closed)
    const version = execFileSync(join(engine, 'bin', 'postgres'), ['--version'], { uid: 65534, gid: 65534, cwd: '/' })
    expect(version.toString()).toContain('PostgreSQL) 18')
    expect(engineFor(dataDir, { uid: 65534, gid: 65534 }, closed)).toBe(engine)
    if (!before.includes(engine)) rmSync(engine, { recursive: true })
  },
)

test('programs whose links npm left out are made to run', () => {
  const bare = join(home, 'native')
  cpSync(shippedEngine(), bare, { recursive: true, verbatimSymlinks: true })
  const links = readdirSync(join(bare, 'lib'), { withFileTypes: true }).filter((entry) => entry.isSymbolicLink())
  for (const { name } of links) rmSync(join(bare, 'lib', name))
  expect(engineFor(dataDir, undefined, bare)).toBe(bare)
  const restored = readdirSync(join(bare, 'lib'), { withFileTypes: true }).filter((entry) => entry.isSymbolicLink())
  expect(restored.map(({ name }) => name)).toEqual(links.map(({ name }) => name))
})
