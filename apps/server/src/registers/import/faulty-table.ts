import { join } from 'node:path'
import type { ImportRow } from '@yifa/api'
import type { Cell, CellValue } from 'hucre'
import { writeXlsx } from 'hucre/xlsx'
import { ownColumn } from './headings.ts'
import type { ImportRun } from './import-run.ts'
import { tableRows } from './table-rows.ts'

/** A table of more rows is given back with its faulty ones only. */
const whole = 20_000

const red = { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' } } } as const

const said = ({ column, problem }: ImportRow['problems'][number]): string =>
  column === undefined || problem.startsWith(column) ? problem : `${column}：${problem}`

async function reported(run: ImportRun): Promise<ReadonlyMap<number, ImportRow>> {
  const found = new Map<number, ImportRow>()
  const { total = 0 } = run.view()
  for await (const one of run.rows())
    if (one.row !== undefined && (total <= whole || one.outcome === 'refused')) found.set(one.row, one)
  return found
}

interface Sheet {
  readonly rows: CellValue[][]
  readonly cells: Map<string, Partial<Cell>>
}

function mark({ rows, cells }: Sheet, found: ImportRow, columns: ReadonlyMap<string, number>): void {
  const at = rows.length - 1
  if (found.outcome !== 'refused') return
  cells.set(`${at},0`, { style: red })
  for (const one of found.problems) {
    const column = columns.get(one.column ?? '')
    if (column !== undefined)
      cells.set(`${at},${column}`, { style: red, comment: { author: '依法', text: one.problem } })
  }
}

/** The table as it came, with what was found before each row and a note at each faulty cell; it can be put right and sent again. */
export async function faultyTable(run: ImportRun): Promise<Uint8Array> {
  const head = run.head()
  const found = await reported(run)
  const columns = new Map((head?.headings ?? []).map(({ heading, at }) => [heading, at + 1]))
  const sheet: Sheet = { rows: [], cells: new Map() }
  for await (const { row, cells } of tableRows(join(run.given.directory, 'table'))) {
    if (head && row < head.row) continue
    const one = found.get(row)
    if (row !== head?.row && !one) continue
    const told = one ? [one.outcomeTitle, ...one.problems.map(said)].join('；') : ownColumn
    sheet.rows.push([told, ...cells.map((cell) => (cell === '' ? null : cell))])
    if (one) mark(sheet, one, columns)
  }
  return writeXlsx({
    sheets: [
      {
        name: '核对结果',
        rows: sheet.rows,
        cells: sheet.cells,
        freezePane: { rows: 1, columns: 1 },
        columns: [{ width: 40 }],
      },
    ],
  })
}
