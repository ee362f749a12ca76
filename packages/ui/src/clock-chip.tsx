import { dayText, momentText } from './day-text.ts'

export type Light = 'green' | 'yellow' | 'red' | 'grey'
export type ClockStatus = 'running' | 'paused' | 'met' | 'late' | 'overdue' | 'lapsed' | 'moot'

const lights: Readonly<Record<Light, { readonly word: string; readonly sign: string }>> = {
  green: { word: '正常', sign: '●' },
  yellow: { word: '临近', sign: '▲' },
  red: { word: '逾期', sign: '■' },
  grey: { word: '暂停', sign: '‖' },
}

const words: Readonly<Partial<Record<ClockStatus, string>>> = {
  paused: '暂停',
  met: '按期',
  late: '迟办',
  overdue: '逾期',
  lapsed: '届满',
  moot: '不再计算',
}

/** What a light says in words; the status says more where the period no longer runs. */
export const lightWord = (light: Light, status?: ClockStatus): string => (status && words[status]) ?? lights[light].word

interface ClockChipProps {
  readonly light: Light
  readonly status?: ClockStatus
  readonly due?: string | undefined
  readonly dueAt?: string | undefined
  readonly provisional?: boolean
  /** Working days left; negative when overdue. */
  readonly left?: number | undefined
}

const leftText = (left: number): string =>
  left < 0 ? `已超${-left}个工作日` : left === 0 ? '今日到期' : `剩${left}个工作日`

/** The state of a period (红黄绿灯): a shape and a word besides the colour, then the day it ends. */
export function ClockChip({ light, status, due, dueAt, provisional, left }: ClockChipProps) {
  const day = dueAt ? momentText(dueAt) : due && dayText(due)
  return (
    <span className="yf-chip" data-light={light}>
      <span className="yf-sign" aria-hidden="true">
        {lights[light].sign}
      </span>
      <span className="yf-word">{lightWord(light, status)}</span>
      {day && <span className="yf-due">{day}</span>}
      {provisional && <span className="yf-provisional">待定</span>}
      {left !== undefined && <span className="yf-left">{leftText(left)}</span>}
    </span>
  )
}
