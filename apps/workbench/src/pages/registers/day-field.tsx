import { Segmented } from 'antd'
import { endOfLastMonth, isDay, todayInChina } from './day.ts'

type Usual = 'today' | 'month' | 'other'

interface DayFieldProps {
  readonly label: string
  /** Today when undefined. */
  readonly day: string | undefined
  readonly onDay: (day: string | undefined) => void
}

const usual = [
  { value: 'today' as const, label: '今日' },
  { value: 'month' as const, label: '上月末' },
  { value: 'other' as const, label: '另选一日' },
]

/** Chooses the day as of which something is read: today, the end of last month, any other. */
export function DayField({ label, day, onDay }: DayFieldProps) {
  const today = todayInChina()
  const end = endOfLastMonth(today)
  const kind: Usual = day === undefined || day === today ? 'today' : day === end ? 'month' : 'other'
  const choose = (next: Usual) => onDay(next === 'today' ? undefined : next === 'month' ? end : (day ?? end))
  return (
    <fieldset className="day-field">
      <legend className="yf-hidden">{label}</legend>
      <Segmented<Usual> value={kind} options={usual} onChange={choose} />
      <input
        type="date"
        className="yf-input"
        aria-label={label}
        value={day ?? today}
        onChange={({ target }) => isDay(target.value) && onDay(target.value === today ? undefined : target.value)}
      />
    </fieldset>
  )
}
