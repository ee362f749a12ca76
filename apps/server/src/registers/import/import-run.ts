import { randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ImportRow, ImportView } from '@yifa/api'
import type { EntryAppend, NewBatch } from '@yifa/record'
import { store } from '../change-entry.ts'
import { chunks } from '../chunks.ts'
import type { RegisterDeps } from '../register-deps.ts'
import { tableNaming } from '../table-names.ts'
import { type Checked, type Checking, checkAbsent, checkRows } from './check-rows.ts'
import { asksForColumns, type Head, headingsWithin, headOf } from './headings.ts'
import { type Given, Job, noCounts, viewOf } from './import-job.ts'
import { ownEntries } from './own-entries.ts'
import { type TableRow, tableRows, UnreadableTable } from './table-rows.ts'

export interface ImportRun {
  readonly id: string
  readonly given: Given
  readonly view: () => ImportView
  readonly rows: () => AsyncGenerator<ImportRow>
  readonly head: () => Head | undefined
  /** Reads and checks the file, anew where it was checked before. */
  readonly check: () => Promise<void>
  readonly commit: (said: { readonly reason: string; readonly basis?: string }) => Promise<void>
  readonly cancel: () => Promise<void>
  /** Told of every change of the view; gives what stops it. */
  readonly watch: (told: (view: ImportView) => void) => () => void
}

/** Rows checked at a time. */
const slice = 200

/** Goes through the file once: where its headings are, and how many rows come after them. */
async function read(job: Job): Promise<Head | undefined> {
  const { place } = job.given
  const first: TableRow[] = []
  let rows = 0
  for await (const some of chunks(tableRows(job.table), slice)) {
    job.stopper.signal.throwIfAborted()
    if (first.length < headingsWithin) first.push(...some.slice(0, headingsWithin - first.length))
    rows += some.length
    job.set({ done: rows })
  }
  const saved = await job.deps.record.columnsOf(place.region, place.name)
  const head = headOf(place.register, first, saved)
  const before = first.filter(({ row }) => head !== undefined && row <= head.row).length
  job.set({ head, total: rows - before })
  return head
}

async function checkingOf(job: Job, head: Head, batch: string): Promise<Checking> {
  const { given, deps } = job
  const { headings } = head
  const { place, who, effective } = given
  const naming = await tableNaming(place.region, place.register, effective, deps)
  const own = await ownEntries(job.table, head, place, naming.lookup)
  return {
    place,
    who,
    effective,
    headings,
    ...own,
    names: { ...naming.names, called: () => undefined },
    keys: new Map(),
    uniques: new Map(),
    made: new Map(),
    batch,
  }
}

async function take(job: Job, checked: readonly Checked[]): Promise<void> {
  job.stopper.signal.throwIfAborted()
  await job.files.report.add(checked.map(({ row }) => row))
  await job.files.plan.add(checked.flatMap(({ append }) => append ?? []))
  const counts = { ...job.now.counts }
  for (const { row } of checked) counts[row.outcome] += 1
  job.set({ done: job.now.done + checked.length, counts })
}

/** Entries in force that the table, which is the whole list, does not hold. */
async function* absent({ given, deps }: Job, { keys }: Checking) {
  const { place, effective, who } = given
  const own = who.post === 'keeper' ? {} : { organ: who.organ }
  for await (const { key, title } of deps.record.all(place.region, { register: place.name, on: effective, ...own }))
    if (!keys.has(key)) yield { key, title }
}

async function checkAll(job: Job, head: Head): Promise<void> {
  const batch = randomUUID()
  job.set({ state: 'checking', done: 0, counts: noCounts(), batch: undefined, problem: undefined })
  for (const name of ['report', 'plan']) await writeFile(join(job.given.directory, name), '', { mode: 0o600 })
  const checking = await checkingOf(job, head, batch)
  for await (const some of chunks(tableRows(job.table), slice)) {
    const rows = some.filter(({ row }) => row > head.row)
    await take(job, await checkRows(rows, checking, job.deps))
  }
  if (job.given.whole)
    for await (const some of chunks(absent(job, checking), slice))
      await take(job, await checkAbsent(some, checking, job.deps))
  job.set({ state: 'checked', batch })
}

/** Whatever goes wrong ends the import in words; what is our own mistake is thrown on. */
async function guarded(job: Job, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (job.stopper.signal.aborted) return
    job.set({ state: 'failed', problem: error instanceof UnreadableTable ? error.message : '系统内部错误，请稍后再试' })
    if (!(error instanceof UnreadableTable)) throw error
  }
}

const check = (job: Job): Promise<void> =>
  guarded(job, async () => {
    job.set({ state: 'reading', done: 0, total: undefined, problem: undefined })
    const head = await read(job)
    if (!head || job.now.total === 0) return job.set({ state: 'failed', problem: '表格中没有可以导入的内容' })
    if (asksForColumns(job.given.place.register, head.headings)) return job.set({ state: 'columns', done: 0 })
    await checkAll(job, head)
  })

interface Said {
  readonly reason: string
  readonly basis?: string
}

/** The changes that were found lawful, with the reason told at last and the moment they enter the record. */
function* planned({ files, deps }: Job, { reason, basis }: Said): Generator<EntryAppend> {
  const at = deps.clockwork.now()
  for (const append of files.plan.eachNow())
    yield {
      ...append,
      acts: append.acts.map((act) => ({
        ...act,
        at,
        facts: { ...act.facts, reason, ...(basis === undefined ? {} : { basis }) },
      })),
    }
}

const few = 10

const commit = (job: Job, said: Said): Promise<void> =>
  guarded(job, async () => {
    const { given, deps, stopper, now } = job
    const { counts, batch = randomUUID() } = now
    const made: NewBatch = {
      batch,
      file: given.file,
      hash: given.hash,
      officer: given.who.officer,
      reason: said.reason,
      entered: counts.new,
      amended: counts.changed,
      ended: counts.ended,
    }
    job.set({ state: 'writing', done: 0, total: counts.new + counts.changed + counts.ended })
    const progress = (done: number) => job.set({ done })
    const storing = { entries: planned(job, said), batch: made, progress, signal: stopper.signal }
    const stored = await store(given.place, storing, deps)
    if (stored.ok) return job.set({ state: 'committed', batch })
    const named = stored.keys.slice(0, few).join('、')
    const more = stored.keys.length > few ? `等${stored.keys.length}项` : ''
    job.set({ state: 'failed', problem: `核对之后，“${named}”${more}已被他人变更；请重新核对` })
  })

/** An import, from the file to the batch. Nothing is stored before it is committed, and then all of it or nothing. */
export function importRun(given: Given, deps: RegisterDeps): ImportRun {
  const job = new Job(given, deps)
  return {
    id: job.id,
    given,
    view: () => viewOf(job),
    rows: () => job.files.report.each(),
    head: () => job.now.head,
    check: () => check(job),
    commit: (said) => commit(job, said),
    cancel: async () => {
      job.stopper.abort()
      if (job.now.state !== 'committed') job.set({ state: 'cancelled' })
      await rm(given.directory, { recursive: true, force: true })
    },
    watch: (told) => {
      job.listeners.add(told)
      return () => job.listeners.delete(told)
    },
  }
}
