import { many } from '../many.ts'
import type { NamedEntry } from './entry-facts.ts'
import type { KnownEntry } from './known.ts'

/** Every entry asked for as one in force that fits: what a case is tried on where registers are not what is tried. */
export const standingEntries = (named: readonly NamedEntry[]): readonly KnownEntry[] =>
  named.map(({ register, key, where = {}, belongs = {} }) => ({
    register,
    key,
    title: key,
    standing: 'in force',
    fields: {
      ...Object.fromEntries(Object.entries(where).map(([field, values]) => [field, many(values)[0]])),
      ...belongs,
    },
  }))
