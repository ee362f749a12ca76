import type { Mention } from '../../mentions.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'

const FEWEST = 2
const LONGEST_HEAD = 400
const REACH = 60
const SHARES = /占|比例|比重|比率|%/u
const ENOUGH = 0.5

interface Row {
  readonly line: number
  readonly cells: ReadonlyMap<number, Mention>
  readonly last: number
}

/** A table laid out in rows: one row of numbers, right below it the row of their shares of a total told before. */
export function rowShares(text: string, mentions: readonly Mention[]): Claim[] {
  const rows = rowsOf(text, mentions)
  return rows.flatMap((shares, at) => {
    const counts = rows[at - 1]
    if (!counts || shares.line - counts.line !== 1 || !isShareRow(text, shares)) return []
    const pairs = [...shares.cells].flatMap(([column, rate]) => {
      const part = counts.cells.get(column)
      return part && isAmount(part) ? [{ part, rate }] : []
    })
    return pairs.length < FEWEST ? [] : judged(pairs, mentions)
  })
}

/** The figures of each line that has cells, by the number of strokes before them. */
function rowsOf(text: string, mentions: readonly Mention[]): Row[] {
  const rows: { line: number; cells: Map<number, Mention>; last: number }[] = []
  let [at, line, column] = [0, 0, 0]
  for (const mention of mentions) {
    for (; at < mention.start; at += 1) {
      if (text[at] === '\n') [line, column] = [line + 1, 0]
      else if (text[at] === '|' || text[at] === '｜' || text[at] === '\t') column += 1
    }
    if (column === 0) continue
    const row = rows.at(-1)
    if (row?.line === line) {
      row.cells.set(column, mention)
      row.last = mention.index
    } else rows.push({ line, cells: new Map([[column, mention]]), last: mention.index })
  }
  return rows
}

function isShareRow(text: string, { cells }: Row): boolean {
  const [first] = cells.values()
  if (!first || ![...cells.values()].every((one) => one.kind === 'percent' || one.value === 0)) return false
  const before =
    text
      .slice(Math.max(0, first.start - LONGEST_HEAD), first.start)
      .split('\n')
      .at(-1) ?? ''
  return SHARES.test(before.slice(0, REACH)) || first.kind === 'percent'
}

interface Pair {
  readonly part: Mention
  readonly rate: Mention
}

/** The whole that most shares fit; one that fits fewer than half of them is not theirs. */
function judged(pairs: readonly Pair[], mentions: readonly Mention[]): Claim[] {
  const [first] = pairs
  if (!first) return []
  const largest = Math.max(...pairs.map(({ part }) => part.value))
  const wholes = mentions
    .slice(Math.max(0, first.part.index - REACH), pairs.at(-1)?.rate.index)
    .filter((one) => isAmount(one) && one.unit === first.part.unit && one.value >= largest && !one.approx)
    .reverse()
  const best = wholes
    .map((whole) => ({ whole, close: pairs.filter((pair) => isClose(pair, whole)).length }))
    .sort((one, other) => other.close - one.close)[0]
  const telling = pairs.filter(({ part }) => part.value > 0)
  if (!best || best.close < Math.max(FEWEST, telling.length * ENOUGH)) return []
  return pairs.flatMap(({ part, rate }) => {
    const by = explain(rate.value, part.value, best.whole.value, rate.decimals)
    return [ratioClaim(rate, { part, whole: best.whole }, by === 'exact' || by === 'rounding')]
  })
}

/** Rounded or cut, a share is near enough to tell its whole. */
const isClose = ({ part, rate }: Pair, whole: Mention) =>
  part.value > 0 && explain(rate.value, part.value, whole.value, rate.decimals) !== 'none'
