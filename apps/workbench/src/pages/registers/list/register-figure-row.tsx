import type { RegisterFigure } from '@yifa/api'
import { figureText } from '@yifa/ui'
import { crossTable } from '../../figures/cross-table.ts'
import type { AskedFigure } from './entries-drawer.tsx'

type Part = RegisterFigure['parts'][number]

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
          <Parts figure={figure} onOpen={onOpen} />
        </dd>
      )}
    </div>
  )
}

function PartButton({
  figure,
  part,
  onOpen,
  named,
}: RegisterFigureRowProps & { readonly part: Part; readonly named?: true }) {
  const title = `${figure.title}：${part.title}`
  return (
    <button
      type="button"
      className="part"
      aria-label={`${title} ${part.value}`}
      onClick={() => onOpen({ indicator: figure.indicator, title, part: part.key })}
    >
      {named && part.title} <b>{figureText(part.value)}</b>
    </button>
  )
}

function Parts({ figure, onOpen }: RegisterFigureRowProps) {
  const table = crossTable(figure.parts)
  if (!table)
    return figure.parts.map((part) => <PartButton key={part.key} figure={figure} part={part} onOpen={onOpen} named />)
  return (
    <div className="cross">
      <table>
        <thead>
          <tr>
            <th scope="col" aria-label={figure.title} />
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
            <th scope="col">合计</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ title, cells, total }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              {cells.map((part, index) => (
                <td key={table.columns[index]}>
                  {part ? <PartButton figure={figure} part={part} onOpen={onOpen} /> : '0'}
                </td>
              ))}
              <td>{figureText(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
