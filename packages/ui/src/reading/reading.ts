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

/** What an auditor would write about a relation that does not hold. */
export interface ReadNote {
  readonly place: string
  /** The words concerned, figures in 【】. */
  readonly words: string
  readonly computation: string
  readonly verdict: string
  readonly remedy: string
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
  /** The sentences it was read from. */
  readonly passage?: string | undefined
  readonly note?: ReadNote | undefined
}

export interface ReadReport {
  readonly text: string
  readonly facts: readonly ReadFigure[]
  readonly relations: readonly ReadRelation[]
}

/** What is to be thought of a relation. */
export type Verdict = 'fails' | 'doubtful' | 'holds'
export const verdictWords: Readonly<Record<Verdict, string>> = { fails: '不成立', doubtful: '需要核对', holds: '成立' }
export const verdictSigns: Readonly<Record<Verdict, string>> = { fails: '×', doubtful: '？', holds: '✓' }

/** A relation that fails may still be a matter of how its figures were joined: then the reader says so. */
export function verdictOf({ holds, soft }: Pick<ReadRelation, 'holds' | 'soft'>): Verdict {
  if (holds) return 'holds'
  return soft ? 'doubtful' : 'fails'
}

const order: readonly Verdict[] = ['fails', 'doubtful', 'holds']

/** The gravest first, otherwise in the order of the text. */
export const byVerdict = (relations: readonly ReadRelation[]): readonly ReadRelation[] =>
  order.flatMap((verdict) => relations.filter((relation) => verdictOf(relation) === verdict))

/** The gravest verdict on any relation a figure stands in, by the figure's id. */
export function verdictsOnFigures(relations: readonly ReadRelation[]): ReadonlyMap<number, Verdict> {
  const found = new Map<number, Verdict>()
  for (const relation of [...byVerdict(relations)].reverse())
    for (const id of relation.facts) found.set(id, verdictOf(relation))
  return found
}

/** What came of a reading, in one sentence, and how grave it is. */
export function outcomeOf({ facts, relations }: Pick<ReadReport, 'facts' | 'relations'>): {
  readonly tone: Verdict | 'none'
  readonly said: string
} {
  const count = (verdict: Verdict) => relations.filter((relation) => verdictOf(relation) === verdict).length
  const [fails, doubtful] = [count('fails'), count('doubtful')]
  if (facts.length === 0) return { tone: 'none', said: '没有读到数字，无法核对。' }
  const read = `读到${facts.length}个数字`
  if (relations.length === 0) return { tone: 'none', said: `${read}，没有找到可以相互核对的关系。` }
  const checked = `${read}，核对了${relations.length}条关系`
  const also = doubtful > 0 ? `${doubtful}条需要核对` : ''
  if (fails > 0) return { tone: 'fails', said: `${checked}，有${fails}条不成立${also && `，${also}`}。` }
  if (doubtful > 0) return { tone: 'doubtful', said: `${checked}，没有发现不成立的，${also}。` }
  return { tone: 'holds', said: `${checked}，没有发现不相符之处。` }
}

const kinds: Readonly<Record<string, string>> = {
  sum: '合计',
  ratio: '比率',
  change: '增减',
  'part-of': '其中',
  same: '前后一致',
}
export const kindWord = (kind: string): string => kinds[kind] ?? kind

const explanations: Readonly<Record<string, string>> = {
  rounding: '四舍五入后相符',
  truncation: '截去尾数后相符，按四舍五入不符',
}
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
