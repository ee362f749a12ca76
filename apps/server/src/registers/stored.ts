/** A register of a region of which entries were stored. */
export type Hearer = (region: string, register: string) => void

/** Tells whoever has read entries that they are not what they were any more. */
export interface Stored {
  readonly tell: Hearer
  readonly hear: (hearer: Hearer) => void
}

export function stored(): Stored {
  const hearers = new Set<Hearer>()
  return {
    tell: (region, register) => {
      for (const hearer of hearers) hearer(region, register)
    },
    hear: (hearer) => {
      hearers.add(hearer)
    },
  }
}
