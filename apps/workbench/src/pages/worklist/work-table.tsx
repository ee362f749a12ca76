import type { TurnItem, WorkItem } from '@yifa/api'
import { ClockChip } from '@yifa/ui'
import { type Column, caseColumn, Rows, stateColumn } from '../rows.tsx'
import { WaitChip } from './wait-chip.tsx'

interface WorkTableProps {
  readonly items: readonly WorkItem[]
  readonly current: number
  readonly onCurrent: (index: number) => void
}

/** So many acts are named; of more it is said how many there are. */
const named = 3

const actsText = (acts: readonly string[]): string =>
  acts.length > named ? `${acts.slice(0, named).join('、')}等${acts.length}项` : acts.join('、')

/** What somebody may do next, in each of their posts. */
function Turns({ kind, turns }: TurnItem) {
  if (kind !== 'act') return <>{`${kind === 'sign' ? '批准' : '会签'}：${turns[0]?.acts.join('、') ?? ''}`}</>
  return turns.map(({ post, postTitle, acts }) => (
    <span key={post} className="turn">
      {turns.length > 1 && <span className="under">{postTitle}</span>}
      {actsText(acts)}
    </span>
  ))
}

const columns: readonly Column<WorkItem>[] = [
  {
    title: '期限',
    className: 'cell-clock',
    plain: true,
    cell: (item) =>
      item.kind === 'duty' ? (
        <ClockChip
          light={item.light}
          status={item.status}
          due={item.due}
          dueAt={item.dueAt}
          provisional={item.provisional}
          left={item.dueAt ? undefined : item.left}
        />
      ) : (
        <WaitChip item={item} />
      ),
  },
  caseColumn(({ procedureTitle }) => procedureTitle),
  { title: '事项', cell: (item) => (item.kind === 'duty' ? item.clockTitle : <Turns {...item} />) },
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

/** What tells a row from all others of the list. */
const keyOf = (item: WorkItem, index: number): string =>
  item.kind === 'duty' ? `${item.case} ${item.clock} ${index}` : `${item.case} ${item.kind} ${item.seq ?? ''}`

/** What waits for an officer, in the order in which it comes. */
export function WorkTable({ items, ...walking }: WorkTableProps) {
  return (
    <Rows
      columns={columns}
      rows={items}
      keyOf={keyOf}
      lightOf={(item) => (item.kind === 'duty' ? item.light : 'grey')}
      {...walking}
    />
  )
}
