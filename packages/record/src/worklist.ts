import { z } from 'zod'
import { caseColumns, caseFile, clockColumns, clockRow } from './case-file.ts'
import type { CaseFile, ClockRow, Page, Scope, WorkQuery, WorkRow } from './contract.ts'
import type { Database } from './database.ts'
import { keyOf, pageOf, sizeOf } from './page.ts'
import { all, fixed, type Query, rowsOf, sql } from './query.ts'
import { boundsOf, withinOrgans } from './scope.ts'

const row = z.record(z.string(), z.unknown())

/** Where the list is sorted: days without a due day come last. */
const place = fixed(`coalesce(k.due, 'infinity'), k.case_id, k.clock, k.recipient`)

/** Duties in progress by due day; one page per call. */
export async function worklist(database: Database, scope: Scope, asked: WorkQuery): Promise<Page<WorkRow>> {
  const size = sizeOf(asked)
  const query = sql`select ${clockColumns}, k.title as "clockTitle", ${caseColumns} from clock k
    join case_file c on c.region = k.region and c.case_id = k.case_id
    where ${all(sql`k.region = ${scope.region}`, withinOrgans(scope, fixed('k.organ')), ...filters(asked))}
    order by ${place} limit ${size + 1}`
  const rows = await database.session(boundsOf(scope), (session) => rowsOf(session, query, row))
  return pageOf(rows.map(workRow), size, keyed, (shown) => shown)
}

/** The two kinds of column share one row, for none of their names meet but `title`; the case's comes last and wins. */
function workRow(columns: Record<string, unknown>): WorkRow {
  return { clock: clockRow.parse({ ...columns, title: columns['clockTitle'] }), case: caseFile.parse(columns) }
}

const keyed = ({ clock, case: file }: { clock: ClockRow; case: CaseFile }) => [
  clock.due ?? 'infinity',
  file.case,
  clock.clock,
  clock.recipient ?? '',
]

function filters({ from, status, officer, duty, procedure, cursor }: WorkQuery): (Query | undefined)[] {
  const after = keyOf(cursor, 4)
  return [
    status === undefined ? sql`k.status in ('running', 'paused', 'overdue')` : sql`k.status = any (${status})`,
    from === undefined ? undefined : sql`coalesce(k.due, 'infinity') >= ${from}`,
    officer === undefined ? undefined : sql`k.officer = ${officer}`,
    duty === undefined ? undefined : sql`k.duty = ${duty}`,
    procedure === undefined ? undefined : sql`c.procedure = ${procedure}`,
    after && sql`(${place}) > (${after[0]}::date, ${after[1]}::uuid, ${after[2]}, ${after[3]})`,
  ]
}
