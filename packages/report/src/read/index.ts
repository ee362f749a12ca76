export { readReport } from './read-report.ts'
export type { Bound, Direction, Explanation, Fact, FactKind, Reading, Relation, RelationKind } from './reading.ts'
