import { type WorkCount, type WorkKind, workKind } from '@yifa/api'
import { Segmented } from 'antd'

const titles: Readonly<Record<WorkKind, string>> = { timed: '有期限', untimed: '无期限', draft: '待我审批' }

/** Counting ends there. */
const most = 1000

interface KindTabsProps {
  readonly value: WorkKind | undefined
  readonly counts: WorkCount | undefined
  readonly onChange: (kind: WorkKind | undefined) => void
}

/** Work with a period, without one, and drafts that wait for the reader: each with its number, each to be seen alone. */
export function KindTabs({ value, counts, onChange }: KindTabsProps) {
  const count = (kind: WorkKind): string => {
    const found = counts?.[kind]
    if (found === undefined) return ''
    return found >= most ? `${most - 1}+` : String(found)
  }
  const kinds = workKind.options.map((kind) => ({
    value: kind,
    label: (
      <>
        {titles[kind]} <b className="kind-count">{count(kind)}</b>
      </>
    ),
  }))
  return (
    <Segmented<WorkKind | 'all'>
      className="kinds"
      aria-label="按有无期限筛选"
      value={value ?? 'all'}
      options={[{ value: 'all', label: '全部' }, ...kinds]}
      onChange={(next) => onChange(next === 'all' ? undefined : next)}
    />
  )
}
