import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { AskedChange, Registrar } from '@yifa/kernel'
import type { Batch, EntryAppend } from '@yifa/record'
import * as z from 'zod'
import { store } from '../change-entry.ts'
import { chunks } from '../chunks.ts'
import { type Judged, judgeLoaded } from '../decide-changes.ts'
import { entryAppend } from '../entry-append.ts'
import { grouped } from '../grouped.ts'
import { type LoadedEntry, loadEntries } from '../load-entries.ts'
import type { Place, RegisterDeps } from '../register-deps.ts'
import { lineFile } from './line-file.ts'

/** Why a batch cannot be undone as a whole: these entries, and what happened to each. */
export interface Hindrance {
  readonly key: string
  readonly problem: string
}

export type Undone =
  | { readonly kind: 'done'; readonly batch: string }
  | { readonly kind: 'hindered'; readonly hindrances: readonly Hindrance[] }

interface Touched {
  readonly key: string
  readonly seqs: readonly number[]
}

const hindrance = ({ opened }: LoadedEntry, { key, seqs }: Touched): Hindrance | undefined => {
  const since = opened.find(({ seq }) => seq > Math.max(...seqs))
  return since && { key, problem: `“${key}”在导入之后又有变更（${since.at.slice(0, 10)}）` }
}

const cancelling = ({ seqs }: Touched, reason: string, batch: string): readonly AskedChange[] =>
  seqs.toReversed().map((seq) => ({ act: 'cancel', facts: { seq, reason, batch } }))

interface Undoing {
  readonly place: Place
  readonly who: Registrar
  readonly reason: string
  readonly batch: string
}

interface Prepared {
  readonly appends: readonly EntryAppend[]
  readonly hindrances: readonly Hindrance[]
}

async function prepared(touched: readonly Touched[], undoing: Undoing, deps: RegisterDeps): Promise<Prepared> {
  const { place, who, reason, batch } = undoing
  const keys = touched.map(({ key }) => key)
  const loaded = await loadEntries(place, keys, deps)
  const hindrances = touched.flatMap((one, at) => (loaded[at] && hindrance(loaded[at], one)) ?? [])
  if (hindrances.length > 0) return { appends: [], hindrances }
  const asked = touched.map((one) => ({ key: one.key, changes: cancelling(one, reason, batch) }))
  const judged = await judgeLoaded({ place, who }, asked, loaded, deps)
  const refused = judged.flatMap((one) =>
    one.ok ? [] : [{ key: one.loaded.key, problem: one.problems.map(({ problem }) => problem).join('；') }],
  )
  const lawful = judged.filter((one): one is Extract<Judged, { ok: true }> => one.ok)
  return { appends: lawful.map((one) => entryAppend(place, one, who, deps)), hindrances: refused }
}

/** Who watches an undoing, and where it keeps what it has prepared. */
interface Watched {
  readonly directory: string
  readonly progress: (state: 'preparing' | 'writing', done: number, total: number) => void
}

const plan = z.custom<EntryAppend>((value) => typeof value === 'object' && value !== null)

/** Prepares the undoing of every entry, slice by slice, on disk; answers what stands in its way. */
async function planned(
  touched: readonly Touched[],
  undoing: Undoing,
  { directory, progress }: Watched,
  deps: RegisterDeps,
) {
  const file = lineFile(join(directory, 'plan'), (line) => plan.parse(JSON.parse(line)))
  const hindrances: Hindrance[] = []
  let done = 0
  for await (const some of chunks(touched, 200)) {
    const part = await prepared(some, undoing, deps)
    await file.add(part.appends)
    hindrances.push(...part.hindrances)
    done += some.length
    progress('preparing', done, touched.length)
  }
  return { file, hindrances }
}

/** Cancels every change of a batch, all or nothing; what was changed since stands in the way. */
export async function undoBatch(
  place: Place,
  undone: Batch,
  { who, reason, ...watched }: { readonly who: Registrar; readonly reason: string } & Watched,
  deps: RegisterDeps,
): Promise<Undone> {
  const undoing = { place, who, reason, batch: randomUUID() }
  const acts = await deps.record.entriesOf(place.region, undone.batch)
  const touched = [...grouped(acts, ({ key }) => key)].map(([key, some]) => ({ key, seqs: some.map(({ seq }) => seq) }))
  const { file: entries, hindrances } = await planned(touched, undoing, watched, deps)
  if (hindrances.length > 0) return { kind: 'hindered', hindrances }
  const { file, hash, entered, amended, ended } = undone
  const batch = {
    batch: undoing.batch,
    file,
    hash,
    officer: who.officer,
    reason,
    undoes: undone.batch,
    entered,
    amended,
    ended,
  }
  const progress = (done: number) => watched.progress('writing', done, touched.length)
  const stored = await store(place, { entries: entries.eachNow(), batch, progress }, deps)
  if (stored.ok) return { kind: 'done', batch: undoing.batch }
  return { kind: 'hindered', hindrances: stored.keys.map((key) => ({ key, problem: `“${key}”刚刚又有变更` })) }
}
