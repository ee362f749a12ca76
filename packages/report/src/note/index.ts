export { auditorsNote } from './auditors-note.ts'
export { type Finding, findings } from './finding.ts'
