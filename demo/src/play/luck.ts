/** Chance that comes out the same each time. */
export interface Luck {
  /** From 0 up to but not including `below`. */
  readonly below: (count: number) => number
  readonly between: (least: number, most: number) => number
  readonly pick: <T>(list: readonly [T, ...T[]]) => T
  /** Whether it happens, at so many in a hundred. */
  readonly percent: (chance: number) => boolean
}

/** A generator of 32-bit numbers (xorshift) from a seed other than 0. */
export function luck(seed: number): Luck {
  let state = seed | 0 || 1
  const next = (): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const below = (count: number): number => Math.floor(next() * count)
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (list) => list[below(list.length)] ?? list[0],
    percent: (chance) => below(100) < chance,
  }
}
