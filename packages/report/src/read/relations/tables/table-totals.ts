import type { Mention } from '../../mentions.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'

const TOTAL_ROW =
  /^(?:[（(][一二三四五六七八九十]{1,2}[）)]|[\d|｜.、]*)(?:合计|总计|小计|共计|总数|总量|总件数)[（(]?[件人个]?[）)]?[|｜：:]?$/u
const ANY_TOTAL = /合计|总计|小计|共计/u
const MOST_ROWS = 40
const FEWEST_ROWS = 2
const MOST_ROWS_OF_PARTS = 6

type Row = readonly Mention[]

/** Flattened tables: the columns above a row of 合计, 总计 or 小计 add up to it. */
export function tableTotals(mentions: readonly Mention[]): Claim[] {
  const rows = groupedBy(mentions, ({ place }) => place.paragraph)
  return rows.flatMap((sums, at) => {
    const [first] = sums
    if (!first || !TOTAL_ROW.test(first.gap)) return []
    return columns(rowsAbove(rows, at, sums.length), sums)
  })
}

const SAID_TOTAL = /共|合计|总计/u

/** `甲栏收到18件，办理18件；乙栏收到2件，办理2件；两栏共收到20件，办理20件`: the parts of a sentence as rows of a table. */
export function partTotals(mentions: readonly Mention[]): Claim[] {
  const rows = groupedBy(mentions.filter(isAmount), ({ place }) => place.part)
  return rows.flatMap((sums, at) => {
    const above = rowsBefore(rows, at).filter((row) => row[0]?.place.sentence === sums[0]?.place.sentence)
    const width = above[0]?.length ?? 0
    const totals = sums.slice(Math.max(0, sums.length - width))
    if (!SAID_TOTAL.test(totals[0]?.gap ?? '') || totals.length < width) return []
    if (above.length < FEWEST_ROWS || above.some((row) => row.length !== width)) return []
    return totals.flatMap((whole, column) => {
      const parts = above.flatMap((row) => row[column] ?? [])
      if (!isColumn(parts, whole)) return []
      const fitting = addsUp(parts, whole)
      return fitting || nearly(total(parts), whole.value) ? [sumClaim(parts, whole, { soft: !fitting })] : []
    })
  })
}

const rowsBefore = (rows: readonly Row[], at: number) => rows.slice(Math.max(0, at - MOST_ROWS_OF_PARTS), at)

function groupedBy(mentions: readonly Mention[], key: (one: Mention) => number): Row[] {
  const rows: Mention[][] = []
  for (const mention of mentions) {
    const last = rows.at(-1)
    if (last?.[0] && key(last[0]) === key(mention)) last.push(mention)
    else rows.push([mention])
  }
  return rows
}

/** The rows right above that have as many figures, up to another total. */
function rowsAbove(rows: readonly Row[], at: number, width: number): Row[] {
  const above: Row[] = []
  for (let place = at - 1; place >= Math.max(0, at - MOST_ROWS); place -= 1) {
    const row = rows[place]
    const below = rows[place + 1]
    if (!row?.[0] || !below?.[0] || row.length !== width || ANY_TOTAL.test(row[0].gap)) break
    if (below[0].place.paragraph - row[0].place.paragraph > 1) break
    above.unshift(row)
  }
  return above
}

function columns(above: readonly Row[], sums: Row): Claim[] {
  if (above.length < FEWEST_ROWS) return []
  return sums.flatMap((whole, column) => {
    const parts = above.flatMap((row) => row[column] ?? [])
    return isColumn(parts, whole) ? columnClaim(parts, whole) : []
  })
}

const isColumn = (parts: readonly Mention[], whole: Mention) =>
  isAmount(whole) && parts.every((one) => one.unit === whole.unit && one.kind === whole.kind && !one.approx)

/** A column that misses its total by a slip is an error; by more, it may hold totals of its own or lack rows. */
function columnClaim(parts: readonly Mention[], whole: Mention): Claim[] {
  const run = parts
    .slice(0, -1)
    .map((_, start) => parts.slice(start))
    .find((rows) => addsUp(rows, whole))
  if (run) return [sumClaim(run, whole)]
  return nearly(total(parts), whole.value) ? [sumClaim(parts, whole)] : []
}
