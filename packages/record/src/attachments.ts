import { randomBytes } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { sm3 } from './digest.ts'

/** Files kept under the SM3 of their content, so that an act which names the hash fixes the content. */
export interface Attachments {
  /** Keeps the bytes and gives their SM3; the same bytes are kept once. */
  put(bytes: Uint8Array): Promise<string>
  /** Undefined when there is none; throws when what lies there no longer has the hash. */
  get(hash: string): Promise<Buffer | undefined>
}

/** Attachments in a directory on disk. */
export function attachments(directory: string): Attachments {
  return {
    async put(bytes) {
      const hash = sm3(bytes)
      if ((await readIfThere(placeOf(directory, hash))) === undefined) await write(placeOf(directory, hash), bytes)
      return hash
    },
    async get(hash) {
      const bytes = await readIfThere(placeOf(directory, hash))
      if (bytes !== undefined && sm3(bytes) !== hash) throw new Error(`附件 ${hash} 的内容与其摘要不符`)
      return bytes
    },
  }
}

function placeOf(directory: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError('附件以六十四位十六进制摘要为名')
  return join(directory, hash.slice(0, 2), hash.slice(2))
}

async function readIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
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
