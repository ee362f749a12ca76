import { type AskedChange, type ChangeProblem, keyOfEntry, type Registrar } from '@yifa/kernel'
import type { EntryAppend, NewBatch, RegisterAppended } from '@yifa/record'
import { type Judged, judge } from './decide-changes.ts'
import { entryAppend } from './entry-append.ts'
import { type Place, type RegisterDeps, registerEdition } from './register-deps.ts'

/** A change somebody asks for. */
export interface ChangeRequest {
  readonly change: AskedChange
  /** The entry; one to be entered is told by its fields. */
  readonly key?: string
  /** The version it was decided on; the present one unless told. */
  readonly version?: number
  /** Under which the same request is made once. */
  readonly idempotency?: string
}

export type Changed =
  | { readonly kind: 'done'; readonly key: string }
  | { readonly kind: 'refused'; readonly problems: readonly ChangeProblem[] }
  | { readonly kind: 'version'; readonly actual: number }
  | { readonly kind: 'missing' }

const keyOf = ({ register }: Place, { change, key = '' }: ChangeRequest): string =>
  change.act === 'enter' ? keyOfEntry(register, change.facts.fields).trim() : key

/** Judges one change and stores nothing; undefined where there is no such entry. */
export async function previewChange(
  place: Place,
  request: ChangeRequest,
  who: Registrar,
  deps: RegisterDeps,
): Promise<Judged | undefined> {
  const { change, version } = request
  const asked = { key: keyOf(place, request), changes: [change], ...(version === undefined ? {} : { version }) }
  const [judged] = await judge({ place, who }, [asked], deps)
  return change.act !== 'enter' && judged?.actual === 0 ? undefined : judged
}

/** The version at which a change that was sent before was made: that it named, or that before the entry was last entered. */
const sentBefore = ({ change, version }: ChangeRequest, { loaded }: Judged): number =>
  version ?? (change.act === 'enter' ? loaded.opened.findLastIndex(({ act }) => act === 'enter') : loaded.stored.length)

/** Makes one change of one entry. */
export async function changeEntry(
  place: Place,
  request: ChangeRequest,
  who: Registrar,
  deps: RegisterDeps,
): Promise<Changed> {
  const { idempotency, version } = request
  const judged = await previewChange(place, request, who, deps)
  if (!judged) return { kind: 'missing' }
  const { actual } = judged
  if (idempotency === undefined && version !== undefined && version !== actual) return { kind: 'version', actual }
  if (judged.ok) return stored(place, judged, who, request, deps)
  const before = idempotency === undefined ? -1 : sentBefore(request, judged)
  if (before < 0 || before === actual) return { kind: 'refused', problems: judged.problems }
  const again = await previewChange(place, { ...request, version: before }, who, deps)
  const repeated = again?.ok ? await stored(place, again, who, request, deps) : undefined
  if (repeated?.kind === 'done') return repeated
  return version === undefined ? { kind: 'refused', problems: judged.problems } : { kind: 'version', actual }
}

async function stored(
  place: Place,
  judged: Extract<Judged, { ok: true }>,
  who: Registrar,
  { idempotency }: ChangeRequest,
  deps: RegisterDeps,
): Promise<Changed> {
  const entries = [entryAppend(place, judged, who, deps)]
  const appended = await store(place, { entries, ...(idempotency === undefined ? {} : { key: idempotency }) }, deps)
  return appended.ok ? { kind: 'done', key: judged.loaded.key } : { kind: 'version', actual: judged.actual }
}

interface Storing {
  readonly entries: Iterable<EntryAppend>
  readonly key?: string
  readonly batch?: NewBatch
  readonly progress?: (written: number) => void
  readonly signal?: AbortSignal
}

/** Stores changes of entries of one register, all or nothing. */
export async function store(
  { region, name }: Place,
  { progress, signal, ...append }: Storing,
  deps: Pick<RegisterDeps, 'record' | 'stored'>,
): Promise<RegisterAppended> {
  const appended = await deps.record.append(
    { region, register: name, edition: registerEdition, ...append },
    { ...(progress ? { progress } : {}), ...(signal ? { signal } : {}) },
  )
  deps.stored.tell(region, name)
  return appended
}
