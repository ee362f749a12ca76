export interface Period {
  readonly from: string
  readonly to: string
}

/** The day it is in China, `2026-03-02`. */
export const todayInChina = (): string => new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const first = (year: number, month: number): string => `${year}-${String(month).padStart(2, '0')}-01`

/** The periods people ask for, as they stand on a day. */
export function usualPeriods(today: string): readonly (Period & { readonly title: string })[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const quarter = Math.floor((month - 1) / 3) * 3 + 1
  return [
    { title: '今年', from: first(year, 1), to: lastDay(year, 12) },
    { title: '上年', from: first(year - 1, 1), to: lastDay(year - 1, 12) },
    { title: '本季度', from: first(year, quarter), to: lastDay(year, quarter + 2) },
    { title: '本月', from: first(year, month), to: lastDay(year, month) },
  ]
}
