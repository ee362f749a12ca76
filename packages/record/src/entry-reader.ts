import { z } from 'zod'
import { type Entry, entrySchema } from './entry.ts'
import { type Flaw, flaw } from './flaw.ts'

/** Carries a flaw out of the walk that met it. */
export class Broken extends Error {
  readonly flaw: Flaw
  constructor(met: Flaw) {
    super(met.message)
    this.flaw = met
  }
}

type Kind = Entry['kind']
type Of<K extends Kind> = Extract<Entry, { kind: K }>

/** Reads entries one ahead, so that a walk can say in which order it expects them. */
export interface EntryReader {
  /** The case the next entry belongs to. */
  nextCase(): Promise<string | undefined>
  /** The next entry if it is of this kind and, when one is named, of this case. */
  take<K extends Kind>(kind: K, id?: string): Promise<Of<K> | undefined>
  every<K extends Kind>(kind: K, id?: string): Promise<Of<K>[]>
  /** Whether nothing is left. */
  spent(): Promise<boolean>
  /** Lets go of the source before its end. */
  close(): Promise<void>
  /** How many were taken. */
  readonly taken: number
}

export function entryReader(entries: AsyncIterable<unknown>): EntryReader {
  const iterator = entries[Symbol.asyncIterator]()
  let region = ''
  let next: Entry | undefined
  let taken = 0
  const peek = async (): Promise<Entry | undefined> => {
    if (next !== undefined) return next
    const read: IteratorResult<unknown, unknown> = await iterator.next()
    if (read.done !== true) next = parsed(read.value, region)
    if (next?.kind === 'record') region = next.region
    return next
  }
  const take: EntryReader['take'] = async (kind, id) => {
    const entry = await peek()
    if (entry === undefined || !isOf(entry, kind) || (id !== undefined && caseOf(entry) !== id)) return undefined
    next = undefined
    taken += 1
    return entry
  }
  return {
    take,
    nextCase: async () => caseOf(await peek()),
    every: async (kind, id) => {
      const found = []
      for (let entry = await take(kind, id); entry !== undefined; entry = await take(kind, id)) found.push(entry)
      return found
    },
    spent: async () => (await peek()) === undefined,
    close: async () => {
      await iterator.return?.()
    },
    get taken() {
      return taken
    },
  }
}

function isOf<K extends Kind>(entry: Entry, kind: K): entry is Of<K> {
  return entry.kind === kind
}

function caseOf(entry: Entry | undefined): string | undefined {
  if (entry === undefined) return undefined
  switch (entry.kind) {
    case 'case':
      return entry.case.case
    case 'number':
      return entry.number.case
    case 'leaf':
      return entry.leaf.case
    case 'act':
      return entry.act.case
    case 'record':
    case 'checkpoint':
    case 'total':
    case 'end':
      return undefined
  }
}

const placed = z.object({
  kind: z.string(),
  act: z.object({ case: z.string(), seq: z.int() }).optional().catch(undefined),
  case: z.object({ case: z.string() }).optional().catch(undefined),
})

function parsed(value: unknown, region: string): Entry {
  const entry = entrySchema.safeParse(value)
  if (entry.success) return entry.data
  const place = placed.safeParse(value)
  const { act, case: file } = place.success ? place.data : {}
  const issue = entry.error.issues[0]
  const where = { region, ...(act ? { case: act.case, seq: act.seq } : (file ?? {})) }
  throw new Broken(flaw('unreadable', where, `${issue?.path.join('.') || '整行'} 不是记录应有的样子`))
}
