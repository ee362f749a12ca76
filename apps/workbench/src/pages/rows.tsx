import type { Light } from '@yifa/api'
import type { ReactNode } from 'react'
import { Link } from 'wouter'

export interface Column<R> {
  readonly title: string
  readonly cell: (row: R) => ReactNode
  readonly className?: 'cell-clock' | 'cell-day' | 'cell-main'
  /** Says by itself what it is, so that on a narrow screen its title is not repeated beside it. */
  readonly plain?: true
}

interface RowsProps<R> {
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  readonly keyOf: (row: R, index: number) => string | number
  readonly lightOf?: (row: R) => Light
  /** The row the keyboard stands on. */
  readonly current?: number
  readonly onCurrent?: ((index: number) => void) | undefined
}

/** A list, one thing a row; on a narrow screen the columns stand below each other. */
export function Rows<R>({ columns, rows, keyOf, lightOf, current = -1, onCurrent }: RowsProps<R>) {
  return (
    <table className="rows">
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr
            key={keyOf(row, index)}
            data-index={index}
            data-light={lightOf?.(row)}
            aria-selected={onCurrent && index === current}
            onFocus={() => onCurrent?.(index)}
          >
            {columns.map(({ title, cell, className, plain }) => (
              <td key={title} className={className} data-label={plain ? undefined : title}>
                {cell(row)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Named {
  readonly case: string
  readonly title: string
  readonly number: string
}

/** A case by its title, which opens it, with its number and something more below. */
export const caseColumn = <R extends Named>(more: (row: R) => string): Column<R> => ({
  title: '案件',
  className: 'cell-main',
  plain: true,
  cell: (row) => (
    <>
      <Link href={`/cases/${row.case}`}>{row.title}</Link>
      <span className="under">
        {row.number} · {more(row)}
      </span>
    </>
  ),
})

/** Where a case stands. */
export const stateColumn: Column<{ readonly stateTitle: string; readonly ended?: boolean }> = {
  title: '状态',
  cell: ({ stateTitle, ended }) => (
    <span className="state" data-ended={ended || undefined}>
      {stateTitle}
    </span>
  ),
}
