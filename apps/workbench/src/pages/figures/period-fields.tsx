import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Period } from './period.ts'

interface PeriodFieldsProps {
  readonly period: Period
  readonly usual: readonly (Period & { readonly title: string })[]
  readonly onPeriod: (period: Period) => void
  /** What else is chosen beside the period. */
  readonly children?: ReactNode
}

/** Chooses a period: one of the usual ones, or any two days. */
export function PeriodFields({ period, usual, onPeriod, children }: PeriodFieldsProps) {
  const day = (name: 'from' | 'to', label: string) => (
    <input
      type="date"
      className="yf-input"
      aria-label={label}
      value={period[name]}
      onChange={(event) => event.target.value && onPeriod({ ...period, [name]: event.target.value })}
    />
  )
  return (
    <div className="filters periods">
      {children}
      {usual.map((one) => (
        <Button
          key={one.title}
          type={one.from === period.from && one.to === period.to ? 'primary' : 'default'}
          onClick={() => onPeriod({ from: one.from, to: one.to })}
        >
          {one.title}
        </Button>
      ))}
      <span className="span">
        {day('from', '起始日')} 至 {day('to', '终止日')}
      </span>
      {period.from > period.to && <span className="yf-problem">起始日不能晚于终止日</span>}
    </div>
  )
}
