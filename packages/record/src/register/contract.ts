import type { Day } from '@yifa/calendar'
import type { NewAct, Page, Paging, StoredAct } from '../contract.ts'
import type { Session } from '../database.ts'

/** A stretch of days in which an entry (登记事项) stood as its fields say; both days included, open without `until`. */
export interface Period {
  readonly from: Day
  readonly until?: Day
  /** Personal values under seal. */
  readonly fields: Readonly<Record<string, unknown>>
  /** The act that made it so. */
  readonly seq: number
}

/** The entry as lists show it; replaced as a whole by each change. */
export interface EntryView {
  /** What tells it from all others of its register, for good. */
  readonly key: string
  readonly title: string
  /** The organ whose entry it is. */
  readonly organ?: string
  /** In the order of their days, none overlapping another. */
  readonly periods: readonly Period[]
  /** Words to index. */
  readonly search: string
  /** Values of choices, of organs and of references in any of the periods, by which a list is narrowed, as `field=value`. */
  readonly marks: readonly string[]
  /** Keyed hashes of personal values, for exact search. */
  readonly sensitiveKeys?: readonly string[]
  /** Changes that wait for approval. */
  readonly pending: number
  /** Acts that figures leave out: those that wait for approval, were rejected or cancelled, by seq. */
  readonly idle?: readonly number[]
}

/** New acts on one entry and everything lists show of it afterwards. */
export interface EntryAppend {
  /** UUID version 7. */
  readonly entry: string
  /** Acts already on the entry; 0 opens it. */
  readonly expected: number
  /** Hash of the last of them; genesis when there is none. */
  readonly head: string
  readonly acts: readonly NewAct[]
  readonly view: EntryView
}

/** Entries of one register that change together, all or nothing: one change of one officer, or a whole import. */
export interface RegisterAppend {
  readonly region: string
  readonly register: string
  readonly edition: string
  /** Idempotency key, unique in the region. */
  readonly key?: string
  /** Taken one by one, so that an import need not hold all of them at once. */
  readonly entries: Iterable<EntryAppend>
  /** The batch they belong to (批次): an import, or the undoing of one. */
  readonly batch?: NewBatch
}

/**
 * Brings what is read elsewhere (机构、岗位) into line with entries of a register, in the transaction that stores them;
 * what it throws undoes them.
 */
export type Follower = (
  session: Session,
  region: string,
  entries: readonly Pick<EntryView, 'key' | 'periods'>[],
) => Promise<void>

/** Who watches an append while it is written. */
export interface AppendWatch {
  /** Entries written so far; they are in the record once the append has answered. */
  readonly progress?: (written: number) => void
  /** Aborts the append as long as it is not committed: nothing of it is stored, and the signal's reason is thrown. */
  readonly signal?: AbortSignal
}

export interface NewBatch {
  /** UUID. */
  readonly batch: string
  /** The file, as it was named, and SM3 of its bytes. */
  readonly file: string
  readonly hash: string
  readonly officer: string
  readonly reason: string
  /** The batch it undoes. */
  readonly undoes?: string
  readonly entered: number
  readonly amended: number
  readonly ended: number
}

export interface Batch extends NewBatch {
  readonly register: string
  readonly at: string
  readonly undoneBy?: string
}

/**
 * `repeated`: the idempotency key was used before. `version`: these entries were changed by somebody else; `taken`: these
 * keys belong to other entries already; of an import that is written in parts, those of the first part that has any.
 */
export type RegisterAppended =
  | { readonly ok: true; readonly repeated: boolean }
  | { readonly ok: false; readonly reason: 'version' | 'taken'; readonly keys: readonly string[] }

/** An entry as its chain stands. */
export interface EntryHead {
  readonly entry: string
  readonly register: string
  readonly edition: string
  readonly key: string
  readonly title: string
  readonly organ?: string
  readonly version: number
  readonly head: string
  readonly pending: number
}

/** An entry on a day: the period it was in, or the next to come, or the last before it; none while it is only proposed. */
export interface EntryOnDay extends EntryHead {
  readonly period?: Period
  readonly standing: 'in force' | 'ended' | 'to come' | 'proposed'
}

export interface EntryQuery extends Paging {
  readonly register: string
  /** The day on which the list is looked at. */
  readonly on: Day
  /** In force only unless told. */
  readonly standing?: 'in force' | 'ended' | 'to come' | 'proposed' | 'any'
  readonly text?: string
  /** Keyed hashes; one that matches is enough. */
  readonly keys?: readonly string[]
  /** `field=value`: one of the values named for each field is enough, and each field must have one. */
  readonly marks?: readonly string[]
  readonly organ?: string
  /** Entries whose period ends by this day. */
  readonly endingBy?: Day
  /** Entries with one of these keys only. */
  readonly only?: readonly string[]
  /** Entries with changes that wait for approval only. */
  readonly pending?: true
  /** Entries on which one of these acts was done between two days, both included, and counts. */
  readonly changed?: { readonly from: Day; readonly to: Day; readonly acts: readonly string[] }
}

/** An entry that differs between two days. */
export interface EntryDifference {
  readonly head: EntryHead
  readonly before?: Period
  readonly after?: Period
}

/** How many entries stood on a day, or came and went between two, by the values of some fields. */
export interface EntryCount {
  readonly values: readonly string[]
  readonly count: number
  readonly sum?: number
}

/** The record room's counter for registers. */
export interface RegisterRecord {
  /** All or nothing; a single change is one round trip. Somebody else's being faster is a value; a chain that does not fit is an error. */
  append(append: RegisterAppend, watch?: AppendWatch): Promise<RegisterAppended>
  /** Brings what follows a register into line with all of its entries anew; nothing where nothing follows it. */
  bringIntoLine(region: string, register: string): Promise<void>
  /** Heads of entries by key, in no order; keys nobody has are left out. */
  heads(region: string, register: string, keys: readonly string[]): Promise<readonly EntryHead[]>
  /** Acts of entries in the order of entry and seq. */
  acts(region: string, entries: readonly string[]): Promise<readonly StoredAct[]>
  /** Entries by key as they stood on a day. */
  onDay(region: string, register: string, keys: readonly string[], day: Day): Promise<readonly EntryOnDay[]>
  /** By key. */
  list(region: string, query: EntryQuery): Promise<Page<EntryOnDay>>
  /** The whole list on a day in the order of keys, a row at a time, for exports of any size. */
  all(region: string, query: Omit<EntryQuery, 'cursor' | 'limit'>): AsyncIterable<EntryOnDay>
  count(region: string, query: Omit<EntryQuery, 'cursor' | 'limit'>): Promise<number>
  /** What changed from one day to another, by key. */
  differences(
    region: string,
    query: Paging & { readonly register: string; readonly from: Day; readonly to: Day },
  ): Promise<Page<EntryDifference>>
  /** Entries in force on a day, counted by the values of fields, with the sum of a number field. */
  standing(
    region: string,
    query: {
      readonly register: string
      readonly on: Day
      readonly by: readonly string[]
      readonly sum?: string
      readonly marks?: readonly string[]
    },
  ): Promise<readonly EntryCount[]>
  /** Acts done between two days, both included, that are not `idle`, counted by the values their entry had right after. */
  happened(
    region: string,
    query: {
      readonly register: string
      readonly from: Day
      readonly to: Day
      readonly acts: readonly string[]
      readonly by: readonly string[]
      readonly sum?: string
      readonly marks?: readonly string[]
    },
  ): Promise<readonly EntryCount[]>
  /** The last day on which a change was made in a register that is not `idle`; none while it is empty. */
  lastChange(region: string, register: string): Promise<Day | undefined>
  batches(region: string, query: Paging & { readonly register?: string }): Promise<Page<Batch>>
  /** The entries a batch touched, with the seq of its act on each. */
  entriesOf(
    region: string,
    batch: string,
  ): Promise<readonly { readonly entry: string; readonly key: string; readonly seq: number }[]>
  /** What the district's own tables call the fields of a register, as mapped so far: heading to field. */
  columnsOf(region: string, register: string): Promise<Readonly<Record<string, string>>>
  /** Maps headings to fields; one mapped before means the new field from now on. */
  mapColumns(
    region: string,
    register: string,
    columns: Readonly<Record<string, string>>,
    officer: string,
  ): Promise<void>
}
