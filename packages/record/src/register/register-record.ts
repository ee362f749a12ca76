import type { Database } from '../database.ts'
import { appendEntries } from './append-entries.ts'
import { batches, entriesOf } from './batch.ts'
import { columnsOf, mapColumns } from './column.ts'
import type { RegisterRecord } from './contract.ts'
import { differences } from './entry-difference.ts'
import { happened, standing } from './entry-figure.ts'
import { entryActs, heads, onDay } from './entry-file.ts'
import { allEntries, count, list } from './entry-list.ts'
import { lastChange } from './last-change.ts'

/** The record of registers on a database. `now` says when an act is taken in; only rehearsals set it. */
export function registerRecord(database: Database, now: () => Date = () => new Date()): RegisterRecord {
  return {
    append: (asked, watch) => appendEntries(database, asked, watch, now),
    heads: (region, register, keys) => heads(database, region, register, keys),
    acts: (region, entries) => entryActs(database, region, entries),
    onDay: (region, register, keys, day) => onDay(database, region, register, keys, day),
    list: (region, query) => list(database, region, query),
    all: (region, query) => allEntries(database, region, query),
    count: (region, query) => count(database, region, query),
    differences: (region, query) => differences(database, region, query),
    standing: (region, query) => standing(database, region, query),
    happened: (region, query) => happened(database, region, query),
    lastChange: (region, register) => lastChange(database, region, register),
    batches: (region, query) => batches(database, region, query),
    entriesOf: (region, batch) => entriesOf(database, region, batch),
    columnsOf: (region, register) => columnsOf(database, region, register),
    mapColumns: (region, register, columns, officer) => mapColumns(database, region, register, columns, officer),
  }
}
