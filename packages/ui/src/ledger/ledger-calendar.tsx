import { addDays } from '@yifa/calendar'
import { type KeyboardEvent, useRef, useState } from 'react'
import { fullDayText } from '../day-text.ts'
import { type DayKind, type LedgerDay, type LedgerSpan, ledgerDays, ledgerMonths } from './ledger-day.ts'
import { LedgerList } from './ledger-list.tsx'
import { kindWords, MonthTable } from './ledger-month.tsx'

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

function Legend({ days }: { readonly days: readonly LedgerDay[] }) {
  const kinds = [...new Set(days.map(({ kind }) => kind))].filter((kind): kind is DayKind => kind !== 'outside')
  return (
    <ul className="yf-legend" aria-label="图例">
      <li>
        <span className="yf-swatch" data-mark="trigger" /> 起算日
      </li>
      <li>
        <span className="yf-swatch" data-mark="due" /> 届满日
      </li>
      {kinds.map((kind) => (
        <li key={kind}>
          <span className="yf-swatch" data-kind={kind} /> {kindWords[kind]}
        </li>
      ))}
    </ul>
  )
}

/**
 * The account of a period (期限台账) drawn as month calendars with the reason of every day beside them.
 * Arrow keys go from day to day; the day under focus or pointer is told in words.
 */
export function LedgerCalendar(span: LedgerSpan) {
  const days = ledgerDays(span)
  const months = ledgerMonths(span)
  const [selected, setSelected] = useState(span.due ?? span.start.slice(0, 10))
  const box = useRef<HTMLDivElement>(null)
  const told = days.find(({ date }) => date === selected)
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    const cell = box.current?.querySelector(`[data-date="${addDays(selected, step)}"]`)
    if (cell instanceof HTMLElement) cell.focus()
  }
  return (
    <div className="yf-ledger" ref={box}>
      <div className="yf-calendar">
        <p className="yf-told" aria-live="polite">
          <strong>{fullDayText(selected)}</strong> {told?.why ?? '不在本期间之内'}
        </p>
        <div className="yf-months">
          {months.map((month) => (
            <MonthTable key={month.month} month={month} selected={selected} onSelect={setSelected} onKeyDown={move} />
          ))}
        </div>
        <Legend days={days} />
      </div>
      <LedgerList days={days} selected={selected} />
    </div>
  )
}
