import type { Moment } from '@yifa/calendar'
import type { CaseFile, Enclosure, FactValues, Procedure, Refusal } from '@yifa/kernel'
import type { Actor, CaseFile as CaseRow, Scope, StoredAct } from '@yifa/record'
import type { SentFile } from './intake.ts'

/** Who acts, through which door. `scope` bounds the cases that may be touched; the whole region unless told. */
export interface Who extends Actor {
  readonly region: string
  readonly scope?: Scope
}

/** What the opening act of a case begun by another is told besides what it is told by that one. */
export interface Begin {
  readonly organ?: string
  readonly facts: FactValues
}

/** An act somebody wants to do, in a party's or a post's name. */
export interface ActRequest {
  readonly act: string
  readonly by: string
  readonly as?: string
  /** Now unless told. */
  readonly at?: Moment
  readonly facts: FactValues
  /** The other officers who do it together with whoever enters it. */
  readonly with?: readonly string[]
  /** For each case the act begins, by the name of the beginning: what its opening act is told besides, and the organ, if another. */
  readonly begin?: Readonly<Record<string, Begin>>
}

export interface OpenRequest extends ActRequest {
  readonly procedure: string
  /** The organ it is filed with. */
  readonly organ: string
  readonly links?: readonly { readonly kind: string; readonly case: string }[]
  /** Idempotency key: the same request under the same key is done once and answered alike. */
  readonly key?: string
}

export interface NextRequest extends ActRequest {
  /** The number of acts on the case when the decision was taken. */
  readonly version: number
  readonly key?: string
}

/** A case as the server works with it: its row, its record with personal facts opened, and where it stands. */
export interface Loaded {
  readonly row: CaseRow
  readonly stored: readonly StoredAct[]
  readonly file: CaseFile
  readonly procedure: Procedure
  readonly key: string
  readonly edition: string
  /** The moment it was loaded. */
  readonly at: Moment
  /** The organ with which it lies by filing or transfer; its posts do every act but those of the handling unit. */
  readonly home: string
  /** The organ an act gave it to handle (`handledBy`), such as the unit a hotline order was dispatched to. */
  readonly unit?: string
  /** Every organ that ever took part; each keeps sight of the case. */
  readonly sight: readonly string[]
  /** The organ in which a post must be held to act in this case. */
  readonly seatOf: (post: string) => string
}

export interface Done {
  readonly kind: 'done'
  /** What entered the record, acts of law and services on the platform included; personal facts opened. */
  readonly acts: readonly StoredAct[]
  readonly loaded: Loaded
  /** The idempotency key had been used: nothing new was entered. */
  readonly repeated: boolean
  /** Opens the case on the portal; told once, only its digest is kept. */
  readonly receiptCode?: string
  /** The cases begun with it. */
  readonly begun: readonly Begun[]
}

/** A case begun by an act of another; with the code that opens it, where it was begun in the name of a party. */
export interface Begun {
  readonly loaded: Loaded
  readonly receiptCode?: string
  /** What it is called, where several of one kind were begun. */
  readonly title?: string
}

/** What is told of a case begun: the code that opens it, and what it is called. */
export type Called = Pick<Begun, 'receiptCode' | 'title'>

/** Why nothing was entered. `procedure` words the refusal. */
export type Refused =
  | {
      readonly kind: 'refusal'
      readonly refusal: Refusal
      readonly procedure: Procedure
      /** The procedure whose case the act would have begun, where it is that case's opening that was refused. */
      readonly begun?: string
    }
  | { readonly kind: 'version'; readonly actual: number }
  | { readonly kind: 'missing'; readonly what: 'case' | 'procedure' | 'organ' | 'linked case' }

export type Previewed =
  | {
      readonly kind: 'preview'
      readonly file: CaseFile
      readonly at: Moment
      /** The cases the act would begin. */
      readonly begins: readonly { readonly procedure: Procedure; readonly organ: string }[]
    }
  | Refused

/** The one place where procedures, the law and the record meet. */
export interface CaseRoom {
  open(who: Who, request: OpenRequest): Promise<Done | Refused>
  act(who: Who, id: string, request: NextRequest): Promise<Done | Refused>
  preview(who: Who, id: string, request: ActRequest): Promise<Previewed>
  load(scope: Scope, id: string): Promise<Loaded | undefined>
  /** Takes a file in to be enclosed with an act; undefined while too much waits for one. */
  takeIn(sent: SentFile): Promise<Enclosure | undefined>
  /** The content of an enclosed file; whoever asks has first found it in a case. */
  contentOf(file: string): Promise<Buffer | undefined>
  /** Makes firm the provisional dates whose holiday notice has come, with the reason on each case; answers how many dates. */
  firmUp(region: string, now?: Moment): Promise<number>
  /** Reckons anew whose turn it is on the open cases of a region, once after a declaration or the holidays changed; answers how many. */
  refresh(region: string): Promise<number>
  /** Enters what the law has done to the cases of a region by `now`; answers how many acts. */
  lapse(region: string, now?: Moment): Promise<number>
}
