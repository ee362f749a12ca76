import type { FactValues } from '@yifa/kernel'

/** What a tale says of an act; everything it does not say is invented. A day is told as working days from the act: `'+7'`, `'-30'`. */
export interface Telling {
  readonly facts?: FactValues
  /** Whose act it is, where more than one may do it. */
  readonly by?: string
  readonly as?: string
  /** What becomes of the cases it begins, by the name of the beginning. */
  readonly begins?: Readonly<Record<string, Begun>>
}

/** A case begun by an act of another: what its opening act is told, and how it goes on before the first one does. */
export interface Begun {
  readonly organ?: string
  readonly facts?: FactValues
  readonly lines?: readonly Line[]
}

/** One act, so many working days after the one before it. */
export type Line = readonly [act: string, after: number, facts?: FactValues, more?: Omit<Telling, 'facts'>]

/** One case of the demonstration, whatever its procedure, as far as it has come. */
export interface Tale {
  readonly procedure: string
  readonly organ: string
  /** So many working days ago it was opened. */
  readonly ago: number
  /** The act that opens it; the first one that can, unless told. */
  readonly opens?: string
  readonly facts?: FactValues
  /** Filed over the portal by its party, who agrees to electronic service. */
  readonly online?: true | undefined
  /** What becomes of the cases the filing begins, before it goes on itself. */
  readonly begins?: Readonly<Record<string, Begun>>
  readonly lines?: readonly Line[]
}
