import { actColumns } from './acts.ts'
import { checkpointColumns } from './checkpoint.ts'
import type { Session } from './database.ts'
import { compiled, fixed, type Query, sql, withoutNulls } from './query.ts'

type Row = Record<string, unknown>

/**
 * The entries of a region as its tables hold them now, unjudged, for one walk or export. The session must be in a
 * transaction of its own; all tables are read as of one moment.
 */
export async function* entries(session: Session, region: string, publicKeys: readonly string[]): AsyncGenerator<Row> {
  let count = 0
  for await (const entry of regionEntries(session, region, publicKeys)) {
    count += 1
    yield entry
  }
  yield { kind: 'end', entries: count }
}

async function* regionEntries(session: Session, region: string, publicKeys: readonly string[]): AsyncGenerator<Row> {
  yield { kind: 'record', format: 1, region, publicKeys }
  await session.query('set transaction isolation level repeatable read, read only')
  for await (const checkpoint of rowsBy(session, 'walk_checkpoints', checkpointRows))
    yield { kind: 'checkpoint', checkpoint }
  yield* byCase([
    { kind: 'case', rows: rowsBy(session, 'walk_cases', caseRows) },
    { kind: 'number', rows: rowsBy(session, 'walk_numbers', numberRows) },
    { kind: 'leaf', rows: rowsBy(session, 'walk_leaves', leafRows) },
    { kind: 'act', rows: rowsBy(session, 'walk_acts', actRows) },
  ])
  for await (const total of rowsBy(session, 'walk_totals', totalRows)) yield { kind: 'total', ...total }
}

const here = fixed(`region = current_setting('yifa.region', true)`)
const checkpointRows = sql`select ${checkpointColumns} from checkpoint where ${here} order by checkpoint`
const caseRows = sql`select case_id as "case", procedure, edition, receipt_hash as receipt, version, head, number
  from chain_head where ${here} order by case_id`
const numberRows = sql`select case_id as "case", seq, series, year, n, text, voided_by as "voidedBy"
  from number where ${here} order by case_id, seq, series, year, n`
const leafRows = sql`select case_id as "case", checkpoint, version, head
  from checkpoint_leaf where ${here} order by case_id, checkpoint`
const actRows = sql`select ${actColumns} from act where ${here} order by case_id, seq`
const totalRows = sql`select part, cases, acts from record_total where ${here} order by part`

async function* rowsBy(session: Session, cursor: string, query: Query): AsyncGenerator<Row, void> {
  await session.query(`declare ${cursor} no scroll cursor for ${compiled(query).text}`)
  for (;;) {
    const { rows } = await session.query<Row>(`fetch 1000 from ${cursor}`)
    if (rows.length === 0) break
    for (const row of rows) yield withoutNulls(row)
  }
  await session.query(`close ${cursor}`)
}

interface Stream {
  readonly kind: string
  readonly rows: AsyncGenerator<Row, void>
}

/** Merges streams that are each in the order of cases: case by case, and within a case in the order of the streams. */
async function* byCase(streams: readonly Stream[]): AsyncGenerator<Row> {
  const heads: (Row | undefined)[] = []
  for (const { rows } of streams) heads.push(await head(rows))
  for (let id = least(heads); id !== undefined; id = least(heads)) {
    for (const [i, { kind, rows }] of streams.entries()) {
      for (let row = heads[i]; row?.['case'] === id; row = heads[i]) {
        yield { kind, [kind]: row }
        heads[i] = await head(rows)
      }
    }
  }
}

async function head(rows: AsyncGenerator<Row, void>): Promise<Row | undefined> {
  const { value, done } = await rows.next()
  return done === true ? undefined : value
}

function least(heads: readonly (Row | undefined)[]): string | undefined {
  return heads
    .map((row) => row?.['case'])
    .filter((id) => typeof id === 'string')
    .sort()[0]
}
