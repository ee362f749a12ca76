import { createHash } from 'node:crypto'
import { copyFile, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Registrar } from '@yifa/kernel'
import { scratch } from '../../scratch.ts'
import { placeOf, type RegisterDeps } from '../register-deps.ts'
import { type ImportRun, importRun } from './import-run.ts'

export type { ImportRun } from './import-run.ts'

/** What a file on this machine is to be taken in as. */
export interface FileGiven {
  readonly region: string
  readonly register: string
  readonly path: string
  readonly who: Registrar
  readonly effective: string
  readonly whole: boolean
}

/** Reads and checks a file on this machine; whoever is done with the import cancels it. */
export async function importFile(given: FileGiven, deps: RegisterDeps): Promise<ImportRun> {
  const { region, register, path, who, effective, whole } = given
  const place = placeOf(region, register, deps)
  if (!place) throw new RangeError(`没有登记册“${register}”`)
  const directory = await scratch('import')
  await copyFile(path, join(directory, 'table'))
  const hash = createHash('sm3')
    .update(await readFile(path))
    .digest('hex')
  const run = importRun({ place, who, file: basename(path), hash, effective, whole, directory }, deps)
  await run.check()
  return run
}
