import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { caseColumns, caseFile } from './case-file.ts'
import type { CaseFile, Scope } from './contract.ts'
import type { Database } from './database.ts'
import { rowsOf, sql } from './query.ts'
import { boundsOf } from './scope.ts'

const summary = z.object({
  id: z.string(),
  year: z.int(),
  title: z.string(),
  frozenAt: z.date().transform((at) => at.toISOString()),
  problems: z.array(z.string()),
})

/** A yearly report that was frozen; `problems` are the identities its figures break. */
export type FrozenReport = Readonly<z.output<typeof summary>>

export interface NewReport {
  readonly year: number
  readonly title: string
  /** The officer who froze it. */
  readonly by: string
  readonly problems: readonly string[]
  /** The figures with the ids of the cases behind them, as plain JSON. */
  readonly model: object
}

const columns = 'report as id, year, title, frozen_at as "frozenAt", problems'

/** Keeps a report for good; nobody can change or remove it afterwards. */
export function freezeReport(database: Database, region: string, made: NewReport): Promise<FrozenReport> {
  const { year, title, by, problems, model } = made
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      `insert into report (region, report, year, title, frozen_by, problems, model)
       values ($1, $2, $3, $4, $5, $6, $7) returning ${columns}`,
      [region, randomUUID(), year, title, by, problems, JSON.stringify(model)],
    )
    return summary.parse(rows[0])
  })
}

/** The frozen reports of a region, the newest first. */
export function frozenReports(database: Database, region: string): Promise<readonly FrozenReport[]> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(
      `select ${columns} from report where region = $1 order by frozen_at desc, report`,
      [region],
    )
    return z.array(summary).parse(rows)
  })
}

/** One frozen report with its model as it was kept. */
export function frozenReport(
  database: Database,
  region: string,
  id: string,
): Promise<(FrozenReport & { readonly model: unknown }) | undefined> {
  return database.session({ region }, async (session) => {
    const { rows } = await session.query(`select ${columns}, model from report where region = $1 and report = $2`, [
      region,
      id,
    ])
    return z.array(summary.extend({ model: z.unknown() })).parse(rows)[0]
  })
}

/** The cases behind a figure, as far as they are within the scope, in the order of opening. */
export function casesBehind(database: Database, scope: Scope, ids: readonly string[]): Promise<readonly CaseFile[]> {
  const query = sql`select ${caseColumns} from case_file c
    where c.region = ${scope.region} and c.case_id = any (${ids}::uuid[]) order by c.opened_on, c.case_id`
  return database.session(boundsOf(scope), (session) => rowsOf(session, query, caseFile))
}
