import { dayText, type LedgerLine } from '@yifa/calendar'
import { columns } from '../columns.ts'

/** A reason without what the table or the line above it already says. */
const brief = ({ why }: LedgerLine): string => why.replace(/，待定（[^（）]*）/, '').replace(/，不计$/, '')

/** What lines of one stretch have in common: their reason without its number, its weekday and, for natural days, the rest day. */
const kindOf = (line: LedgerLine): string =>
  `${line.counts}${brief(line)
    .replace(/^((?:倒数)?第)\d+(个工作日|日)/, '$1$2')
    .replace(/^((?:倒数)?第日)（[^（）]*照计）$/, '$1')
    .replace(/^星期[六日]/, '周末')}`

const stretches = (ledger: readonly LedgerLine[]): readonly (readonly LedgerLine[])[] => {
  const found: LedgerLine[][] = []
  for (const line of ledger) {
    const current = found.at(-1)
    if (current?.[0] !== undefined && kindOf(current[0]) === kindOf(line)) current.push(line)
    else found.push([line])
  }
  return found
}

const reason = (first: LedgerLine, last: LedgerLine): string => {
  if (first === last) return brief(first)
  if (first.number === undefined || last.number === undefined) return brief(first).replace(/^星期[六日]/, '周末')
  const range = `${first.number}至${last.number}`
  return brief(first)
    .replace(/\d+/, range)
    .replace(/（[^（）]*照计）$/, '')
}

const row = (stretch: readonly LedgerLine[]): string[] => {
  const [first, last] = [stretch[0], stretch.at(-1)]
  if (first === undefined || last === undefined) return []
  const dates =
    first === last
      ? dayText(first.date)
      : `${dayText(first.date)}至${dayText(last.date).slice(first.date.slice(0, 4) === last.date.slice(0, 4) ? 5 : 0)}`
  return [dates, first.counts ? '计' : '不计', reason(first, last)]
}

/** The ledger as a table, like days in one line. */
export const ledgerTable = (ledger: readonly LedgerLine[]): string => columns(stretches(ledger).map(row))
