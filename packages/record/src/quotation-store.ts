import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Database, Session } from './database.ts'
import { all, rowsOf, sql } from './query.ts'

const moment = z.date().transform((at) => at.toISOString())

const quotation = z.object({
  id: z.string(),
  title: z.string(),
  year: z.int(),
  file: z.string(),
  textHash: z.string(),
  quotedAt: moment,
  quotedBy: z.string(),
  figures: z.int(),
  withdrawnAt: moment.optional(),
  withdrawnBy: z.string().optional(),
  reason: z.string().optional(),
})

/** Figures that were taken from one published report in one go; withdrawn once `withdrawnAt` is there. */
export type Quotation = Readonly<z.output<typeof quotation>>

const figure = z.object({
  series: z.string(),
  title: z.string(),
  year: z.int(),
  value: z.number(),
  unit: z.string(),
  approx: z.boolean(),
  item: z.string(),
  quote: z.string(),
  sentence: z.string(),
  from: z.int(),
  to: z.int(),
})

/** A figure as a publication states it: `series` is `procedure.indicator`, or `other` with the title of a free series. */
export type NewQuotedFigure = Readonly<z.output<typeof figure>>

const quoted = figure.extend({ quotation: z.string(), publication: z.string() })

/** A quoted figure that stands, with the publication it comes from. */
export type QuotedFigure = Readonly<z.output<typeof quoted>>

export interface NewQuotation {
  readonly title: string
  readonly year: number
  readonly file: string
  readonly textHash: string
  /** The officer who vouches for it. */
  readonly by: string
  readonly figures: readonly NewQuotedFigure[]
}

/** `taken` are figures whose series and year already have a value that stands. */
export type Quoted =
  | { readonly ok: true; readonly id: string }
  | { readonly ok: false; readonly taken: readonly QuotedFigure[] }

const columns = sql`q.quotation as id, q.title, q.year, q.file, q.text_hash as "textHash", q.quoted_at as "quotedAt",
  q.quoted_by as "quotedBy", w.withdrawn_at as "withdrawnAt", w.withdrawn_by as "withdrawnBy", w.reason,
  (select count(*)::int from quoted_figure f where f.region = q.region and f.quotation = q.quotation) as figures`

const withWithdrawals = sql`quotation q left join quotation_withdrawal w using (region, quotation)`

const figureColumns = sql`f.series, f.title, f.year, f.value, f.unit, f.approx, f.item, f.quote, f.sentence,
  f.from_sign as "from", f.to_sign as "to", f.quotation, q.title as publication`

/** The quotations of a region, the newest first, those withdrawn among them. */
export function quotations(database: Database, region: string): Promise<readonly Quotation[]> {
  const query = sql`select ${columns} from ${withWithdrawals} where q.region = ${region}
    order by q.quoted_at desc, q.quotation`
  return database.session({ region }, (session) => rowsOf(session, query, quotation))
}

/** The figures of one quotation in the order of its text, whether it stands or was withdrawn. */
export function figuresOfQuotation(database: Database, region: string, id: string): Promise<readonly QuotedFigure[]> {
  const query = sql`select ${figureColumns} from quoted_figure f join quotation q using (region, quotation)
    where f.region = ${region} and f.quotation = ${id} order by f.n`
  return database.session({ region }, (session) => rowsOf(session, query, quoted))
}

/** The quoted figures that stand, by series and year; those of some years only where `years` is given, both included. */
export function quotedFigures(
  database: Database,
  region: string,
  years?: { readonly from: number; readonly to: number },
): Promise<readonly QuotedFigure[]> {
  return database.session({ region }, (session) =>
    standing(session, region, years && sql`f.year between ${years.from} and ${years.to}`),
  )
}

function standing(session: Session, region: string, which: ReturnType<typeof sql> | undefined) {
  const here = sql`f.region = ${region}`
  const stands = sql`not exists (select from quotation_withdrawal w where w.region = f.region
    and w.quotation = f.quotation)`
  const query = sql`select ${figureColumns} from quoted_figure f join quotation q using (region, quotation)
    where ${all(here, stands, which)} order by f.series, f.title, f.year`
  return rowsOf(session, query, quoted)
}

const sameSeries = (one: NewQuotedFigure, other: NewQuotedFigure): boolean =>
  one.series === other.series && one.year === other.year && (one.series !== 'other' || one.title === other.title)

async function insert(session: Session, region: string, made: NewQuotation): Promise<string> {
  const id = randomUUID()
  await session.query(
    `insert into quotation (region, quotation, title, year, file, text_hash, quoted_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [region, id, made.title, made.year, made.file, made.textHash, made.by],
  )
  await session.query(
    `insert into quoted_figure (region, quotation, n, series, title, year, value, unit, approx, item, quote, sentence,
       from_sign, to_sign)
     select $1, $2, f.n, f.series, f.title, f.year, f.value, f.unit, f.approx, f.item, f.quote, f.sentence, f."from", f."to"
     from rows from (jsonb_to_recordset($3) as (series text, title text, year int, value double precision, unit text,
       approx boolean, item text, quote text, sentence text, "from" int, "to" int))
       with ordinality as f (series, title, year, value, unit, approx, item, quote, sentence, "from", "to", n)`,
    [region, id, JSON.stringify(made.figures)],
  )
  return id
}

/** Takes figures of a publication into the history of a region; all of them, or none where one is there already. */
export function keepQuotation(database: Database, region: string, made: NewQuotation): Promise<Quoted> {
  return database.transaction({ region }, async (session) => {
    await session.query(`select pg_advisory_xact_lock(hashtext('yifa quotation ' || $1))`, [region])
    const there = await standing(session, region, sql`f.series = any (${made.figures.map(({ series }) => series)})`)
    const taken = there.filter((one) => made.figures.some((other) => sameSeries(one, other)))
    return taken.length > 0 ? { ok: false, taken } : { ok: true, id: await insert(session, region, made) }
  })
}

/** Withdraws a quotation with all its figures; false where there is none, or it was withdrawn before. */
export function withdrawQuotation(
  database: Database,
  region: string,
  { id, by, reason }: { readonly id: string; readonly by: string; readonly reason: string },
): Promise<boolean> {
  return database.session({ region }, async (session) => {
    const { rowCount } = await session.query(
      `insert into quotation_withdrawal (region, quotation, withdrawn_by, reason)
       select region, quotation, $3, $4 from quotation where region = $1 and quotation = $2
       on conflict do nothing`,
      [region, id, by, reason],
    )
    return rowCount === 1
  })
}
