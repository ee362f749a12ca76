import { z } from 'zod'
import { actsBetween } from './acts.ts'
import type { CaseFile, ClockRow, Link, RegisteredNumber, Scope, StoredAct } from './contract.ts'
import type { Database } from './database.ts'
import { sm3 } from './digest.ts'
import { fixed, rowsOf, sql } from './query.ts'
import { boundsOf } from './scope.ts'

export const caseFile: z.ZodType<CaseFile> = z.object({
  region: z.string(),
  case: z.string(),
  procedure: z.string(),
  edition: z.string(),
  version: z.int(),
  head: z.string(),
  organ: z.string(),
  number: z.string().exactOptional(),
  title: z.string(),
  state: z.string(),
  stateTitle: z.string(),
  openedOn: z.string(),
  endedOn: z.string().exactOptional(),
  officer: z.string().exactOptional(),
  nextDue: z.string().exactOptional(),
})

/** The columns of `case_file c` under the names of CaseFile. */
export const caseColumns = fixed(
  `c.region, c.case_id as "case", c.procedure, c.edition, c.version, c.head, c.organ, c.number, c.title, c.state,
  c.state_title as "stateTitle", c.opened_on as "openedOn", c.ended_on as "endedOn", c.officer, c.next_due as "nextDue"`,
)

export const clockRow: z.ZodType<ClockRow> = z.object({
  clock: z.string(),
  recipient: z.string().exactOptional(),
  title: z.string(),
  due: z.string().exactOptional(),
  dueAt: z.string().exactOptional(),
  provisional: z.boolean(),
  status: z.enum(['running', 'paused', 'met', 'late', 'lapsed', 'overdue']),
  duty: z.enum(['office', 'party']),
  post: z.string().exactOptional(),
})

/** The columns of `clock k` under the names of ClockRow. */
export const clockColumns = fixed(
  `k.clock, nullif(k.recipient, '') as recipient, k.title, k.due, k.due_at as "dueAt", k.provisional, k.status, k.duty, k.post`,
)

export async function loadCase(database: Database, scope: Scope, id: string): Promise<CaseFile | undefined> {
  const query = sql`select ${caseColumns} from case_file c where c.region = ${scope.region} and c.case_id = ${id}`
  const [found] = await database.session(boundsOf(scope), (session) => rowsOf(session, query, caseFile))
  return found
}

export async function caseOfReceipt(
  database: Database,
  region: string,
  receipt: string,
): Promise<CaseFile | undefined> {
  const query = sql`select ${caseColumns} from case_file c where c.region = ${region} and c.receipt_hash = ${sm3(receipt)}`
  const bounds = boundsOf({ region, organs: [], receipt })
  const [found] = await database.session(bounds, (session) => rowsOf(session, query, caseFile))
  return found
}

export function acts(database: Database, scope: Scope, id: string): Promise<readonly StoredAct[]> {
  const every = 2 ** 31 - 1
  return database.session(boundsOf(scope), (session) => actsBetween(session, scope.region, id, 1, every))
}

export function clocks(database: Database, scope: Scope, id: string): Promise<readonly ClockRow[]> {
  const query = sql`select ${clockColumns} from clock k where k.region = ${scope.region} and k.case_id = ${id}
    order by coalesce(k.due, 'infinity'), k.clock, k.recipient`
  return database.session(boundsOf(scope), (session) => rowsOf(session, query, clockRow))
}

const linkRow: z.ZodType<Link> = z.object({ from: z.string(), kind: z.string(), to: z.string() })

export function links(database: Database, scope: Scope, id: string): Promise<readonly Link[]> {
  const columns = fixed('case_id as "from", kind, to_case as "to"')
  const query = sql`select ${columns} from link where region = ${scope.region} and case_id = ${id}
    union select ${columns} from link where region = ${scope.region} and to_case = ${id} order by 2, 1, 3`
  return database.session(boundsOf(scope), (session) => rowsOf(session, query, linkRow))
}

const waiting = z.object({ case: z.string() })

export async function awaiting(
  database: Database,
  region: string,
  kinds: readonly string[],
  settled: readonly string[] = [],
): Promise<readonly string[]> {
  const query = sql`select distinct l.case_id as "case" from link l
    join case_file c on c.region = l.region and c.case_id = l.case_id and c.ended_on is null
    join case_file t on t.region = l.region and t.case_id = l.to_case
      and (t.ended_on is not null or t.procedure || ' ' || t.state = any (${settled}))
    where l.region = ${region} and l.kind = any (${kinds})`
  const found = await database.session(boundsOf({ region, organs: '*' }), (session) => rowsOf(session, query, waiting))
  return found.map((row) => row.case)
}

const registeredNumber: z.ZodType<RegisteredNumber> = z.object({
  series: z.string(),
  year: z.int(),
  n: z.int(),
  text: z.string(),
  case: z.string(),
  seq: z.int(),
  voidedBy: z.int().exactOptional(),
})

/** The register of a series in a year, in the order of its numbers. */
export function numbers(
  database: Database,
  scope: Scope,
  { series, year }: { series: string; year: number },
): Promise<readonly RegisteredNumber[]> {
  const query = sql`select series, year, n, text, case_id as "case", seq, voided_by as "voidedBy" from number
    where region = ${scope.region} and series = ${series} and year = ${year} order by n`
  return database.session(boundsOf(scope), (session) => rowsOf(session, query, registeredNumber))
}
