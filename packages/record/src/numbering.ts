import { z } from 'zod'
import type { NumberedAct } from './chain.ts'
import type { IssuedNumber, NewAct, NumberRequest } from './contract.ts'
import type { Session } from './database.ts'

const allocated = z.array(z.object({ series: z.string(), year: z.int(), first: z.int() }))

const seriesOf = ({ series, year }: { series: string; year: number }) => `${year} ${series}`

export const asksForNumbers = (acts: readonly NewAct[]) => acts.some((act) => (act.numbers ?? []).length > 0)

export const unnumbered = (acts: readonly NewAct[]): NumberedAct[] => acts.map((act) => ({ ...act, numbers: [] }))

/**
 * Gives every act the numbers it asks for, in their order. The session's transaction holds the series until it ends:
 * what it undoes is given out again, so that a series has no gaps.
 */
export async function numbered(session: Session, region: string, acts: readonly NewAct[]): Promise<NumberedAct[]> {
  if (!asksForNumbers(acts)) return unnumbered(acts)
  const wanted = acts.flatMap((act) => act.numbers ?? []).map(({ series, year }) => ({ series, year }))
  const { rows } = await session.query({
    name: 'allocate_numbers',
    text: 'select series, year, first from allocate_numbers($1, $2)',
    values: [region, JSON.stringify(wanted)],
  })
  const next = new Map(allocated.parse(rows).map((row) => [seriesOf(row), row.first]))
  return acts.map((act) => ({ ...act, numbers: (act.numbers ?? []).map((request) => issue(request, next)) }))
}

function issue({ series, year, text }: NumberRequest, next: Map<string, number>): IssuedNumber {
  const n = next.get(seriesOf({ series, year }))
  if (n === undefined) throw new Error(`号码系列 ${series} ${year} 没有给出号码`)
  next.set(seriesOf({ series, year }), n + 1)
  return { series, year, n, text: text(n) }
}
