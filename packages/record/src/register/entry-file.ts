import { actColumns, storedAct } from '../acts.ts'
import type { StoredAct } from '../contract.ts'
import type { Database } from '../database.ts'
import { rowsOf, sql } from '../query.ts'
import { wholeRegion } from '../scope.ts'
import type { EntryHead, EntryOnDay } from './contract.ts'
import { entryHead, entryOnDay, headColumns, joinedOn, onDayColumns } from './entry-row.ts'

export function heads(
  database: Database,
  region: string,
  register: string,
  keys: readonly string[],
): Promise<readonly EntryHead[]> {
  const query = sql`select ${headColumns} from entry e
    where e.region = ${region} and e.register = ${register} and e.key = any (${keys})`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, entryHead, 'entry_heads'))
}

export function entryActs(
  database: Database,
  region: string,
  entries: readonly string[],
): Promise<readonly StoredAct[]> {
  const query = sql`select ${actColumns} from act
    where region = ${region} and case_id = any (${entries}) order by case_id, seq`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, storedAct))
}

export function onDay(
  database: Database,
  region: string,
  register: string,
  keys: readonly string[],
  day: string,
): Promise<readonly EntryOnDay[]> {
  const query = sql`select ${onDayColumns(day)} from entry e ${joinedOn(day)}
    where e.region = ${region} and e.register = ${register} and e.key = any (${keys})`
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, entryOnDay, 'entries_on_day'))
}
