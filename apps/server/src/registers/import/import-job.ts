import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type ImportOutcome, type ImportRow, type ImportView, importRow } from '@yifa/api'
import { isOptional, needsApproval, type Registrar, titleOf } from '@yifa/kernel'
import type { EntryAppend } from '@yifa/record'
import * as z from 'zod'
import type { Place, RegisterDeps } from '../register-deps.ts'
import type { Head } from './headings.ts'
import { type LineFile, lineFile } from './line-file.ts'

/** What somebody wants to take in. */
export interface Given {
  readonly place: Place
  readonly who: Registrar
  readonly file: string
  /** SM3 of the file. */
  readonly hash: string
  readonly effective: string
  readonly whole: boolean
  /** A directory of the import's own, with the file as `table`. */
  readonly directory: string
}

export const stateTitles: Readonly<Record<ImportView['state'], string>> = {
  reading: '正在读取',
  columns: '请确认栏目对应',
  checking: '正在核对',
  checked: '核对完毕，尚未写入',
  writing: '正在写入',
  committed: '已经写入',
  failed: '未能导入',
  cancelled: '已取消',
}

/** Whether something is being done with it that nobody is asked about. */
export const isBusy = ({ state }: Pick<ImportView, 'state'>): boolean =>
  state === 'reading' || state === 'checking' || state === 'writing'

export const noCounts = (): Record<ImportOutcome, number> => ({ new: 0, changed: 0, ended: 0, same: 0, refused: 0 })

interface Progress {
  state: ImportView['state']
  done: number
  total: number | undefined
  head: Head | undefined
  counts: Record<ImportOutcome, number>
  problem: string | undefined
  batch: string | undefined
}

const plan = z.custom<EntryAppend>((value) => typeof value === 'object' && value !== null)

interface Files {
  readonly report: LineFile<ImportRow>
  readonly plan: LineFile<EntryAppend>
}

/** An import that is under way: what it has come to, and the files it keeps meanwhile. */
export class Job {
  readonly id = randomUUID()
  readonly given: Given
  readonly deps: RegisterDeps
  readonly files: Files
  readonly table: string
  readonly listeners = new Set<(view: ImportView) => void>()
  now: Progress = {
    state: 'reading',
    done: 0,
    total: undefined,
    head: undefined,
    counts: noCounts(),
    problem: undefined,
    batch: undefined,
  }
  stopper = new AbortController()

  constructor(given: Given, deps: RegisterDeps) {
    this.given = given
    this.deps = deps
    this.table = join(given.directory, 'table')
    this.files = {
      report: lineFile(join(given.directory, 'report'), (line) => importRow.parse(JSON.parse(line))),
      plan: lineFile(join(given.directory, 'plan'), (line) => plan.parse(JSON.parse(line))),
    }
  }
  set(change: Partial<Progress>): void {
    this.now = { ...this.now, ...change }
    const view = viewOf(this)
    for (const told of this.listeners) told(view)
  }
}

export function viewOf({ id, given, now }: Job): ImportView {
  const { place, file, effective, whole, who } = given
  const { register } = place
  const headings = now.head?.headings ?? []
  const present = new Set(headings.flatMap(({ field }) => field ?? []))
  const missing = Object.entries(register.fields).filter(
    ([field, schema]) => !isOptional(schema) && !present.has(field),
  )
  return {
    id,
    register: place.name,
    registerTitle: register.title,
    file,
    effective,
    whole,
    state: now.state,
    stateTitle: stateTitles[now.state],
    done: now.done,
    ...(now.total === undefined ? {} : { total: now.total }),
    headings: headings.map(({ heading, field, by, ignored }) => {
      const schema = field === undefined ? undefined : register.fields[field]
      return {
        heading,
        ...(field === undefined || !schema ? {} : { field, title: titleOf(schema, field) }),
        ...(by === undefined ? {} : { by }),
        ignored,
      }
    }),
    missing: now.head ? missing.map(([field, schema]) => ({ field, title: titleOf(schema, field) })) : [],
    counts: now.counts,
    proposes: needsApproval(register, who),
    ...(now.problem === undefined ? {} : { problem: now.problem }),
    ...(now.batch === undefined ? {} : { batch: now.batch }),
  }
}
