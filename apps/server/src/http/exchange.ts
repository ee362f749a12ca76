import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type ExchangeComparison, type ExchangeSurvey, type ExchangeTable, routes } from '@yifa/api'
import { type AnyExchange, dayOf, exchangeFaults, exchangeTitle, type Procedure, unfillable } from '@yifa/kernel'
import { editionOn, procedureKeys } from '@yifa/law'
import { logRead } from '@yifa/record'
import { compareExchange, shown } from '../exchange/compare-exchange.ts'
import { exchangeCsv, exchangeXlsx } from '../exchange/exchange-file.ts'
import { type Asked, type CaseRow, exchangeRows } from '../exchange/exchange-rows.ts'
import { NotThisTable, readExchange } from '../exchange/read-exchange.ts'
import { handles, scopeOf } from '../people/permission.ts'
import type { Reader } from '../people/reader.ts'
import { UnreadableTable } from '../registers/import/table-rows.ts'
import { scratch } from '../scratch.ts'
import type { Desk, Web } from './desk.ts'
import { Told } from './problem.ts'
import { streamed, xlsxType } from './register-files.ts'
import { inOrder } from './register-query.ts'

interface Exchanged {
  readonly key: string
  readonly procedure: Procedure
  readonly exchange: AnyExchange
}

/** The procedures whose decisions are handed to others. */
function exchanged({ clockwork }: Desk): readonly Exchanged[] {
  const today = dayOf(clockwork.now())
  return procedureKeys.flatMap((key) => {
    const procedure = editionOn(key, today)
    const exchange = procedure?.disclosure?.exchange
    return procedure && exchange ? [{ key, procedure, exchange }] : []
  })
}

const titled = (exchange: AnyExchange, columns: readonly string[]) =>
  columns.map((column) => ({ column, title: exchangeTitle(exchange, column) }))

const tableView = ({ key, procedure, exchange }: Exchanged): ExchangeTable => ({
  procedure: key,
  procedureTitle: procedure.title,
  title: exchange.title,
  about: exchange.about,
  columns: titled(exchange, Object.keys(exchange.columns)),
  unfillable: titled(exchange, unfillable(exchange)),
})

interface Query {
  readonly from: string
  readonly to: string
  readonly organ?: string | undefined
}

/** A year at most: each case of it is read through. */
const longest = 366 * 86_400_000

function askedOf(procedure: string, query: Query, reader: Reader, desk: Desk): Asked {
  const found = exchanged(desk).find(({ key }) => key === procedure)
  if (!found) throw new Told(404, '没有找到', { detail: '这一程序没有公示表' })
  const { from, to } = inOrder(query)
  if (Date.parse(to) - Date.parse(from) > longest)
    throw new Told(422, '填写内容有误', { detail: '期间至多一年，请分期间办理' })
  return {
    procedure,
    exchange: found.exchange,
    scope: scopeOf(reader),
    from,
    to,
    ...(query.organ === undefined ? {} : { organ: query.organ }),
    open: (loaded) => handles(reader, loaded),
  }
}

async function rowsFor(asked: Asked, desk: Desk): Promise<AsyncIterable<CaseRow>> {
  return exchangeRows(asked, { ...desk, outlook: await desk.outlook() })
}

async function survey(asked: Asked, desk: Desk): Promise<ExchangeSurvey> {
  const { exchange, from, to } = asked
  const never = new Set(unfillable(exchange))
  const { organ } = await desk.directory()
  const faults: ExchangeSurvey['faults'] = []
  let [rows, whole] = [0, 0]
  for await (const { loaded, row } of await rowsFor(asked, desk)) {
    const found = exchangeFaults(exchange, row).filter(({ column }) => !never.has(column))
    rows += 1
    whole += found.length === 0 ? 1 : 0
    const { case: id, number, title } = loaded.row
    const where = { case: id, number: number ?? '', title, organName: organ(loaded.home) }
    faults.push(
      ...found.map(({ column, problem }) => ({
        ...where,
        column,
        columnTitle: exchangeTitle(exchange, column),
        problem,
      })),
    )
  }
  return { period: { from, to }, rows, whole, faults: faults.slice(0, shown), faultCount: faults.length }
}

/** Writes down that somebody takes the personal data of parties away in a file. */
async function logTaken({ exchange, procedure, from, to }: Asked, reader: Reader, desk: Desk): Promise<void> {
  const { officer } = reader
  const fields = [exchangeTitle(exchange, Object.keys(exchange.columns)[0] ?? ''), '证件号码']
  const reason = `导出${exchange.title}（${from}至${to}）`
  const written = await logRead(desk.database, desk.region, { officer: officer.id, subject: procedure, fields, reason })
  if (!written.ok) throw new Error(written.message)
}

async function* onlyRows(all: AsyncIterable<CaseRow>) {
  for await (const { row } of all) yield row
}

/** Keeps what was sent as a file while it is read. */
async function withFile<T>(body: ReadableStream<unknown>, read: (path: string) => Promise<T>): Promise<T> {
  const directory = await scratch('exchange')
  try {
    const path = join(directory, 'table')
    await pipeline(Readable.fromWeb(body), createWriteStream(path, { mode: 0o600 }))
    return await read(path)
  } catch (error) {
    if (error instanceof NotThisTable || error instanceof UnreadableTable)
      throw new Told(422, '文件不能核对', { detail: error.message })
    throw error
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function comparison(
  asked: Asked,
  file: string,
  body: ReadableStream<unknown>,
  desk: Desk,
): Promise<ExchangeComparison> {
  const { exchange, from, to } = asked
  const { organ } = await desk.directory()
  const read = await withFile(body, (path) => readExchange(path, exchange))
  const compared = await compareExchange(exchange, read, await rowsFor(asked, desk), organ)
  return { period: { from, to }, file, ...compared }
}

/** Decisions handed to others and back (双公示): what can be filled, the file, and a file held against the cases. */
export function exchangeRoutes(app: Web, desk: Desk): void {
  app.openapi(routes.exchangeTables, (c) => c.json(exchanged(desk).map(tableView), 200))
  app.openapi(routes.surveyExchange, async (c) => {
    const asked = askedOf(c.req.valid('param').procedure, c.req.valid('query'), c.var.reader, desk)
    return c.json(await survey(asked, desk), 200)
  })
  app.openapi(routes.exchangeFile, async (c) => {
    const { format, ...query } = c.req.valid('query')
    const asked = askedOf(c.req.valid('param').procedure, query, c.var.reader, desk)
    await logTaken(asked, c.var.reader, desk)
    const rows = onlyRows(await rowsFor(asked, desk))
    const name = `${asked.exchange.title}-${asked.from}至${asked.to}.${format}`
    return format === 'csv'
      ? streamed(c, exchangeCsv(asked.exchange, rows), name, 'text/csv; charset=utf-8')
      : streamed(c, exchangeXlsx(asked.exchange, rows), name, xlsxType)
  })
  app.openapi(routes.compareExchange, async (c) => {
    const { name, ...query } = c.req.valid('query')
    const asked = askedOf(c.req.valid('param').procedure, query, c.var.reader, desk)
    const body = c.req.raw.body
    if (!body) throw new Told(422, '文件是空的', { detail: `“${name}”没有内容，请重新选择` })
    return c.json(await comparison(asked, name, body, desk), 200)
  })
}
