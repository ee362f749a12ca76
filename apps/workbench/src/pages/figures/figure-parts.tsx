import { figureText } from '@yifa/ui'
import { crossTable } from './cross-table.ts'

/** A part of a figure: one value of a choice, or of two. */
interface Part {
  readonly key: string
  readonly title: string
  readonly value: number
}

interface FigurePartsProps {
  /** The title of the figure. */
  readonly title: string
  readonly parts: readonly Part[]
  readonly onOpen: (part: Part) => void
}

/** The parts of a figure, each of which opens into what it counts: side by side, or crossed where there are two choices. */
export function FigureParts(props: FigurePartsProps) {
  const table = crossTable(props.parts)
  if (table) return <CrossParts {...props} table={table} />
  return props.parts.map((part) => <PartButton key={part.key} {...props} part={part} named />)
}

interface PartButtonProps extends Omit<FigurePartsProps, 'parts'> {
  readonly part: Part
  readonly named?: boolean
}

function PartButton({ title, part, named = false, onOpen }: PartButtonProps) {
  return (
    <button
      type="button"
      className="part"
      aria-label={`${title}：${part.title} ${part.value}`}
      onClick={() => onOpen(part)}
    >
      {named && part.title} <b>{figureText(part.value)}</b>
    </button>
  )
}

interface CrossPartsProps extends FigurePartsProps {
  readonly table: NonNullable<ReturnType<typeof crossTable>>
}

function CrossParts({ table, title, onOpen }: CrossPartsProps) {
  return (
    <details>
      <summary>
        分项（{table.rows.length}×{table.columns.length}）
      </summary>
      <div className="cross">
        <table>
          <thead>
            <tr>
              <th scope="col" aria-label={title} />
              {table.columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
              <th scope="col">合计</th>
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row) => (
              <tr key={row.title}>
                <th scope="row">{row.title}</th>
                {row.cells.map((part, index) => (
                  <td key={table.columns[index]}>
                    {part ? <PartButton title={title} part={part} onOpen={onOpen} /> : '0'}
                  </td>
                ))}
                <td>{figureText(row.total)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
