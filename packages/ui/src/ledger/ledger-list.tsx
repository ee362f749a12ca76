import { useEffect, useRef } from 'react'
import { fullDayText } from '../day-text.ts'
import type { LedgerDay } from './ledger-day.ts'
import { daySign } from './ledger-month.tsx'

interface ListProps {
  readonly days: readonly LedgerDay[]
  readonly selected: string
}

const numberOrSign = (day: LedgerDay): string => (day.trigger ? '起' : String(day.number ?? (daySign(day) || '计')))

/** Every day of a period with its reason, in order; the selected day is kept in sight. */
export function LedgerList({ days, selected }: ListProps) {
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    const row = list.current?.querySelector(`[data-row="${selected}"]`)
    if (!(row instanceof HTMLElement) || !list.current) return
    const above = row.offsetTop - list.current.offsetTop
    const { scrollTop, clientHeight } = list.current
    if (above < scrollTop || above + row.offsetHeight > scrollTop + clientHeight)
      list.current.scrollTop = above - clientHeight / 2
  }, [selected])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a list longer than its pane is scrolled by keyboard too
    <ol className="yf-lines" ref={list} tabIndex={0} aria-label="逐日计算">
      {days.map((day) => (
        <li
          key={day.date}
          data-row={day.date}
          data-kind={day.kind}
          data-due={day.due || undefined}
          aria-current={day.date === selected || undefined}
        >
          <span className="yf-no">{numberOrSign(day)}</span>
          <time dateTime={day.date}>{fullDayText(day.date)}</time>
          <span className="yf-why">
            {day.why}
            {day.due && <strong>　届满</strong>}
          </span>
        </li>
      ))}
    </ol>
  )
}
