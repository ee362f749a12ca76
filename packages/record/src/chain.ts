import { canonical } from './canonical.ts'
import type { IssuedNumber, NewAct, Opening, StoredAct } from './contract.ts'
import { sm3 } from './digest.ts'

/** What stands where the first act would name its predecessor. */
export const genesis = '0'.repeat(64)

/** The opening as it is stored and hashed: the receipt code is an SM3 already. */
export interface StoredOpening extends Omit<Opening, 'receipt'> {
  readonly receipt?: string
}

export function storedOpening({ procedure, edition, receipt }: Opening): StoredOpening {
  return { procedure, edition, ...(receipt === undefined ? {} : { receipt: sm3(receipt) }) }
}

/** SM3 over the canonical JSON of an act and the hash before it; the first act's covers the opening as well. */
export function hashOf(act: Omit<StoredAct, 'hash'>, opening: StoredOpening | undefined): string {
  return sm3(coveredText(act, opening))
}

/** What the hash of an act covers. */
export function coveredText(act: Omit<StoredAct, 'hash'>, opening: StoredOpening | undefined): string {
  const { region, case: id, seq, act: name, by, as, at, facts, actor, recordedAt, numbers, voids, prev } = act
  const covered = { region, case: id, seq, act: name, by, as, at, facts, actor, recordedAt, numbers, voids, prev }
  return canonical(seq === 1 ? { ...covered, opening } : covered)
}

/** Where a chain of acts stands, and what its next acts are taken in with. */
export interface Link {
  readonly region: string
  readonly case: string
  readonly version: number
  readonly head: string
  readonly opening?: StoredOpening
  readonly recordedAt: string
}

/** An act whose numbers have been given out. */
export interface NumberedAct extends Omit<NewAct, 'numbers'> {
  readonly numbers: readonly IssuedNumber[]
}

/** The acts as they will stand in the record, each bound to the one before it. */
export function chained(link: Link, acts: readonly NumberedAct[]): StoredAct[] {
  let { version, head } = link
  return acts.map((act) => {
    version += 1
    const { region, case: id, recordedAt } = link
    const unhashed = { ...act, region, case: id, seq: version, recordedAt, prev: head }
    head = hashOf(unhashed, link.opening)
    return { ...unhashed, hash: head }
  })
}
