import { columnTitles, formRows, resultRows, rowName } from './application-rows.ts'
import type { ApplicationTable } from './application-table.ts'
import type { Problem } from './problem.ts'

const totalColumn = columnTitles.length - 1

type Cell = (key: string, column: number) => number | null

const cellIn =
  ({ rows }: ApplicationTable): Cell =>
  (key, column) =>
    rows.find((row) => row.key === key)?.cells[column] ?? null

const nameOf = (key: string): string => {
  const row = formRows.find((one) => one.key === key)
  return row ? rowName(row) : key
}

const place = (key: string, column: number): string => `${nameOf(key)}“${columnTitles[column] ?? ''}”`

/** The sum of cells, or null when one of them is blank. */
const sum = (cells: readonly (number | null)[]): number | null =>
  cells.reduce((total, cell) => (total === null || cell === null ? null : total + cell), 0)

const differ = (one: number | null, other: number | null): boolean => one !== null && other !== null && one !== other

function uncountable({ rows }: ApplicationTable): readonly Problem[] {
  return rows.flatMap(({ key, cells }) =>
    cells.flatMap((cell, column) =>
      cell === null || (Number.isSafeInteger(cell) && cell >= 0)
        ? []
        : [{ places: [place(key, column)], text: `${place(key, column)}为${cell}，不是非负整数` }],
    ),
  )
}

/** 第一项加第二项之和，等于第三项加第四项之和. */
function balance(cell: Cell, column: number): readonly Problem[] {
  const keys = ['received', 'carriedIn', 'handled', 'carriedOut']
  const [received, carriedIn, handled, carriedOut] = keys.map((key) => cell(key, column))
  const [taken, left] = [sum([received ?? null, carriedIn ?? null]), sum([handled ?? null, carriedOut ?? null])]
  if (!differ(taken, left)) return []
  return [
    {
      places: keys.map((key) => place(key, column)),
      text: `“${columnTitles[column]}”列：第一项${received}加第二项${carriedIn}为${taken}，第三项总计${handled}加第四项${carriedOut}为${left}，不相等`,
    },
  ]
}

function resultsOf(cell: Cell, column: number): readonly Problem[] {
  const [stated, counted] = [cell('handled', column), sum(resultRows.map(({ key }) => cell(key, column)))]
  if (!differ(stated, counted)) return []
  return [
    {
      places: [place('handled', column), ...resultRows.map(({ key }) => place(key, column))],
      text: `“${columnTitles[column]}”列：第三（七）项总计为${stated}，各项办理结果之和为${counted}，不相等`,
    },
  ]
}

function totalOf(cell: Cell, key: string): readonly Problem[] {
  const columns = columnTitles.map((_, column) => column)
  const [stated, counted] = [
    cell(key, totalColumn),
    sum(columns.filter((column) => column !== totalColumn).map((column) => cell(key, column))),
  ]
  if (!differ(stated, counted)) return []
  return [
    {
      places: columns.map((column) => place(key, column)),
      text: `${nameOf(key)}：总计为${stated}，六类申请人之和为${counted}，不相等`,
    },
  ]
}

function carried(cell: Cell, before: Cell, column: number): readonly Problem[] {
  const [now, then] = [cell('carriedIn', column), before('carriedOut', column)]
  if (!differ(now, then)) return []
  return [
    {
      places: [place('carriedIn', column)],
      text: `“${columnTitles[column]}”列：上年结转为${now}，上年度报告的结转下年度为${then}，不相等`,
    },
  ]
}

/**
 * What in a Table 3 does not agree: balance and results of each column, the total of each row, and, given the table of
 * the year before, what was carried over. An identity with a blank cell is not judged.
 */
export function applicationProblems(table: ApplicationTable, before?: ApplicationTable): readonly Problem[] {
  const cell = cellIn(table)
  return [
    ...uncountable(table),
    ...columnTitles.flatMap((_, column) => [...balance(cell, column), ...resultsOf(cell, column)]),
    ...formRows.flatMap(({ key }) => totalOf(cell, key)),
    ...(before ? columnTitles.flatMap((_, column) => carried(cell, cellIn(before), column)) : []),
  ]
}
