import type { ClockView, Credentials } from '@yifa/api'
import { ClockChip, dayText, fullDayText, momentText } from '@yifa/ui'
import { useState } from 'react'
import { ClockLedger } from './clock-ledger.tsx'

const dueText = ({ due, dueAt }: ClockView): string | undefined => (dueAt ? momentText(dueAt) : due && fullDayText(due))

/** One statutory period: when it ends, the sentence of law, and the day-by-day count on demand. */
export function ClockItem({ clock, credentials }: { readonly clock: ClockView; readonly credentials: Credentials }) {
  const [open, setOpen] = useState(false)
  const due = dueText(clock)
  return (
    <li className="clock">
      <div className="clock-head">
        <h3>{clock.title}</h3>
        <ClockChip light={clock.light} status={clock.status} provisional={clock.provisional} />
      </div>
      <p className="clock-due">{due ? `${due}届满` : '暂停计算，恢复后再确定届满日'}</p>
      <p className="meta">
        {clock.sentence}　自{dayText(clock.start)}
        {clock.began}起算
        {clock.met && `　已于${dayText(clock.met)}完成`}
      </p>
      {clock.provisional && (
        <p className="meta">届满日涉及尚未公布放假安排的年度，暂按周末和法定节日推算，公布后自动确定。</p>
      )}
      <details className="clock-count" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>怎么算的？逐日核对</summary>
        {open && <ClockLedger clock={clock} credentials={credentials} />}
      </details>
    </li>
  )
}

interface ClockListProps {
  readonly clocks: readonly ClockView[]
  readonly credentials: Credentials
}

/** The periods of a case. */
export function ClockList({ clocks, credentials }: ClockListProps) {
  if (clocks.length === 0) return <p className="empty">目前没有正在计算的期限。</p>
  return (
    <ul className="clocks">
      {clocks.map((clock) => (
        <ClockItem key={`${clock.clock} ${clock.party ?? ''}`} clock={clock} credentials={credentials} />
      ))}
    </ul>
  )
}
