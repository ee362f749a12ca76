import type { Fact, Reading, Relation } from '../read/reading.ts'

/** How a relation stands: a firm contradiction, one that rests on an uncertain reading, or none. */
export type Verdict = 'fails' | 'doubtful' | 'holds'

export function verdictOf({ holds, soft }: Relation): Verdict {
  if (holds) return 'holds'
  return soft === true ? 'doubtful' : 'fails'
}

const titles = { fails: '不成立', doubtful: '需要核对', holds: '成立' } as const
const kinds = { sum: '合计', ratio: '比率', change: '增减', 'part-of': '部分与整体', same: '前后一致' } as const

const explanations = {
  exact: '',
  rounding: '四舍五入后相符。',
  truncation: '截去尾数后相符，按四舍五入不符。',
  none: '四舍五入和截去尾数都不能解释。',
} as const

const percentOf = ({ kind }: Relation): string => (kind === 'ratio' || kind === 'change' ? '%' : '')

const spaced = (expression: string): string =>
  expression.replace('<=', '≤').replace(/\s*([+=≤/*])\s*/g, (_, sign: string) => ` ${signs[sign] ?? sign} `)
const signs: Readonly<Record<string, string>> = { '/': '÷', '*': '×' }

const cleared = (words: string): string => words.replace(/\s+/g, '')

function outcome(relation: Relation): string {
  const { kind, stated, computed, explainedBy, holds } = relation
  const unit = percentOf(relation)
  const printed = stated === null ? '' : `，文中为${stated}${unit}`
  const reason = kind === 'part-of' && !holds ? '部分大于整体。' : explanations[explainedBy ?? 'none']
  return `算得${computed}${unit}${printed}。${reason}`
}

const doubt = '读法不确定：列举可能没有穷尽，口径或者时段可能不同。请对照原文件判断。'

/** A comment on a relation, one string for each paragraph: verdict, figures, computation. */
export function remark(relation: Relation, facts: ReadonlyMap<number, Fact>): readonly string[] {
  const verdict = verdictOf(relation)
  const figures = relation.facts.flatMap((id) => {
    const fact = facts.get(id)
    return fact ? [`${fact.item === '' ? '' : `${fact.item} `}${cleared(fact.quote)}`] : []
  })
  return [
    `【${titles[verdict]}】${kinds[relation.kind]}`,
    ...(figures.length > 0 ? [`数字：${figures.join('；')}`] : []),
    `验算：${spaced(relation.expression)}。${outcome(relation)}`,
    ...(verdict === 'doubtful' ? [doubt] : []),
  ]
}

/** What a reader should know before anything else: how much was read, how much of it holds, and what the marks mean. */
export function overview({ facts, relations }: Reading): readonly string[] {
  if (facts.length === 0) return ['没有读到数字，无法核对。']
  const count = (verdict: Verdict) => relations.filter((relation) => verdictOf(relation) === verdict).length
  const [fails, doubtful, holds] = [count('fails'), count('doubtful'), count('holds')]
  return [
    `读出数字${facts.length}个、关系${relations.length}项：不成立${fails}项，需要核对${doubtful}项，成立${holds}项。`,
    ...(fails + doubtful === 0 ? ['没有发现不相符之处。'] : []),
    '标记：红底加双下划线的数字在不成立的关系里，黄底加虚线的在需要核对的关系里，绿底的只在成立的关系里，灰底的没有可以核对的关系。',
    '核对由程序完成，以原文件为准。',
  ]
}
