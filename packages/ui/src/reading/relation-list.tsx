import { type ReadFigure, type ReadRelation, type Verdict, verdictOf, verdictWords } from './reading.ts'
import { RelationCard } from './relation-card.tsx'

const order: readonly Verdict[] = ['fails', 'doubtful', 'holds']

interface ListProps {
  /** The gravest first. */
  readonly relations: readonly ReadRelation[]
  readonly figures: ReadonlyMap<number, ReadFigure>
  readonly shown: Verdict | 'all'
  readonly chosen: string | undefined
  readonly onShow: (verdict: Verdict | 'all') => void
  readonly onChoose: (id: string) => void
}

/** The relations of a report with their computations, all of them or those of one verdict. */
export function RelationList({ relations, figures, shown, chosen, onShow, onChoose }: ListProps) {
  const listed = relations.filter((one) => shown === 'all' || verdictOf(one) === shown)
  return (
    <section className="yf-relations" aria-label="数字之间的关系">
      <Verdicts relations={relations} shown={shown} onShow={onShow} />
      <p className="yf-keys">选取一条关系，原文中标出相应的数字；在原文中可用方向键逐个查看数字。</p>
      <div className="yf-cards">
        {listed.length === 0 && <p className="yf-nothing">{emptyWords(relations.length, shown)}</p>}
        {listed.map((one) => (
          <RelationCard key={one.id} relation={one} figures={figures} chosen={one.id === chosen} onChoose={onChoose} />
        ))}
      </div>
    </section>
  )
}

function emptyWords(all: number, shown: Verdict | 'all'): string {
  if (all === 0 || shown === 'all') return '没有找到可以相互核对的关系。'
  return `没有发现${verdictWords[shown]}的关系。`
}

/** How many relations hold, and which of them are listed. */
function Verdicts({ relations, shown, onShow }: Pick<ListProps, 'relations' | 'shown' | 'onShow'>) {
  const all = [{ key: 'all' as const, title: '全部', count: relations.length }]
  const each = order.map((key) => ({
    key,
    title: verdictWords[key],
    count: relations.filter((relation) => verdictOf(relation) === key).length,
  }))
  return (
    <fieldset className="yf-verdicts">
      <legend className="yf-hidden">只看</legend>
      {[...all, ...each].map(({ key, title, count }) => (
        <button key={key} type="button" data-verdict={key} aria-pressed={shown === key} onClick={() => onShow(key)}>
          {title} <b>{count}</b>
        </button>
      ))}
    </fieldset>
  )
}
