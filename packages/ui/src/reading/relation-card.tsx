import {
  explanationWord,
  expressionText,
  kindWord,
  type ReadFigure,
  type ReadNote,
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
      {relation.note ? <Noted note={relation.note} /> : <Computed relation={relation} />}
      <Items relation={relation} figures={figures} shown={chosen} />
    </button>
  )
}

/** Where it stands, the computation and the verdict, as an auditor would put them. */
function Noted({ note: { place, computation, verdict } }: { readonly note: ReadNote }) {
  return (
    <>
      <span className="yf-place">{place}</span>
      <span className="yf-expression">{computation}</span>
      <span className="yf-computed">{verdict}</span>
    </>
  )
}

function Computed({ relation }: Pick<CardProps, 'relation'>) {
  const why = explanationWord(relation)
  return (
    <>
      <span className="yf-expression">{expressionText(relation.expression)}</span>
      {(!relation.holds || why) && (
        <span className="yf-computed">
          文中为{measured(relation, relation.stated)}，计算得{measured(relation, relation.computed)}
          {why && `，${why}`}
        </span>
      )}
    </>
  )
}

const number = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 4 })

/** With enough digits to see why a printed rate is not the computed one. */
function measured({ kind }: ReadRelation, value: number | null): string {
  if (value === null) return '—'
  return `${number.format(value)}${kind === 'ratio' || kind === 'change' ? '%' : ''}`
}

/** The figures concerned, and the words they were read from; on paper they are always shown. */
function Items({ relation, figures, shown }: Pick<CardProps, 'relation' | 'figures'> & { readonly shown: boolean }) {
  const { note } = relation
  const words = note?.words ?? relation.passage
  const parts = relation.facts.map((id) => {
    const figure = figures.get(id)
    return (
      figure && (
        <span key={id} className="yf-part" data-shown={shown || undefined}>
          <span>{figure.item || '未能辨认事项'}</span>
          <span>{figure.quote}</span>
        </span>
      )
    )
  })
  return (
    <>
      {parts}
      {words && (
        <span className="yf-passage" data-shown={shown || undefined}>
          {words}
        </span>
      )}
      {note && (
        <span className="yf-passage yf-remedy" data-shown={shown || undefined}>
          {relation.soft ? '请对照原文判断。确有误的，' : '改正：'}
          {note.remedy}
        </span>
      )}
    </>
  )
}
