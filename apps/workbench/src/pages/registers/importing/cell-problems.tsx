import type { ImportRow } from '@yifa/api'

/** What is wrong with the cells of a row: column, value and rule. */
export function CellProblems({ problems }: Pick<ImportRow, 'problems'>) {
  return (
    <ul className="cell-problems">
      {problems.map(({ column, value, problem }) => (
        <li key={`${column ?? ''} ${problem}`}>
          {column && <b>{column}</b>}
          {value !== undefined && <code>{value === '' ? '（空）' : value}</code>}
          <span>{problem}</span>
        </li>
      ))}
    </ul>
  )
}
