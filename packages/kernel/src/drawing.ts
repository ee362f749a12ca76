import type { DrawnFact, EntryFact, Facts, NumberFact, PoolFact } from './fact-name.ts'

/**
 * The entries of a register that belong to the organ and stand in force on the day of the act, not blocked by a flag, and
 * whose field, or list, holds what a fact says; `group` is the choice by which shares may differ. With `certified`, only
 * officers who must not stay away and hold a certificate for the field that fact names. `counts` is told how many they are.
 */
export interface Pooling<F extends Facts> {
  readonly from: string
  readonly fits?: Readonly<Record<string, keyof F>>
  readonly group?: string
  readonly certified?: keyof F
  readonly counts?: NumberFact<F>
}

/**
 * Lots drawn from a pool an earlier act fixed: a share in percent, alike or for each group by itself, or a number; `each`
 * draws so many for every lot of another draw. Entries told as `who` in any act stand aside, where told `from` one lot only for that.
 */
export interface Drawing<F extends Facts> {
  readonly among: PoolFact<F>
  readonly share?: NumberFact<F> | Readonly<Record<string, NumberFact<F>>>
  readonly number?: NumberFact<F>
  readonly each?: DrawnFact<F>
  readonly aside?: { readonly who: EntryFact<F>; readonly from?: EntryFact<F> }
  readonly counts?: NumberFact<F>
}
