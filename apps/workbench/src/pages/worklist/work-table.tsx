import type { WorkItem } from '@yifa/api'
import { ClockChip } from '@yifa/ui'
import { Link } from 'wouter'

interface WorkTableProps {
  readonly items: readonly WorkItem[]
  readonly current: number
  readonly onCurrent: (index: number) => void
}

/** Duties by the day they are due. */
export function WorkTable({ items, current, onCurrent }: WorkTableProps) {
  return (
    <table className="rows">
      <thead>
        <tr>
          <th scope="col">期限</th>
          <th scope="col">案件</th>
          <th scope="col">事项</th>
          <th scope="col">状态</th>
          <th scope="col">承办</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item, index) => (
          <WorkRow
            key={`${item.case} ${item.clock}`}
            item={item}
            index={index}
            current={index === current}
            onCurrent={onCurrent}
          />
        ))}
      </tbody>
    </table>
  )
}

interface WorkRowProps {
  readonly item: WorkItem
  readonly index: number
  readonly current: boolean
  readonly onCurrent: (index: number) => void
}

function WorkRow({ item, index, current, onCurrent }: WorkRowProps) {
  return (
    <tr data-index={index} aria-selected={current} data-light={item.light}>
      <td className="cell-clock">
        <ClockChip
          light={item.light}
          status={item.status}
          due={item.due}
          dueAt={item.dueAt}
          provisional={item.provisional}
          left={item.dueAt ? undefined : item.left}
        />
      </td>
      <td className="cell-main">
        <Link href={`/cases/${item.case}`} onFocus={() => onCurrent(index)}>
          {item.title}
        </Link>
        <span className="under">
          {item.number} · {item.procedureTitle}
        </span>
      </td>
      <td data-label="事项">{item.clockTitle}</td>
      <td data-label="状态">{item.stateTitle}</td>
      <td data-label="承办">
        {item.organName}
        <span className="under">{item.officerName ?? '未指定承办人'}</span>
      </td>
    </tr>
  )
}
