import * as z from 'zod'

const column = z.object({ column: z.string(), title: z.string() })
const period = z.object({ from: z.iso.date(), to: z.iso.date() })

/** A table in which published decisions are handed to others. */
export const exchangeTable = z.object({
  procedure: z.string(),
  procedureTitle: z.string(),
  title: z.string(),
  about: z.string(),
  columns: z.array(column),
  /** Columns that must be filled, but that no case tells. */
  unfillable: z.array(column),
})
export type ExchangeTable = z.output<typeof exchangeTable>

const fault = column.extend({ problem: z.string() })

/** What of a period's rows is not as the table wants it, by case and column. */
export const exchangeSurvey = z.object({
  period,
  rows: z.int(),
  whole: z.int(),
  faults: z.array(
    z.object({
      case: z.string(),
      number: z.string(),
      title: z.string(),
      organName: z.string(),
      column: z.string(),
      columnTitle: z.string(),
      problem: z.string(),
    }),
  ),
  /** How many there are; a list of thousands is cut. */
  faultCount: z.int(),
})
export type ExchangeSurvey = z.output<typeof exchangeSurvey>

const ours = z.object({ case: z.string(), key: z.string(), title: z.string(), organName: z.string() })

/** A file of the table held against the district's own cases. */
export const exchangeComparison = z.object({
  period,
  file: z.string(),
  rows: z.int(),
  faults: z.array(fault.extend({ row: z.int(), value: z.string().optional() })),
  faultCount: z.int(),
  ignored: z.array(z.string()),
  same: z.int(),
  /** Rows of the file no case of the period answers to. */
  unknown: z.array(z.object({ row: z.int(), key: z.string(), title: z.string() })),
  /** Cases of the period the file does not have. */
  missing: z.array(ours),
  different: z.array(
    ours.extend({
      row: z.int(),
      cells: z.array(column.extend({ ours: z.string().optional(), theirs: z.string().optional() })),
    }),
  ),
})
export type ExchangeComparison = z.output<typeof exchangeComparison>
