/** A figure printed in a report; offsets are UTF-16 units into its text. */
export interface ReadFigure {
  readonly id: number
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly value: number
  readonly unit: string
  readonly item: string
  readonly year?: number | undefined
  readonly subject?: string | undefined
  readonly approx: boolean
  readonly bound?: string | undefined
  readonly direction?: string | undefined
}

/** What figures of a report say about each other. */
export interface ReadRelation {
  readonly id: string
  readonly kind: string
  readonly expression: string
  readonly facts: readonly number[]
  readonly stated: number | null
  readonly computed: number
  readonly holds: boolean
  readonly explainedBy?: string | undefined
  readonly soft?: boolean | undefined
}

export interface ReadReport {
  readonly text: string
  readonly facts: readonly ReadFigure[]
  readonly relations: readonly ReadRelation[]
}

/** What is to be thought of a relation. */
export type Verdict = 'fails' | 'doubtful' | 'holds'
export const verdictWords: Readonly<Record<Verdict, string>> = { fails: '不成立', doubtful: '存疑', holds: '成立' }
export const verdictSigns: Readonly<Record<Verdict, string>> = { fails: '×', doubtful: '？', holds: '✓' }

/** A relation that fails may still be a matter of how its figures were joined, or of a figure cut short. */
export function verdictOf({ holds, soft, explainedBy }: ReadRelation): Verdict {
  if (holds) return 'holds'
  return soft || explainedBy === 'rounding' || explainedBy === 'truncation' ? 'doubtful' : 'fails'
}

const kinds: Readonly<Record<string, string>> = {
  sum: '合计',
  ratio: '占比',
  change: '增减',
  'part-of': '其中',
  same: '前后一致',
}
export const kindWord = (kind: string): string => kinds[kind] ?? kind

const explanations: Readonly<Record<string, string>> = { rounding: '四舍五入后相符', truncation: '截尾后相符' }
export const explanationWord = (relation: ReadRelation): string | undefined =>
  relation.explainedBy === undefined ? undefined : explanations[relation.explainedBy]

/** `12345+678=13023` with signs and thousands that read well. */
export const expressionText = (expression: string): string =>
  expression
    .replace(/<=/g, ' ≤ ')
    .replace(/>=/g, ' ≥ ')
    .replace(/\s*([+=≤≥×÷])\s*/g, ' $1 ')
    .replace(/\*/g, ' × ')
    .replace(/\//g, ' ÷ ')
