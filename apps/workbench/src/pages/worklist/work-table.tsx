import type { WorkItem } from '@yifa/api'
import { ClockChip } from '@yifa/ui'
import { type Column, caseColumn, Rows, stateColumn } from '../rows.tsx'

interface WorkTableProps {
  readonly items: readonly WorkItem[]
  readonly current: number
  readonly onCurrent: (index: number) => void
}

const columns: readonly Column<WorkItem>[] = [
  {
    title: '期限',
    className: 'cell-clock',
    plain: true,
    cell: ({ light, status, due, dueAt, provisional, left }) => (
      <ClockChip
        light={light}
        status={status}
        due={due}
        dueAt={dueAt}
        provisional={provisional}
        left={dueAt ? undefined : left}
      />
    ),
  },
  caseColumn(({ procedureTitle }) => procedureTitle),
  { title: '事项', cell: ({ clockTitle }) => clockTitle },
  stateColumn,
  {
    title: '承办',
    cell: ({ organName, officerName }) => (
      <>
        {organName}
        <span className="under">{officerName ?? '未指定承办人'}</span>
      </>
    ),
  },
]

/** Duties by the day they are due. */
export function WorkTable({ items, ...walking }: WorkTableProps) {
  return (
    <Rows
      columns={columns}
      rows={items}
      keyOf={(item) => `${item.case} ${item.clock}`}
      lightOf={({ light }) => light}
      {...walking}
    />
  )
}
