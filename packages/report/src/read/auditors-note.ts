import type { Fact, Reading, Relation } from './reading.ts'

const VERDICTS = {
  exact: '相符',
  rounding: '四舍五入后相符',
  truncation: '只有截去尾数才相符，按四舍五入不符',
  none: '不相符，四舍五入和截尾都不能解释',
} as const

const KINDS = { sum: '合计', ratio: '比率', change: '增减', 'part-of': '部分与整体', same: '前后一致' } as const

/** What an auditor would write about a reading, in Chinese: each relation that does not hold, then the counts. */
export function auditorsNote(reading: Reading): string {
  const failing = reading.relations.filter((relation) => !relation.holds)
  const firm = failing.filter((relation) => relation.soft !== true)
  const doubtful = failing.filter((relation) => relation.soft === true)
  const facts = new Map(reading.facts.map((fact) => [fact.id, fact]))
  return [
    `《${reading.title || '（无标题）'}》${heading(reading)}`,
    ...section('不成立的关系', firm, facts),
    ...section('需要核对的关系', doubtful, facts),
    summary(reading, firm.length, doubtful.length),
  ].join('\n')
}

const heading = ({ district, year }: Reading) =>
  [district, year > 0 ? `${year}年` : ''].filter((word) => word !== '').join('，')

function section(title: string, relations: readonly Relation[], facts: ReadonlyMap<number, Fact>): string[] {
  if (relations.length === 0) return []
  return ['', `${title}：`, ...relations.map((relation, index) => entry(index + 1, relation, facts))]
}

function entry(number: number, relation: Relation, facts: ReadonlyMap<number, Fact>): string {
  const named = relation.facts.flatMap((id) => {
    const fact = facts.get(id)
    return fact ? [`${fact.item} ${fact.quote.replace(/\s/g, '')}`] : []
  })
  return [
    `${number}. 〔${KINDS[relation.kind]}〕${relation.passage.replace(/\s+/g, '')}`,
    ...(named.length > 0 ? [`   数字：${named.join('；')}`] : []),
    `   验算：${relation.expression.replace('<=', '≤')}，${outcome(relation)}`,
  ].join('\n')
}

function outcome({ kind, stated, computed, explainedBy }: Relation): string {
  const percent = kind === 'ratio' || kind === 'change' ? '%' : ''
  const verdict = kind === 'part-of' ? '部分大于整体' : VERDICTS[explainedBy ?? 'none']
  return `算得 ${computed}${percent}${stated === null ? '' : `，文中为 ${stated}${percent}`}：${verdict}。`
}

function summary(reading: Reading, firm: number, doubtful: number): string {
  const { length: relations } = reading.relations
  const holding = relations - firm - doubtful
  const counts = `共读出数字 ${reading.facts.length} 个、关系 ${relations} 项：成立 ${holding} 项，不成立 ${firm} 项，需要核对 ${doubtful} 项。`
  return firm + doubtful === 0 ? `${counts}未发现不相符之处。` : `\n${counts}`
}
