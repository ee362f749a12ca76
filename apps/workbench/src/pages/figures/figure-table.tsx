import type { FigureGroup, FigureView, QuotedFigure } from '@yifa/api'
import { figureText } from '@yifa/ui'
import type { Asked } from './cases-drawer.tsx'
import { crossTable } from './cross-table.ts'
import { EarlierYears } from './earlier-years.tsx'

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
          <Parts figure={figure} onOpen={onOpen} />
        </dd>
      )}
    </div>
  )
}

function Parts({ figure, onOpen }: { readonly figure: FigureView; readonly onOpen: Open }) {
  const table = crossTable(figure.parts)
  if (table) return <CrossParts figure={figure} table={table} onOpen={onOpen} />
  return figure.parts.map((part) => <PartButton key={part.key} figure={figure} part={part} onOpen={onOpen} named />)
}

interface PartButtonProps {
  readonly figure: FigureView
  readonly part: FigureView['parts'][number]
  readonly named?: boolean
  readonly onOpen: Open
}

function PartButton({ figure, part, named = false, onOpen }: PartButtonProps) {
  const { procedure, indicator, title } = figure
  return (
    <button
      type="button"
      className="part"
      aria-label={`${title}：${part.title} ${part.value}`}
      onClick={() => onOpen({ procedure, indicator, title: `${title}：${part.title}`, part: part.key })}
    >
      {named && part.title} <b>{figureText(part.value)}</b>
    </button>
  )
}

interface CrossPartsProps {
  readonly figure: FigureView
  readonly table: NonNullable<ReturnType<typeof crossTable>>
  readonly onOpen: Open
}

function CrossParts({ figure, table, onOpen }: CrossPartsProps) {
  return (
    <details>
      <summary>
        分项（{table.rows.length}×{table.columns.length}）
      </summary>
      <div className="cross">
        <table>
          <thead>
            <tr>
              <th scope="col" />
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
    </details>
  )
}
