import type { KeyboardEvent } from 'react'
import { fullDayText } from '../day-text.ts'
import type { DayKind, LedgerDay, LedgerMonth } from './ledger-day.ts'

const heads = ['一', '二', '三', '四', '五', '六', '日'] as const

export const kindWords: Readonly<Record<DayKind, string>> = {
  counted: '计入',
  'made-up': '调休上班，计入',
  weekend: '周末，不计',
  holiday: '假期，不计',
  paused: '中止，不计',
  excluded: '扣除，不计',
  rolled: '顺延',
  outside: '期间之外',
}

const signs: Readonly<Record<DayKind, string>> = {
  counted: '',
  'made-up': '班',
  weekend: '休',
  holiday: '假',
  paused: '停',
  excluded: '扣',
  rolled: '延',
  outside: '',
}

export const daySign = (day: LedgerDay): string => signs[day.kind]

interface DayCellProps {
  readonly day: LedgerDay
  readonly selected: boolean
  readonly tabbable: boolean
  readonly onSelect: (date: string) => void
}

function DayCell({ day, selected, tabbable, onSelect }: DayCellProps) {
  const marks = [day.trigger && '起算', day.due && '届满'].filter(Boolean).join('、')
  return (
    <button
      type="button"
      className="yf-day"
      data-date={day.date}
      data-kind={day.kind}
      data-trigger={day.trigger || undefined}
      data-due={day.due || undefined}
      aria-pressed={selected}
      aria-label={`${fullDayText(day.date)}，${marks ? `${marks}，` : ''}${day.why}`}
      title={day.why}
      tabIndex={tabbable ? 0 : -1}
      onFocus={() => onSelect(day.date)}
      onMouseEnter={() => onSelect(day.date)}
      onClick={() => onSelect(day.date)}
    >
      <span className="yf-date">{Number(day.date.slice(8))}</span>
      <span className="yf-count">{day.number ?? signs[day.kind]}</span>
      {day.kind === 'made-up' && <span className="yf-corner">班</span>}
      {marks && <span className="yf-mark">{marks}</span>}
    </button>
  )
}

interface MonthProps {
  readonly month: LedgerMonth
  readonly selected: string
  readonly onSelect: (date: string) => void
  readonly onKeyDown: (event: KeyboardEvent) => void
}

/** One month of the account as a table of weeks. */
export function MonthTable({ month, selected, onSelect, onKeyDown }: MonthProps) {
  const [year = '', number = ''] = month.month.split('-')
  return (
    <table className="yf-month" onKeyDown={onKeyDown}>
      <caption>
        {year}年{Number(number)}月
      </caption>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" abbr={`星期${head}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: weeks of a month never move
          <tr key={index}>
            {week.map((day, at) => (
              <td key={day?.date ?? `empty ${at}`}>
                {day && (
                  <DayCell
                    day={day}
                    selected={day.date === selected}
                    tabbable={day.date === selected}
                    onSelect={onSelect}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
