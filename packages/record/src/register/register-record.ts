import type { Database } from '../database.ts'
import { appendEntries } from './append-entries.ts'
import { batches, entriesOf } from './batch.ts'
import { columnsOf, mapColumns } from './column.ts'
import type { Follower, RegisterRecord } from './contract.ts'
import { differences } from './entry-difference.ts'
import { happened, standing } from './entry-figure.ts'
import { entryActs, heads, onDay } from './entry-file.ts'
import { allEntries, count, list } from './entry-list.ts'
import { bringIntoLine } from './following.ts'
import { lastChange } from './last-change.ts'

/**
 * The record of registers on a database. `now` says when an act is taken in; only rehearsals set it. `followers` say
 * what else is brought into line with the entries of a register, by its key.
 */
export function registerRecord(
  database: Database,
  now: () => Date = () => new Date(),
  followers: Readonly<Record<string, Follower>> = {},
): RegisterRecord {
  return {
    append: (asked, watch) => appendEntries(database, asked, { ...watch, now, follower: followers[asked.register] }),
    bringIntoLine: (region, register) => bringIntoLine(database, region, register, followers[register]),
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
