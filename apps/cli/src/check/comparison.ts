import { type Comparison, compareYears, isSuccession } from '@yifa/report'
import type { CheckedReport } from './checked-report.ts'

export interface TwoYears {
  readonly later: CheckedReport
  readonly comparison: Comparison
}

/** The comparison of two reports of one district or organ in different years; undefined for any other reports. */
export function twoYears(all: readonly CheckedReport[]): TwoYears | undefined {
  const [one, other, ...more] = all
  if (!one || !other || more.length > 0 || !isSuccession(one.reading, other.reading)) return undefined
  const later = one.reading.year > other.reading.year ? one : other
  return { later, comparison: compareYears(one, other) }
}

/** Why two reports that may have been meant to be compared are not; undefined where they are plainly of different districts. */
export function whyNotCompared(all: readonly CheckedReport[]): string | undefined {
  const [one, other, ...more] = all
  if (!one || !other || more.length > 0) return undefined
  const dateless = [one, other].find(({ reading }) => reading.year === 0)
  if (dateless) return `没有作两年对照：${dateless.file} 看不出是哪一年的报告`
  const [left, right] = [one.reading, other.reading]
  if (left.district !== right.district) return undefined
  if (left.year === right.year) return `没有作两年对照：两份都是 ${left.year} 年的报告`
  return '没有作两年对照：从标题看不出两份是同一地区、同一单位的报告'
}

export const contradicts = ({ comparison }: TwoYears): boolean =>
  comparison.changes.some(({ holds, soft }) => !holds && soft !== true)
