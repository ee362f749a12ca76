import type { RegisterFigure } from '@yifa/api'
import { figureText } from '@yifa/ui'
import { FigureParts } from '../../figures/figure-parts.tsx'
import type { AskedFigure } from './entries-drawer.tsx'

interface RegisterFigureRowProps {
  readonly figure: RegisterFigure
  readonly onOpen: (asked: AskedFigure) => void
}

/** One figure of a register with its parts; a share has no entries of its own. */
export function RegisterFigureRow({ figure, onOpen }: RegisterFigureRowProps) {
  const { indicator, title, unit, value } = figure
  const text = figureText(value, unit)
  const opens = value !== null && value !== 0 && unit !== '%'
  return (
    <div className="figure-row">
      <dt>{title}</dt>
      <dd>
        {opens ? (
          <button type="button" className="figure" onClick={() => onOpen({ indicator, title })}>
            {text}
          </button>
        ) : (
          <span className="figure">{text}</span>
        )}
        {unit !== '%' && <span className="unit">{unit}</span>}
      </dd>
      {figure.parts.length > 0 && (
        <dd className="parts">
          <FigureParts
            title={title}
            parts={figure.parts}
            onOpen={(part) => onOpen({ indicator, title: `${title}：${part.title}`, part: part.key })}
          />
        </dd>
      )}
    </div>
  )
}
