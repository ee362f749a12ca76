export { annotatedReport } from './annotated-report.ts'
