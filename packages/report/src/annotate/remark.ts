import { quoted } from '../note/computation.ts'
import type { Finding } from '../note/finding.ts'
import type { Fact, Reading, Relation } from '../read/reading.ts'

/** How a relation stands: a firm contradiction, one that rests on an uncertain reading, or none. */
export type Verdict = 'fails' | 'doubtful' | 'holds'

export function verdictOf({ holds, soft }: Relation): Verdict {
  if (holds) return 'holds'
  return soft === true ? 'doubtful' : 'fails'
}

const titles = { fails: '不成立', doubtful: '需要核对', holds: '成立' } as const

/** A comment on a relation that does not hold, one string for each paragraph: verdict, figures, computation, remedy. */
export function remark(relation: Relation, finding: Finding, facts: ReadonlyMap<number, Fact>): readonly string[] {
  const verdict = verdictOf(relation)
  const figures = relation.facts.flatMap((id) => {
    const fact = facts.get(id)
    return fact ? [`${fact.item === '' ? '' : `${fact.item} `}${quoted(fact)}`] : []
  })
  return [
    `【${titles[verdict]}】${finding.title}`,
    ...(figures.length > 0 ? [`数字：${figures.join('；')}`] : []),
    `验算：${finding.computation}`,
    `结论：${finding.verdict}`,
    verdict === 'doubtful' ? `${doubt}确有误的，${finding.remedy}` : `改正：${finding.remedy}`,
  ]
}

const doubt = '读法不确定：列举可能没有穷尽，口径或者时段可能不同。请对照原文件判断。'

const marks =
  '标记：红底加双下划线的数字在不成立的关系里，黄底加虚线的在需要核对的关系里，绿底的只在成立的关系里，灰底的没有可以核对的关系。'

/** What a reader should know before anything else: how much was read, how much of it holds, and, where figures are `marked`, what the marks mean. */
export function overview({ facts, relations }: Reading, marked: boolean): readonly string[] {
  if (facts.length === 0) return ['没有读到数字，无法核对。']
  const count = (verdict: Verdict) => relations.filter((relation) => verdictOf(relation) === verdict).length
  const [fails, doubtful, holds] = [count('fails'), count('doubtful'), count('holds')]
  return [
    `读出数字${facts.length}个、关系${relations.length}项：不成立${fails}项，需要核对${doubtful}项，成立${holds}项。`,
    ...(fails + doubtful === 0 ? ['没有发现不相符之处。'] : []),
    ...(marked ? [marks] : []),
    '核对由程序完成，以原文件为准。',
  ]
}
