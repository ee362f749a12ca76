export { type Quotable, quotables } from './quotables.ts'
export { type Series, suggestions } from './suggestions.ts'
