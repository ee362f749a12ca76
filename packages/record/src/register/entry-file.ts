import { actColumns, storedAct } from '../acts.ts'
import type { StoredAct } from '../contract.ts'
import type { Database } from '../database.ts'
import { compiled, fixed, rowsOf, sql, withoutNulls } from '../query.ts'
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
  return database.session(wholeRegion(region), (session) => rowsOf(session, query, entryHead))
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

const dayAsked = fixed('$4::date')
const fromEntries = sql`select ${onDayColumns(dayAsked)} from entry e ${joinedOn(dayAsked)}
  where e.region = $1 and e.register = $2 and e.key =`
/** Every case that names an entry asks so: the plan is kept. */
const oneOnDay = { name: 'entry_on_day', text: compiled(sql`${fromEntries} $3`).text }
const someOnDay = { text: compiled(sql`${fromEntries} any ($3)`).text }

export function onDay(
  database: Database,
  region: string,
  register: string,
  keys: readonly string[],
  day: string,
): Promise<readonly EntryOnDay[]> {
  const asked =
    keys.length === 1
      ? { ...oneOnDay, values: [region, register, keys[0], day] }
      : { ...someOnDay, values: [region, register, keys, day] }
  return database.session(wholeRegion(region), async (session) => {
    const { rows } = await session.query<Record<string, unknown>>(asked)
    return rows.map((row) => entryOnDay.parse(withoutNulls(row)))
  })
}
