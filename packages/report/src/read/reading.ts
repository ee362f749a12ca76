export type FactKind = 'count' | 'percent' | 'money' | 'ordinal' | 'duration' | 'ratio' | 'other'
export type Bound = 'ge' | 'gt' | 'le' | 'about'
export type Direction = 'up' | 'down'

/** A figure printed in a report: `start` and `end` are UTF-16 offsets, `value` has 万 and 亿 expanded. */
export interface Fact {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly value: number
  readonly unit: string
  readonly item: string
  readonly kind: FactKind
  readonly year: number
  readonly subject?: string
  /** The heading it stands under, as printed without blanks: （二）办理情况. */
  readonly heading?: string
  readonly approx: boolean
  readonly bound?: Bound
  readonly direction?: Direction
}

export type RelationKind = 'sum' | 'ratio' | 'change' | 'part-of' | 'same'
export type Explanation = 'exact' | 'rounding' | 'truncation' | 'none'

/** What the figures say about each other: `stated` is printed, `computed` follows from the other figures. */
export interface Relation {
  readonly id: string
  readonly kind: RelationKind
  readonly expression: string
  readonly facts: readonly number[]
  readonly stated: number | null
  readonly computed: number
  readonly holds: boolean
  readonly explainedBy?: Explanation
  readonly soft?: true
  readonly passage: string
}

export interface Reading {
  readonly title: string
  readonly district: string
  readonly year: number
  readonly facts: readonly Fact[]
  readonly relations: readonly Relation[]
}
