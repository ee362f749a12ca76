export { annotatedReport } from './annotated-report.ts'
export { outlineOf } from './outline.ts'
