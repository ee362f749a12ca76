import { type AnyExchange, type ExchangeRow, exchangeTitle } from '@yifa/kernel'
import type { CellValue } from 'hucre'
import { writeXlsxStream } from 'hucre/xlsx'
import { separated } from '../registers/tables.ts'

/** A heading holds both names, so that people and programs find the column. */
const heading = (exchange: AnyExchange, column: string): string => `${exchangeTitle(exchange, column)}（${column}）`

async function* cells(
  exchange: AnyExchange,
  rows: AsyncIterable<ExchangeRow>,
  headed: boolean,
): AsyncGenerator<CellValue[]> {
  const columns = Object.keys(exchange.columns)
  if (headed) yield columns.map((column) => heading(exchange, column))
  for await (const row of rows) yield columns.map((column) => row[column] ?? null)
}

/** Rows as a workbook of one sheet, every cell a text, written as they are read. */
export const exchangeXlsx = (exchange: AnyExchange, rows: AsyncIterable<ExchangeRow>): ReadableStream<Uint8Array> =>
  writeXlsxStream(cells(exchange, rows, false), {
    name: exchange.title.slice(0, 31),
    columns: Object.keys(exchange.columns).map((column) => ({ header: heading(exchange, column), width: 22 })),
    freezePane: { rows: 1 },
  })

export const exchangeCsv = (exchange: AnyExchange, rows: AsyncIterable<ExchangeRow>): ReadableStream<Uint8Array> =>
  separated(cells(exchange, rows, true))
