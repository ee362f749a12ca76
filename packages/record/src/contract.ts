import type { Day, Moment } from '@yifa/calendar'
import type { Agenda, TurnRow } from './agenda-contract.ts'
import type { Naming } from './case-naming.ts'
import type { RegisterAppend } from './register/contract.ts'

/** Who reads: row-level security is set from it for each transaction. `receipt` opens the one case it was given for. */
export interface Scope {
  readonly region: string
  readonly organs: readonly string[] | '*'
  readonly receipt?: string
}

/** Through which door an act came in, which officer in which post of which organ sent it, and who did it with that officer. */
export interface Actor {
  readonly channel: 'workbench' | 'portal' | 'law' | 'import'
  readonly officer?: string
  readonly post?: string
  readonly organ?: string
  /** The other officers who did it together with that one. */
  readonly with?: readonly string[]
}

/** Asks for the next number of a series; numbers run without gaps per region, series and year. */
export interface NumberRequest {
  readonly series: string
  readonly year: number
  readonly text: (n: number) => string
}

/** A number that was given out (案号、发文字号、登记号). */
export interface IssuedNumber {
  readonly series: string
  readonly year: number
  readonly n: number
  readonly text: string
}

/** Marks a number issued earlier on the same case as void; it stays in the register. */
export type NumberVoid = Omit<IssuedNumber, 'text'>

export interface NewAct {
  readonly act: string
  readonly by: string
  readonly as?: string
  readonly at: Moment
  readonly facts: Readonly<Record<string, unknown>>
  readonly actor: Actor
  readonly numbers?: readonly NumberRequest[]
  readonly voids?: readonly NumberVoid[]
}

/** An act as it stands in the record; `hash` is SM3 over its canonical JSON with `prev`, the hash of the act before it. */
export interface StoredAct extends Omit<NewAct, 'numbers'> {
  readonly region: string
  readonly case: string
  readonly seq: number
  /** When the record took it in, ISO 8601 in UTC with milliseconds. */
  readonly recordedAt: string
  readonly numbers: readonly IssuedNumber[]
  readonly prev: string
  readonly hash: string
}

/** What act 1 is bound to. Of the receipt code only the SM3 is stored. */
export interface Opening {
  readonly procedure: string
  readonly edition: string
  readonly receipt?: string
}

/** The case as lists show it; replaced as a whole by each append. */
export interface CaseRow {
  /** The handling organ. */
  readonly organ: string
  /** Every organ that took part; each keeps sight of the case. The handling one is always among them. */
  readonly organs?: readonly string[]
  readonly number?: string
  /** Takes the number from the one issued in this series within the same append. */
  readonly numberFrom?: string
  readonly title: string
  readonly state: string
  readonly stateTitle: string
  readonly openedOn: Day
  readonly endedOn?: Day
  /** The officer in charge. */
  readonly officer?: string
  readonly nextDue?: Day
  /** Words to index. */
  readonly search: string
  /** Keyed hashes of personal values, for exact search. */
  readonly sensitiveKeys?: readonly string[]
}

export type ClockStatus = 'running' | 'paused' | 'met' | 'late' | 'lapsed' | 'overdue'

export interface ClockRow {
  readonly clock: string
  readonly recipient?: string
  readonly title: string
  readonly due?: Day
  readonly dueAt?: Moment
  readonly provisional: boolean
  readonly status: ClockStatus
  readonly duty: 'office' | 'party'
  readonly post?: string
}

/** One effective act as the indicators count it. */
export interface TallyRow {
  readonly seq: number
  readonly act: string
  readonly on: Day
  readonly choices: Readonly<Record<string, string>>
  readonly amounts: Readonly<Record<string, number>>
  readonly within: Readonly<Record<string, boolean>>
  readonly days: Readonly<Record<string, number>>
}

/** What the public may read of a case between two days, both included. */
export interface DisclosureRow {
  readonly key: string
  readonly from: Day
  readonly until?: Day
  readonly title: string
  readonly content: Readonly<Record<string, unknown>>
}

export interface LinkRow {
  readonly kind: string
  readonly to: string
}

/** One transaction on one case: its new acts and everything lists show of it afterwards. */
export interface Append {
  readonly region: string
  /** UUID version 7. */
  readonly case: string
  /** Acts already on the case; 0 opens it. */
  readonly expected: number
  /** Hash of the last act the caller has seen; without it the record spends one more round trip on asking. */
  readonly head?: string
  /** Idempotency key, unique in the region. */
  readonly key?: string
  /** With `expected` 0. */
  readonly opening?: Opening
  readonly acts: readonly NewAct[]
  readonly view: CaseRow
  readonly clocks: readonly ClockRow[]
  readonly tallies: readonly TallyRow[]
  readonly disclosures: readonly DisclosureRow[]
  readonly links: readonly LinkRow[]
  /** None unless told. */
  readonly turns?: readonly TurnRow[]
}

/** `repeated` answers a key that was used before with the acts of the first time; they may lie on another case id than asked for. */
export type Appended =
  | {
      readonly ok: true
      readonly acts: readonly StoredAct[]
      readonly repeated: boolean
      /** The acts of each case begun with them; none when repeated. */
      readonly begun: readonly (readonly StoredAct[])[]
    }
  | { readonly ok: false; readonly reason: 'version'; readonly actual: number }

/** A case as it is read back. */
export interface CaseFile extends Omit<CaseRow, 'organs' | 'numberFrom' | 'search' | 'sensitiveKeys'> {
  readonly region: string
  readonly case: string
  readonly procedure: string
  readonly edition: string
  /** Acts on the case, and the hash of the last. */
  readonly version: number
  readonly head: string
}

export interface Page<Row> {
  readonly rows: readonly Row[]
  /** Hand it back as `cursor` for the rows after these; absent on the last page. */
  readonly next?: string
}

export interface Paging {
  readonly cursor?: string
  /** 50 unless told, 500 at most. */
  readonly limit?: number
}

export interface WorkQuery extends Paging {
  /** First due day to list. */
  readonly from?: Day
  /** Running, paused and overdue unless told. */
  readonly status?: readonly ClockStatus[]
  readonly officer?: string
  readonly duty?: 'office' | 'party'
  readonly procedure?: string
}

/** A duty in progress and the case it runs in. */
export interface WorkRow {
  readonly clock: ClockRow
  readonly case: CaseFile
}

export interface SearchQuery extends Paging {
  /** Words in any order; a case number in full is found as well. */
  readonly text?: string
  /** Keyed hashes; one that matches is enough. */
  readonly keys?: readonly string[]
  readonly procedure?: string
  readonly state?: string
  readonly number?: string
  /** Ended cases only, or open ones only. */
  readonly ended?: boolean
}

export interface TallyQuery {
  readonly procedure: string
  /** Both days included. */
  readonly from: Day
  readonly to: Day
}

/** The home of a row in the case it belongs to. */
export interface Belonging {
  readonly case: string
  readonly procedure: string
  readonly edition: string
  readonly organ: string
}

export type Tally = TallyRow & Belonging

/** A case that was open at the end of a day. */
export interface Standing extends Belonging {
  readonly number?: string
  readonly openedOn: Day
  readonly endedOn?: Day
  /** As they stood at the end of that day. */
  readonly choices: Readonly<Record<string, string>>
}

export interface DisclosureQuery extends Paging {
  /** The day on which they are looked at. */
  readonly on: Day
  /** Made public from this day on. */
  readonly since?: Day
  /** Made public by this day. */
  readonly upTo?: Day
  readonly procedure?: string
  readonly organ?: string
  /** Stands in the title or the content. */
  readonly text?: string
}

export type Disclosure = DisclosureRow & Belonging

export interface Link extends LinkRow {
  readonly from: string
}

export interface RegisteredNumber extends IssuedNumber {
  readonly case: string
  readonly seq: number
  /** The act that made it void. */
  readonly voidedBy?: number
}

/** The record room's counter: everything the server asks of it about cases. */
export interface CaseRecord extends Agenda {
  /** `begun` are new cases opened, `entries` changes of registers made in the same transaction: either all of it is in the record, or nothing. */
  append(append: Append, begun?: readonly Append[], entries?: readonly RegisterAppend[]): Promise<Appended>
  /** Undefined when there is none within the scope. */
  loadCase(scope: Scope, id: string): Promise<CaseFile | undefined>
  /** The case a receipt code was given for. */
  caseOfReceipt(region: string, receipt: string): Promise<CaseFile | undefined>
  /** In their order; empty when the case is outside the scope. */
  acts(scope: Scope, id: string): Promise<readonly StoredAct[]>
  clocks(scope: Scope, id: string): Promise<readonly ClockRow[]>
  /** By due day. */
  worklist(scope: Scope, query: WorkQuery): Promise<Page<WorkRow>>
  /** Newest case first. */
  search(scope: Scope, query: SearchQuery): Promise<Page<CaseFile>>
  /** Those of some cases in which an act told, under one of these facts, a key of a register. */
  naming(scope: Scope, asked: Naming): Promise<readonly string[]>
  tallies(scope: Scope, query: TallyQuery): Promise<readonly Tally[]>
  standing(scope: Scope, query: { procedure: string; on: Day }): Promise<readonly Standing[]>
  /** Public: no organ is asked for. Newest first. */
  disclosures(region: string, query: DisclosureQuery): Promise<Page<Disclosure>>
  /** The open cases linked, under one of these kinds, to one that has ended or is settled: `procedure state`. */
  awaiting(region: string, kinds: readonly string[], settled?: readonly string[]): Promise<readonly string[]>
  /** Both directions. */
  links(scope: Scope, id: string): Promise<readonly Link[]>
  numbers(scope: Scope, query: { series: string; year: number }): Promise<readonly RegisteredNumber[]>
}
