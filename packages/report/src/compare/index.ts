export { type Comparison, compareYears, isSuccession } from './compare-years.ts'
export { comparisonNote } from './comparison-note.ts'
export type { ComparedFigure, PublishedReport } from './pairs.ts'
export type { CheckedChange } from './stated-changes.ts'
