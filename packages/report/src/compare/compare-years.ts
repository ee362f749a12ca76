import type { Reading } from '../read/reading.ts'
import { amountsOf, type ComparedFigure, type PublishedReport, pairsOf } from './pairs.ts'
import { type CheckedChange, statedChanges } from './stated-changes.ts'

/** Two reports of one district: the figures that stand in both, and what the later one says about the change. */
export interface Comparison {
  readonly earlier: Pick<Reading, 'title' | 'year'>
  readonly later: Pick<Reading, 'title' | 'year'>
  readonly figures: readonly ComparedFigure[]
  readonly changes: readonly CheckedChange[]
}

/** Compares two years of a district; the reports may come in either order. */
export function compareYears(one: PublishedReport, other: PublishedReport): Comparison {
  const [earlier, later] = one.reading.year <= other.reading.year ? [one, other] : [other, one]
  const amounts = amountsOf(earlier)
  return {
    earlier: { title: earlier.reading.title, year: earlier.reading.year },
    later: { title: later.reading.title, year: later.reading.year },
    figures: pairsOf(amounts, amountsOf(later)),
    changes: statedChanges(later, amounts, earlier.reading.year),
  }
}
