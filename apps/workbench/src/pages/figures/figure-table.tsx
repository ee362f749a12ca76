import type { FigureGroup, FigureView, QuotedFigure } from '@yifa/api'
import { figureText } from '@yifa/ui'
import type { Asked } from './cases-drawer.tsx'
import { EarlierYears } from './earlier-years.tsx'
import { FigureParts } from './figure-parts.tsx'

type Open = (asked: Asked) => void

interface FigureTableProps {
  readonly group: FigureGroup
  readonly onOpen: Open
  readonly onSource: (figure: QuotedFigure) => void
}

/** The figures of one procedure. */
export function FigureTable({ group, onOpen, onSource }: FigureTableProps) {
  return (
    <section className="card figures" aria-label={group.title}>
      <h2>{group.title}</h2>
      <dl>
        {group.figures.map((figure) => (
          <FigureRow key={figure.indicator} figure={figure} onOpen={onOpen} onSource={onSource} />
        ))}
      </dl>
    </section>
  )
}

interface FigureRowProps extends Omit<FigureTableProps, 'group'> {
  readonly figure: FigureView
}

function FigureRow({ figure, onOpen, onSource }: FigureRowProps) {
  const { procedure, indicator, title, unit, value, cases, parts, earlier } = figure
  const text = figureText(value, unit)
  return (
    <div className="figure-row">
      <dt>{title}</dt>
      <dd>
        {cases > 0 ? (
          <button type="button" className="figure" onClick={() => onOpen({ procedure, indicator, title })}>
            {text}
          </button>
        ) : (
          <span className="figure">{text}</span>
        )}
        {unit !== '%' && value !== null && <span className="unit">{unit}</span>}
      </dd>
      {earlier.length > 0 && <EarlierYears years={earlier} onSource={onSource} />}
      {parts.length > 0 && (
        <dd className="parts">
          <FigureParts
            title={title}
            parts={parts}
            onOpen={(part) => onOpen({ procedure, indicator, title: `${title}：${part.title}`, part: part.key })}
          />
        </dd>
      )}
    </div>
  )
}
