import type { Figure } from '@yifa/kernel'
import { applicants, columnTitles, type FormRow, formRows, resultRows } from './application-rows.ts'
import type { Counted } from './counted.ts'

/** A row with its seven cells: six kinds of applicants and the total; null where nothing was collected. */
export interface ApplicationRow extends FormRow {
  readonly cells: readonly (number | null)[]
}

/** 收到和处理政府信息公开申请情况: Table 3 of the yearly report on open information, 25 rows of 7 cells. */
export interface ApplicationTable {
  readonly columns: readonly string[]
  readonly rows: readonly ApplicationRow[]
}

/** A table from its cells by row; rows that are not given are blank. */
export const applicationTable = (cells: Readonly<Record<string, readonly (number | null)[]>>): ApplicationTable => ({
  columns: columnTitles,
  rows: formRows.map((row) => ({ ...row, cells: columnTitles.map((_, at) => cells[row.key]?.[at] ?? null) })),
})

/** Both the six cells and their total come from the figure, so that what lacks a kind of applicant shows in the check. */
function cellsOf(figure: Figure | undefined): readonly (number | null)[] {
  const value = figure?.value
  if (figure === undefined || value === undefined) return []
  return [...applicants.map(({ key }) => figure.parts?.[key]?.value ?? 0), value]
}

type Handled = readonly { readonly outcome: string; readonly applicant: string; readonly value: number }[]

const handledParts = (figure: Figure | undefined): Handled =>
  Object.entries(figure?.parts ?? {}).map(([key, { value }]) => {
    const [outcome = '', applicant = ''] = key.split('/')
    return { outcome, applicant, value }
  })

const total = (parts: Handled): number => parts.reduce((sum, { value }) => sum + value, 0)

const byApplicant = (parts: Handled): readonly number[] =>
  applicants.map(({ key }) => total(parts.filter(({ applicant }) => applicant === key)))

function resultCells(figure: Figure): readonly (readonly [string, readonly number[]])[] {
  const parts = handledParts(figure)
  const leaves = resultRows.map(({ key }): readonly [string, readonly number[]] => {
    const own = parts.filter(({ outcome }) => outcome === key)
    return [key, [...byApplicant(own), total(own)]]
  })
  return [...leaves, ['handled', [...byApplicant(parts), figure.value ?? 0]]]
}

/** The table as the figures of a year fill it. */
export function countedTable({ figures }: Pick<Counted, 'figures'>): ApplicationTable {
  const { received, carriedIn, handled, carriedOut } = figures
  return applicationTable({
    received: cellsOf(received),
    carriedIn: cellsOf(carriedIn),
    ...Object.fromEntries(handled ? resultCells(handled) : []),
    carriedOut: cellsOf(carriedOut),
  })
}
