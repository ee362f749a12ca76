import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isProcedureKey, isRegisterKey, type ProcedureKey, type RegisterKey } from '../packages/law/src/index.ts'

/** How far a system of the catalogue is built. */
export const statuses: Readonly<Record<string, string>> = {
  works: '可用',
  partly: '部分',
  none: '尚未做',
}

/** A system a district government runs, and where it lives in the product. */
export interface System {
  readonly area: string
  readonly id: string
  readonly title: string
  readonly priority: string
  readonly status: string
  readonly procedures: readonly ProcedureKey[]
  readonly registers: readonly RegisterKey[]
  /** How a user reaches it, or what is missing. */
  readonly note: string
}

function system(line: string): System {
  const [area = '', id = '', title = '', priority = '', status = '', named = '', note = ''] = line.split('\t')
  const keys = named.split(' ').filter(Boolean)
  const unknown = keys.find((key) => !isProcedureKey(key) && !isRegisterKey(key))
  if (unknown !== undefined)
    throw new Error(`systems.tsv: ${id} names ${unknown}, which is neither a procedure nor a register`)
  if (statuses[status] === undefined) throw new Error(`systems.tsv: ${id} has no status ${status}`)
  const [procedures, registers] = [keys.filter(isProcedureKey), keys.filter(isRegisterKey)]
  return { area, id, title, priority, status, procedures, registers, note }
}

/** The systems of a district, in the order of the catalogue. */
export const systems: readonly System[] = readFileSync(join(import.meta.dirname, 'systems.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map(system)
