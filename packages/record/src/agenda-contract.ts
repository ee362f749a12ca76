import type { Day, Moment } from '@yifa/calendar'
import type { CaseFile, Page, Paging, Scope, WorkRow } from './contract.ts'

/**
 * Whose turn it is on an open case: a post that may go on with acts where no period of the office runs, `sign` the draft
 * of record `n`, or `endorse` it.
 */
export interface TurnRow {
  readonly kind: 'act' | 'sign' | 'endorse'
  /** Tells apart the turns of one post and kind. */
  readonly n: number
  readonly post: string
  /** Where the post must be held. */
  readonly organ: string
  readonly acts: readonly string[]
  /** Officers whose turn it cannot be. */
  readonly butFor: readonly string[]
  /** The day on which something last happened, or the draft was submitted. */
  readonly since: Day
  /** Only once this moment is past, and up to the other; without, at once and for good. */
  readonly after?: Moment
  readonly upto?: Moment
}

/** In the order in which they are listed: drafts to sign, duties with a period, what has none, drafts to endorse. */
export type AgendaKind = 'sign' | 'duty' | 'act' | 'endorse'

/** A post as far as it makes something somebody's turn; `*` stands for every procedure. */
export interface HeldPost {
  readonly organ: string
  readonly post: string
  readonly procedures: readonly string[]
}

/** What waits for somebody at a moment. */
export interface Attention {
  readonly now: Moment
  /** Who asks; what cannot be their turn is left out. */
  readonly reader: string
  readonly posts: readonly HeldPost[]
  /** Whether the acts of all posts within the scope count, not only those of one's own. */
  readonly everybody?: boolean
  /** Duties and acts of the cases this officer is in charge of only. */
  readonly officer?: string
  readonly procedure?: string
}

export interface AgendaQuery extends Attention, Paging {
  /** All unless told. */
  readonly kinds?: readonly AgendaKind[]
}

/** Something to do on a case: by a clock, or because it is one's turn, in which posts and by which acts. */
export type AgendaRow =
  | (WorkRow & { readonly kind: 'duty' })
  | {
      readonly kind: TurnRow['kind']
      readonly n: number
      readonly since: Day
      readonly turns: readonly { readonly post: string; readonly acts: readonly string[] }[]
      readonly case: CaseFile
    }

/** The part of the record that knows whose turn it is. */
export interface Agenda {
  /** What waits for somebody, with or without a period; one page per call. */
  agenda(scope: Scope, query: AgendaQuery): Promise<Page<AgendaRow>>
  /** How much of each kind waits, up to a thousand. */
  agendaCounts(scope: Scope, query: Attention): Promise<Readonly<Record<AgendaKind, number>>>
  /** The open cases of a region, by id. */
  openCases(region: string, paging: Paging): Promise<Page<string>>
  /** Reckons anew whose turn it is on a case at a version; false when it has moved on meanwhile. */
  replaceTurns(
    region: string,
    at: { readonly case: string; readonly version: number },
    turns: readonly TurnRow[],
  ): Promise<boolean>
  /** What a read model was last reckoned from. */
  basisOf(region: string, model: string): Promise<string | undefined>
  setBasis(region: string, model: string, digest: string): Promise<void>
}
