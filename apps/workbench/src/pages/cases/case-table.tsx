import type { CaseSummary } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { Link } from 'wouter'

interface CaseTableProps {
  readonly cases: readonly CaseSummary[]
  readonly current?: number
  readonly onCurrent?: (index: number) => void
}

/** Cases, one a row. */
export function CaseTable({ cases, current = -1, onCurrent }: CaseTableProps) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">案件</th>
          <th scope="col">程序</th>
          <th scope="col">状态</th>
          <th scope="col">立案</th>
          <th scope="col">最近期限</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one, index) => (
          <tr key={one.case} data-index={index} aria-selected={index === current}>
            <td className="cell-main">
              <Link href={`/cases/${one.case}`} onFocus={() => onCurrent?.(index)}>
                {one.title}
              </Link>
              <span className="under">
                {one.number} · {one.organName}
              </span>
            </td>
            <td data-label="程序">{one.procedureTitle}</td>
            <td data-label="状态">
              <span className="state" data-ended={one.ended || undefined}>
                {one.stateTitle}
              </span>
            </td>
            <td className="cell-day" data-label="立案">
              {dayText(one.openedOn)}
            </td>
            <td className="cell-day" data-label="最近期限">
              {one.ended ? `${dayText(one.endedOn ?? one.openedOn)}办结` : one.nextDue ? dayText(one.nextDue) : '—'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
