import { mkdtempSync, rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let room: string | undefined

/** A new folder for files of the moment, which only this account may open; what is left in it goes when the program ends. */
export function scratch(name: string): Promise<string> {
  room ??= opened()
  return mkdtemp(join(room, `${name}-`))
}

function opened(): string {
  const made = mkdtempSync(join(tmpdir(), 'yifa-scratch-'))
  process.once('exit', () => rmSync(made, { recursive: true, force: true }))
  return made
}
