import type { Day, Duration } from '@yifa/calendar'
import type { Limit, Source } from '@yifa/kernel'
import type { Term } from './term.ts'

type More = Partial<Pick<Limit, 'excluded' | 'suspended' | 'extension' | 'expiry' | 'note' | 'unverified'>>

/** One sentence of a statute: the article, the event it runs from, the term, who must act, and what they must do. */
export interface Sentence {
  (art: string, trigger: string, term: Duration | Term, obligor: string, title: string, more?: More): Limit
  readonly source: Source
}

const neverRolls = ({ length, unit }: Duration): boolean => unit === 'hour' || length === 0

const rollOf = (within: Duration): Limit['roll'] => (neverRolls(within) ? 'none' : 'next')

const termOf = (term: Duration | Term): Term => ('unit' in term ? { within: term, direction: 'after', roll: rollOf(term) } : term)

/** A text in one edition, and what speaks its sentences. Edition and day are empty where the rules differ from place to place (各地办法). */
export const statute = (law: string, edition: string, inForce: Day, until?: Day): Sentence => {
  const source: Source = { law, edition, inForce, ...(until === undefined ? {} : { until }) }
  const sentence = (art: string, trigger: string, term: Duration | Term, obligor: string, title: string, more: More = {}): Limit => ({
    ...source,
    art,
    title,
    trigger,
    obligor,
    ...termOf(term),
    ...more,
  })
  return Object.assign(sentence, { source })
}

/** Keeps the ids of a group of limits literal, so that a misspelt id does not compile. */
export const limits = <const Group extends Readonly<Record<string, Limit>>>(group: Group): { readonly [Id in keyof Group]: Limit } => group
