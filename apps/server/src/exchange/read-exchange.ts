import { type AnyExchange, type ExchangeRow, exchangeTitle } from '@yifa/kernel'
import { plainHeading } from '../registers/import/headings.ts'
import { type TableRow, tableRows } from '../registers/import/table-rows.ts'

/** A row of a file in the columns of its exchange table, with the number a spreadsheet gives it. */
export interface FiledRow {
  readonly row: number
  readonly cells: ExchangeRow
}

export interface ReadExchange {
  readonly rows: readonly FiledRow[]
  /** Headings of the file that are no column of the table. */
  readonly ignored: readonly string[]
}

/** The file is not this table; the message says why, in Chinese. */
export class NotThisTable extends Error {
  override readonly name = 'NotThisTable'
}

/** At most; larger ones are compared month by month. */
const most = 20_000
const headedWithin = 10

/** What a heading may say of a column: its code, its title, or both as our own files do. */
function knownHeadings(exchange: AnyExchange): ReadonlyMap<string, string> {
  const known = Object.keys(exchange.columns).flatMap((column): [string, string][] => {
    const title = plainHeading(exchangeTitle(exchange, column))
    return [column, title, `${title}(${column})`].map((name) => [name.toUpperCase(), column])
  })
  return new Map(known)
}

type Head = readonly { readonly heading: string; readonly column: string | undefined }[]

const headIn = ({ cells }: TableRow, known: ReadonlyMap<string, string>): Head =>
  cells.map((cell) => ({ heading: cell.trim(), column: known.get(plainHeading(cell).toUpperCase()) }))

const told = (head: Head, cells: readonly string[]): ExchangeRow =>
  Object.fromEntries(
    head.flatMap(({ column }, at): [string, string][] => {
      const text = cells[at]?.trim() ?? ''
      return column === undefined || text === '' ? [] : [[column, text]]
    }),
  )

/** Reads a file of an exchange table, whatever stands above its headings; throws NotThisTable and UnreadableTable. */
export async function readExchange(path: string, exchange: AnyExchange): Promise<ReadExchange> {
  const known = knownHeadings(exchange)
  const rows: FiledRow[] = []
  let head: Head | undefined
  let seen = 0
  for await (const row of tableRows(path)) {
    seen += 1
    if (head) rows.push({ row: row.row, cells: told(head, row.cells) })
    else if (headIn(row, known).some(({ column }) => column === exchange.key)) head = headIn(row, known)
    else if (seen >= headedWithin) break
    if (rows.length > most) throw new NotThisTable(`至多核对${most}行，请分期间导出后再核对`)
  }
  if (!head) throw new NotThisTable(`没有找到“${exchangeTitle(exchange, exchange.key)}”（${exchange.key}）一栏`)
  const ignored = head.filter(({ heading, column }) => heading !== '' && column === undefined)
  return { rows, ignored: ignored.map(({ heading }) => heading) }
}
