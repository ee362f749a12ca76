export type { DocumentDeadline, DocumentModel } from './document-model.ts'
export { officialDocument } from './official-document.ts'
