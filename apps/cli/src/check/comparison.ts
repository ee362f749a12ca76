import { type Comparison, compareYears, isSuccession } from '@yifa/report'
import type { CheckedReport } from './checked-report.ts'

export interface TwoYears {
  readonly later: CheckedReport
  readonly comparison: Comparison
}

/** The comparison of two reports of one district in different years; undefined for any other reports. */
export function twoYears(all: readonly CheckedReport[]): TwoYears | undefined {
  const [one, other, ...more] = all
  if (!one || !other || more.length > 0 || !isSuccession(one.reading, other.reading)) return undefined
  const later = one.reading.year > other.reading.year ? one : other
  return { later, comparison: compareYears(one, other) }
}

export const contradicts = ({ comparison }: TwoYears): boolean =>
  comparison.changes.some(({ holds, soft }) => !holds && soft !== true)
