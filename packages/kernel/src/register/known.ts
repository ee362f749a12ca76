import type { Day } from '@yifa/calendar'
import type { FactValues } from '../event.ts'
import type { EntryStanding } from './period.ts'

/** An entry as a change or an act that names it meets it on its day. */
export interface KnownEntry {
  readonly register: string
  readonly key: string
  readonly title: string
  readonly standing: EntryStanding
  /** Its last day, where it has ended. */
  readonly until?: Day
  /** The organ whose entry it is. */
  readonly organ?: string
  readonly fields: FactValues
  /** Why no case may use it (缺少要素). */
  readonly blocked?: string
}

/** The entry a field names, among those that were looked up. */
export const knownEntry = (known: readonly KnownEntry[], register: string, key: string): KnownEntry | undefined =>
  known.find((one) => one.register === register && one.key === key)
