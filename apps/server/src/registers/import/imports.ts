import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { scratch } from '../../scratch.ts'
import type { RegisterDeps } from '../register-deps.ts'
import { type Given, isBusy } from './import-job.ts'
import { type ImportRun, importRun } from './import-run.ts'

/** How long an import that nobody looks at is kept, in minutes, and how many there are at once, of all and of one officer. */
const kept = 120
const most = 24
const own = 3

/** The imports under way; each belongs to whoever began it. */
export interface Imports {
  /** Takes a file in and begins to read it; undefined while too many are under way. */
  readonly begin: (
    given: Omit<Given, 'directory' | 'hash'>,
    body: ReadableStream<unknown>,
  ) => Promise<ImportRun | undefined>
  readonly find: (id: string) => ImportRun | undefined
  readonly drop: (id: string) => Promise<void>
}

async function received(body: ReadableStream<unknown>, directory: string): Promise<string> {
  const hash = createHash('sm3')
  const hashing = new Transform({
    transform(chunk: Buffer, _, next) {
      hash.update(chunk)
      next(null, chunk)
    },
  })
  await pipeline(Readable.fromWeb(body), hashing, createWriteStream(join(directory, 'table'), { mode: 0o600 }))
  return hash.digest('hex')
}

export function imports(deps: RegisterDeps, log: (error: unknown) => void): Imports {
  const all = new Map<string, { readonly run: ImportRun; touched: number }>()
  const drop = async (id: string): Promise<void> => {
    const found = all.get(id)
    all.delete(id)
    await found?.run.cancel()
  }
  const sweep = async (officer: string): Promise<void> => {
    const old = performance.now() - kept * 60_000
    for (const [id, { touched }] of all) if (touched < old) await drop(id)
    const before = [...all].filter(([, { run }]) => run.given.who.officer === officer)
    const waiting = before.filter(([, { run }]) => !isBusy(run.view()))
    for (const [id] of waiting.slice(0, Math.max(0, before.length - own + 1))) await drop(id)
  }
  return {
    begin: async (given, body) => {
      await sweep(given.who.officer)
      if (all.size >= most) return undefined
      const directory = await scratch('import')
      const hash = await received(body, directory).catch(async (error: unknown) => {
        await rm(directory, { recursive: true, force: true })
        throw error
      })
      const run = importRun({ ...given, directory, hash }, deps)
      all.set(run.id, { run, touched: performance.now() })
      run.check().catch(log)
      return run
    },
    find: (id) => {
      const found = all.get(id)
      if (found) found.touched = performance.now()
      return found?.run
    },
    drop,
  }
}
