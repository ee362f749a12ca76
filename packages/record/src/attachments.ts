import { randomBytes } from 'node:crypto'
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sm3 } from './digest.ts'
import type { DataKeys } from './keys.ts'
import { sealBytes, unsealBytes } from './seal.ts'

/**
 * Files sealed on disk, each under the SM3 of its sealed form, so that an act which names it fixes the content and the
 * same bytes sent twice never look the same.
 */
export interface Attachments {
  /** Takes bytes in and gives the name of what waits to be kept. */
  take(bytes: Uint8Array): Promise<string>
  /** Keeps what waits, for good; false when there is none. What is kept already stays. */
  keep(file: string): Promise<boolean>
  /** The bytes, kept or waiting; undefined when there are none; throws when what lies there was altered. */
  get(file: string): Promise<Buffer | undefined>
  /** Throws away what has waited longer than so many hours; answers how many bytes still wait. */
  sweep(hours: number): Promise<number>
}

interface Places {
  readonly kept: string
  readonly waiting: string
}

/** Attachments in a directory on disk, sealed under the keys. */
export function attachments(directory: string, keys: DataKeys): Attachments {
  const places = (file: string) => placesOf(directory, file)
  return {
    async take(bytes) {
      const sealed = sealBytes(bytes, keys)
      const file = sm3(sealed)
      await write(places(file).waiting, sealed)
      return file
    },
    keep: (file) => keep(places(file)),
    async get(file) {
      const { kept, waiting } = places(file)
      const sealed = (await readIfThere(kept)) ?? (await readIfThere(waiting))
      if (sealed !== undefined && sm3(sealed) !== file) throw new Error(`附件 ${file} 的内容与其摘要不符`)
      return sealed && unsealBytes(sealed, keys)
    },
    sweep: (hours) => sweep(join(directory, 'waiting'), hours * 3_600_000),
  }
}

function placesOf(directory: string, file: string): Places {
  if (!/^[0-9a-f]{64}$/.test(file)) throw new TypeError('附件以六十四位十六进制摘要为名')
  return { kept: join(directory, file.slice(0, 2), file.slice(2)), waiting: join(directory, 'waiting', file) }
}

const isMissing = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** What `read` gives; undefined where there is no such file. */
async function ifThere<T>(read: Promise<T>): Promise<T | undefined> {
  try {
    return await read
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

const readIfThere = (path: string): Promise<Buffer | undefined> => ifThere(readFile(path))
const isThere = async (path: string): Promise<boolean> => (await ifThere(access(path).then(() => true))) ?? false

async function keep({ kept, waiting }: Places): Promise<boolean> {
  await mkdir(dirname(kept), { recursive: true })
  const moved = await ifThere(rename(waiting, kept).then(() => true))
  return moved ?? isThere(kept)
}

async function sweep(directory: string, longest: number): Promise<number> {
  let waiting = 0
  for (const name of (await ifThere(readdir(directory))) ?? []) {
    const path = join(directory, name)
    const found = await ifThere(stat(path))
    if (found === undefined) continue
    if (Date.now() - found.mtimeMs > longest) await rm(path, { force: true })
    else waiting += found.size
  }
  return waiting
}

async function write(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    await file.close()
  }
}
