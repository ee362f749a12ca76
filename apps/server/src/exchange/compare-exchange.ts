import type { ExchangeComparison } from '@yifa/api'
import { type AnyExchange, exchangeDifferences, exchangeFaults, exchangeTitle, meta } from '@yifa/kernel'
import type { CaseRow } from './exchange-rows.ts'
import type { FiledRow, ReadExchange } from './read-exchange.ts'

/** Longer lists are cut; how many there are is always told. */
export const shown = 500

const isSecret = ({ columns }: AnyExchange, column: string): boolean =>
  meta(columns[column]?.holds).personal !== undefined

const plainKey = (text: string | undefined): string => (text ?? '').normalize('NFKC').replaceAll(/[\s[\]〔〕()]/gu, '')

/** A value as it is told in a report; numbers of persons never are. */
const said = (exchange: AnyExchange, column: string, name: string, text: string | undefined) =>
  text === undefined || text === '' || isSecret(exchange, column) ? {} : { [name]: text }

function faultsOf(exchange: AnyExchange, rows: readonly FiledRow[]) {
  const keys = new Map<string, number>()
  return rows.flatMap(({ row, cells }) => {
    const key = plainKey(cells[exchange.key])
    const before = keys.get(key)
    if (key !== '') keys.set(key, before ?? row)
    const twice = before === undefined || key === '' ? [] : [{ column: exchange.key, problem: `与第${before}行重复` }]
    return [...exchangeFaults(exchange, cells), ...twice].map(({ column, problem }) => ({
      row,
      column,
      title: exchangeTitle(exchange, column),
      problem,
      ...said(exchange, column, 'value', cells[column]),
    }))
  })
}

type Different = ExchangeComparison['different'][number]

/** The cells that differ; numbers of persons whom the reader may not know are left alone. */
const cellsOf = (exchange: AnyExchange, own: CaseRow, filed: FiledRow): Different['cells'] =>
  exchangeDifferences(exchange, own.row, filed.cells)
    .filter((column) => own.row[column] !== undefined || !isSecret(exchange, column))
    .map((column) => ({
      column,
      title: exchangeTitle(exchange, column),
      ...said(exchange, column, 'ours', own.row[column]),
      ...said(exchange, column, 'theirs', filed.cells[column]),
    }))

/** Holds a file of the table against the district's own cases: what is faulty in it, missing from it, not ours, or different. */
export async function compareExchange(
  exchange: AnyExchange,
  { rows, ignored }: ReadExchange,
  own: AsyncIterable<CaseRow>,
  organName: (id: string) => string,
): Promise<Omit<ExchangeComparison, 'period' | 'file'>> {
  const byKey = new Map(rows.map((filed) => [plainKey(filed.cells[exchange.key]), filed]))
  byKey.delete('')
  const met = new Set<number>()
  const missing: ExchangeComparison['missing'] = []
  const different: Different[] = []
  let same = 0
  for await (const one of own) {
    const { row, home } = one.loaded
    const head = { case: row.case, key: one.row[exchange.key] ?? '', title: row.title, organName: organName(home) }
    const filed = byKey.get(plainKey(one.row[exchange.key]))
    if (!filed) {
      missing.push(head)
      continue
    }
    met.add(filed.row)
    const cells = cellsOf(exchange, one, filed)
    if (cells.length === 0) same += 1
    else different.push({ ...head, row: filed.row, cells })
  }
  const [titled = exchange.key] = Object.keys(exchange.columns)
  const unknown = rows
    .filter(({ row }) => !met.has(row))
    .map(({ row, cells }) => ({ row, key: cells[exchange.key] ?? '', title: cells[titled] ?? '' }))
  const faults = faultsOf(exchange, rows)
  return {
    rows: rows.length,
    faults: faults.slice(0, shown),
    faultCount: faults.length,
    ignored: [...ignored],
    same,
    unknown,
    missing,
    different,
  }
}
