import type { RegisterDeps } from './register-deps.ts'
import { csvOf, type Table } from './tables.ts'

export const isExchanged = (register: string): boolean => register === 'serviceItems'

/** Service items in the columns of the national exchange table. */
export const exchangeOf = (table: Table, deps: RegisterDeps): ReadableStream<Uint8Array> => csvOf(table, deps)
