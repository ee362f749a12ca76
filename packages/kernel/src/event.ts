import type { Day, Moment } from '@yifa/calendar'

export type FactValues = Readonly<Record<string, unknown>>

/**
 * One act as it stands in the record (行为). `by` is a party, a post or `'law'`; `as` names one of several parties.
 * Acts whose name begins with `@` are office verbs, the same in every procedure.
 */
export interface Event {
  readonly act: string
  readonly by: string
  readonly as?: string
  /** When it was done; never when it was typed in. */
  readonly at: Moment
  readonly facts: FactValues
  /** Which officer entered it, and the others who did it together with that officer. */
  readonly actor?: { readonly officer?: string; readonly with?: readonly string[] }
}

/** The officers who did an act or, where a party did it, took it down. */
export const officersOf = ({ actor }: Pick<Event, 'actor'>): readonly string[] => [
  ...(actor?.officer === undefined ? [] : [actor.officer]),
  ...(actor?.with ?? []),
]

export const byLaw = 'law'

/** The day of a moment; a bare day stays as it is. */
export const dayOf = (at: Moment): Day => at.slice(0, 10)
