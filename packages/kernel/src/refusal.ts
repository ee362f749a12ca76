import type { Day, Duration, Moment } from '@yifa/calendar'
import type * as z from 'zod'
import type { Event, FactValues } from './event.ts'
import type { KnownEntry } from './register/known.ts'
import type { EntryStanding } from './register/period.ts'

export type Art = string | readonly string[]

/** Why the law, or the record, says no. Wording lives in `wording.ts`. */
export type Refusal =
  | { readonly reason: 'unknown act'; readonly act: string }
  | { readonly reason: 'not from this state'; readonly state: string | undefined; readonly art: Art }
  | { readonly reason: 'not by this role'; readonly role: string; readonly art: Art }
  | { readonly reason: 'not in this case'; readonly art: Art }
  | { readonly reason: 'done before'; readonly times: number; readonly art: Art }
  | { readonly reason: 'hands'; readonly hands: number; readonly art: Art }
  | {
      readonly reason: 'entry'
      readonly fact: string
      readonly register: string
      readonly key: string
      readonly title: string
      readonly fit:
        | 'unknown'
        | Exclude<EntryStanding, 'in force'>
        | 'blocked'
        | 'other kind'
        | 'other organ'
        | 'other entry'
      /** The fact whose entry it does not belong to. */
      readonly of?: string
      readonly until?: Day
      readonly blocked?: string
      readonly art: Art
    }
  | {
      readonly reason: 'not certified'
      readonly officer: string
      readonly certificate?: string
      readonly lapsed?: Day
      /** The certificate stands, but does not cover the field. */
      readonly outside?: true
      readonly art: Art
    }
  | { readonly reason: 'apart'; readonly officer: string; readonly act: string; readonly art: Art }
  | { readonly reason: 'recused'; readonly officer: string }
  | { readonly reason: 'not yet in force'; readonly inForce: Day; readonly art: Art }
  | { readonly reason: 'unlawful'; readonly why: string; readonly art: Art }
  | { readonly reason: 'too late'; readonly clock: string; readonly due: Day; readonly art: Art }
  | { readonly reason: 'too early'; readonly clock: string; readonly due: Day | undefined; readonly art: Art }
  | { readonly reason: 'beyond the extension'; readonly most: Duration; readonly clock: string; readonly art: Art }
  | { readonly reason: 'no such party'; readonly as: string | undefined }
  | { readonly reason: 'future'; readonly now: Moment }
  | { readonly reason: 'before the last act'; readonly last: Moment }
  | { readonly reason: 'ended' }
  /** What the act would write in a register may not stand there. */
  | { readonly reason: 'register'; readonly why: string }
  | { readonly reason: 'no such record'; readonly seq: number }
  | { readonly reason: 'breaks the record'; readonly seq: number }
  | { readonly reason: 'facts'; readonly issues: readonly z.core.$ZodIssue[] }

export type Outcome = { readonly ok: true; readonly event: Event } | { readonly ok: false; readonly refusal: Refusal }

/** An officer who takes part in an act. */
export interface ActingOfficer {
  readonly id: string
  readonly name?: string
  /** Holds a certificate for enforcement (行政执法证) that is valid on the day of the act. */
  readonly certified: boolean
  /** Its number, or that of the last one there was. */
  readonly certificate?: string
  /** The fields it covers (执法领域); all of them where it names none. */
  readonly fields?: readonly string[]
  /** The last day of the certificate that was valid last, where none is now. */
  readonly lapsed?: Day
}

/** An act somebody wants to do. */
export interface Attempt<Said = FactValues> {
  readonly by: string
  readonly as?: string
  readonly at: Moment
  readonly facts: Said
  /** The officers who do it together; whoever enters it comes first. */
  readonly officers?: readonly ActingOfficer[]
  /** The organ that acts; entries of other organs give it no power. */
  readonly organ?: string
  /** The entries of registers that the case and the act name, as they stand on its day. */
  readonly known?: readonly KnownEntry[]
}
