import type { EntryView } from '@yifa/api'
import { Button, Empty } from 'antd'
import { AlterationList } from '../alteration-list.tsx'
import { spanText } from './change-consequences.tsx'

interface PeriodListProps {
  readonly view: EntryView
  readonly onDay: (day: string) => void
}

/** The stretches of days in which an entry stood unchanged, the latest first; each can be looked at. */
export function PeriodList({ view, onDay }: PeriodListProps) {
  if (view.periods.length === 0) return <Empty description="还没有生效的内容" />
  return (
    <ol className="periods-list" reversed>
      {[...view.periods].reverse().map((period, index) => (
        <li key={`${period.from} ${period.seq}`}>
          <p>
            <strong>{spanText(period)}</strong>
            <span className="quiet">依第{period.seq}条变更</span>
            <Button type="link" size="small" onClick={() => onDay(period.from)}>
              查看当时内容
            </Button>
          </p>
          {index < view.periods.length - 1 && <AlterationList alterations={period.alterations} />}
        </li>
      ))}
    </ol>
  )
}
