import { z } from 'zod'
import { announceEntries } from '../announce.ts'
import type { Database, Session } from '../database.ts'
import { wholeRegion } from '../scope.ts'
import type { AppendWatch, EntryAppend, EntryView, Follower, RegisterAppend, RegisterAppended } from './contract.ts'
import { inTurn, kept } from './following.ts'
import { type Parcel, parcelsOf, type Touched } from './parcel.ts'

const answer = z.discriminatedUnion('result', [
  z.object({ result: z.literal(['stored', 'repeated']) }),
  z.object({ result: z.literal(['version', 'taken']), keys: z.array(z.string()) }),
])
type Answer = z.infer<typeof answer>

/** Undoes a transaction that is not to be stored after all. */
class NotStored extends Error {
  readonly answer: Answer
  constructor(given: Answer) {
    super(given.result)
    this.answer = given
  }
}

/** How an append is written: who watches it, what time it is, and who follows the register. */
export interface Writing extends AppendWatch {
  readonly now?: () => Date
  readonly follower?: Follower | undefined
}

/** Appends acts to entries of one register and brings what lists show of them into line, all or nothing. */
export async function appendEntries(
  database: Database,
  asked: RegisterAppend,
  { now = () => new Date(), follower, ...watch }: Writing = {},
): Promise<RegisterAppended> {
  const recordedAt = now().toISOString()
  const views: EntryView[] = []
  const keys: string[] = []
  const entries = noted(asked.entries, keys)
  const append = { ...asked, entries: follower === undefined ? entries : kept(entries, views) }
  const parcels = parcelsOf(append, recordedAt)
  const first = await taken(parcels)
  if (first === undefined) throw new TypeError('没有要记录的登记事项')
  const second = await taken(parcels)
  const bounds = wholeRegion(append.region)
  const given =
    second === undefined && follower === undefined
      ? await database.session(bounds, (session) => storeWhole(session, append, recordedAt, first, watch))
      : await database
          .transaction(bounds, async (session) => {
            if (follower !== undefined) await inTurn(session, append.region, append.register)
            const all = joined(second === undefined ? [first] : [first, second], parcels)
            return storeParts(session, append, recordedAt, all, watch, () => follower?.(session, append.region, views))
          })
          .catch(unlessNotStored)
  const { region, register } = append
  const named = keys.length > mostNamed ? {} : { keys }
  if (given.result === 'stored') announceEntries(database, { region, register, ...named })
  return answered(given)
}

/** The same within a transaction that stores something else besides; answers the keys of entries somebody else was faster with, none when all is stored. */
export async function storeEntries(
  session: Session,
  asked: RegisterAppend,
  recordedAt: string,
): Promise<readonly string[]> {
  const parcels = parcelsOf(asked, recordedAt)
  const first = await taken(parcels)
  if (first === undefined) return []
  const second = await taken(parcels)
  if (second !== undefined) throw new TypeError('与案件一并变更的登记事项过多')
  const given = await storeWhole(session, asked, recordedAt, first, {})
  return 'keys' in given ? given.keys : []
}

/** So many keys are announced one by one. */
const mostNamed = 20

/** The entries as they pass, the keys of the first noted down, and of one more. */
function* noted(entries: Iterable<EntryAppend>, keys: string[]): Generator<EntryAppend> {
  for (const entry of entries) {
    if (keys.length <= mostNamed) keys.push(entry.view.key)
    yield entry
  }
}

function answered(given: Answer): RegisterAppended {
  switch (given.result) {
    case 'stored':
    case 'repeated':
      return { ok: true, repeated: given.result === 'repeated' }
    case 'version':
    case 'taken':
      return { ok: false, reason: given.result, keys: given.keys }
  }
}

function unlessNotStored(error: unknown): Answer {
  if (error instanceof NotStored) return error.answer
  throw error
}

async function taken(parcels: AsyncIterator<Parcel, void>): Promise<Parcel | undefined> {
  const next = await parcels.next()
  return next.done === true ? undefined : next.value
}

async function* joined(first: readonly Parcel[], rest: AsyncIterable<Parcel>): AsyncGenerator<Parcel, void> {
  yield* first
  yield* rest
}

async function storeWhole(
  session: Session,
  append: RegisterAppend,
  recordedAt: string,
  parcel: Parcel,
  { progress, signal }: AppendWatch,
): Promise<Answer> {
  signal?.throwIfAborted()
  const { batch } = append
  const given = await store(session, [
    opening(append, recordedAt),
    members({ whole: true, made: batch }),
    parcel.members,
  ])
  if (given.result === 'stored') progress?.(parcel.touched.length)
  return given
}

/** While the database stores a parcel the next one is prepared. */
async function storeParts(
  session: Session,
  append: RegisterAppend,
  recordedAt: string,
  parcels: AsyncGenerator<Parcel, void>,
  { progress, signal }: AppendWatch,
  follow: () => Promise<void> | undefined,
): Promise<Answer> {
  await session.query(`set local gin_pending_list_limit = '256MB'`)
  const touched: Touched[] = []
  let following = await taken(parcels)
  for (let parcel = following; parcel !== undefined; parcel = following) {
    signal?.throwIfAborted()
    const head = touched.length === 0 ? opening(append, recordedAt) : shared(append, recordedAt)
    const [given, next] = await Promise.all([store(session, [head, parcel.members]), taken(parcels)])
    if (given.result !== 'stored') throw new NotStored(given)
    for (const one of parcel.touched) touched.push(one)
    following = next
    progress?.(touched.length)
  }
  signal?.throwIfAborted()
  await follow()
  const { region, register, batch } = append
  await finish(session, { region, register, recordedAt, made: batch }, touched)
  signal?.throwIfAborted()
  return { result: 'stored' }
}

async function store(session: Session, members: readonly string[]): Promise<Answer> {
  const { rows } = await session.query<{ answer: unknown }>({
    name: 'append_entries',
    text: 'select append_entries($1) as answer',
    values: [`{${members.join(',')}}`],
  })
  return answer.parse(rows[0]?.answer)
}

async function finish(session: Session, told: object, touched: readonly Touched[]): Promise<void> {
  const column = (of: (one: Touched) => string | number) => `{${touched.map(of).join(',')}}`
  await session.query({
    name: 'finish_entries',
    text: 'select finish_entries($1, $2, $3, $4)',
    values: [
      JSON.stringify(told),
      column((one) => one.entry),
      column((one) => one.expected),
      column((one) => one.added),
    ],
  })
}

const members = (values: object): string => JSON.stringify(values).slice(1, -1)

const shared = ({ region, register, edition, batch }: RegisterAppend, recordedAt: string): string =>
  members({ region, register, edition, recordedAt, batch: batch?.batch })

const opening = (append: RegisterAppend, recordedAt: string): string =>
  append.key === undefined
    ? shared(append, recordedAt)
    : `${shared(append, recordedAt)},${members({ key: append.key })}`
