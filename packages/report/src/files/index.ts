export { type ReportFile, UnreadableFile } from './report-file.ts'
export { textOf } from './text-of.ts'
