import type { CaseSummary } from '@yifa/api'
import { dayText } from '@yifa/ui'
import { type Column, caseColumn, Rows, stateColumn } from '../rows.tsx'

interface CaseTableProps {
  readonly cases: readonly CaseSummary[]
  readonly current?: number
  readonly onCurrent?: (index: number) => void
}

function lastDay({ ended, endedOn, openedOn, nextDue }: CaseSummary): string {
  if (ended) return `${dayText(endedOn ?? openedOn)}办结`
  return nextDue ? dayText(nextDue) : '—'
}

const columns: readonly Column<CaseSummary>[] = [
  caseColumn(({ organName }) => organName),
  { title: '程序', cell: ({ procedureTitle }) => procedureTitle },
  stateColumn,
  { title: '立案', className: 'cell-day', cell: ({ openedOn }) => dayText(openedOn) },
  { title: '最近期限', className: 'cell-day', cell: lastDay },
]

/** Cases, one a row. */
export function CaseTable({ cases, ...walking }: CaseTableProps) {
  return <Rows columns={columns} rows={cases} keyOf={(one) => one.case} {...walking} />
}
