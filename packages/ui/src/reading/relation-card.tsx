import { figureText } from '../figure-text.ts'
import {
  explanationWord,
  expressionText,
  kindWord,
  type ReadFigure,
  type ReadRelation,
  verdictOf,
  verdictSigns,
  verdictWords,
} from './reading.ts'

interface CardProps {
  readonly relation: ReadRelation
  readonly figures: ReadonlyMap<number, ReadFigure>
  readonly chosen: boolean
  readonly onChoose: (id: string) => void
}

/** One relation: its kind, its verdict, the figures and what follows from them. */
export function RelationCard({ relation, figures, chosen, onChoose }: CardProps) {
  const verdict = verdictOf(relation)
  const note = explanationWord(relation)
  return (
    <button
      type="button"
      className="yf-relation"
      data-relation={relation.id}
      data-verdict={verdict}
      aria-pressed={chosen}
      onClick={() => onChoose(relation.id)}
    >
      <span className="yf-verdict">
        <span aria-hidden="true">{verdictSigns[verdict]} </span>
        {verdictWords[verdict]}
      </span>
      <span className="yf-kind">{kindWord(relation.kind)}</span>
      <span className="yf-expression">{expressionText(relation.expression)}</span>
      {(verdict !== 'holds' || note) && (
        <span className="yf-computed">
          文中为{figureText(relation.stated)}，计算得{figureText(relation.computed)}
          {note && `，${note}`}
        </span>
      )}
      {chosen && <Items relation={relation} figures={figures} />}
    </button>
  )
}

function Items({ relation, figures }: Pick<CardProps, 'relation' | 'figures'>) {
  return relation.facts.map((id) => {
    const figure = figures.get(id)
    return (
      figure && (
        <span key={id} className="yf-part">
          <span>{figure.item || figure.quote}</span>
          <span>{figure.quote}</span>
        </span>
      )
    )
  })
}
