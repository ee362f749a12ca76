import type { Day } from '@yifa/calendar'
import type { AskedChange } from '@yifa/kernel'
import type { RegisterKey } from '@yifa/law'

/** What happened to an entry after it was entered. */
export type SeedChange = Extract<AskedChange, { readonly act: 'amend' | 'end' }>

/** An invented entry: from which day, on which basis, with which fields, and what was changed later. */
export interface SeedEntry {
  readonly from: Day
  readonly basis?: string
  readonly fields: Readonly<Record<string, unknown>>
  readonly changes?: readonly SeedChange[]
}

/** The entries of one register; an entry names only entries that come before it. */
export interface RegisterSeed {
  readonly register: RegisterKey
  readonly entries: readonly SeedEntry[]
}

/** Everything the oldest cases rest on stands from here on. */
export const longAgo: Day = '2020-01-01'

export const amended = (
  effective: Day,
  fields: Readonly<Record<string, unknown>>,
  reason: string,
  basis?: string,
): SeedChange => ({
  act: 'amend',
  facts: { effective, fields: { ...fields }, reason, ...(basis === undefined ? {} : { basis }) },
})

export const ended = (effective: Day, reason: string, basis?: string): SeedChange => ({
  act: 'end',
  facts: { effective, reason, ...(basis === undefined ? {} : { basis }) },
})

/** The number with zeros before it. */
export const padded = (number: number, length: number): string => String(number).padStart(length, '0')

/** The entry of a list at a place, going round. */
export function round<T>(list: readonly T[], place: number): T {
  const found = list[place % list.length]
  if (found === undefined) throw new Error('an empty list has no entries to go round')
  return found
}
