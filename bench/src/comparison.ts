import { type Spread, spreadOf } from './spread.ts'

/** One of two ways; `work` does `amount` units in each round, and is told which round it is. */
export interface Side {
  readonly label: string
  readonly amount: number
  readonly work: (round: number) => unknown
}

export interface Comparison {
  readonly name: string
  /** What is counted, such as an act. */
  readonly unit: string
  /** Rounds that count, after one that does not; fewer on a machine too busy for them. */
  readonly rounds: number
  readonly ours: Side
  readonly against: Side
}

interface Pace {
  readonly label: string
  /** Milliseconds for one unit, the median of the rounds. */
  readonly each: number
}

/** How many times as long ours took for one unit, round by round. */
export interface Measured {
  readonly name: string
  readonly unit: string
  readonly rounds: number
  readonly ratio: Spread
  readonly ours: Pace
  readonly against: Pace
}

/** Milliseconds after which a comparison ends, once it has the fewest rounds. */
const longest = 9_000
const fewest = 3

async function timed({ work }: Side, round: number): Promise<number> {
  const start = performance.now()
  await work(round)
  return performance.now() - start
}

/** Both sides of one round, turn about which goes first, so that what slows the machine slows both. */
async function bothSides({ ours, against }: Comparison, round: number): Promise<readonly [number, number]> {
  if (round % 2 === 0) {
    const own = await timed(ours, round)
    return [own, await timed(against, round)]
  }
  const other = await timed(against, round)
  return [await timed(ours, round), other]
}

/** Times the two sides in interleaved rounds; a ratio is of the time for one unit. */
export async function compare(comparison: Comparison): Promise<Measured> {
  const { name, unit, rounds, ours, against } = comparison
  const paces: { readonly own: number; readonly other: number }[] = []
  const start = performance.now()
  const inTime = () => paces.length < fewest || performance.now() - start < longest
  for (let round = 0; round <= rounds && inTime(); round++) {
    const [own, other] = await bothSides(comparison, round)
    if (round > 0) paces.push({ own: own / ours.amount, other: other / against.amount })
  }
  return {
    name,
    unit,
    rounds: paces.length,
    ratio: spreadOf(paces.map(({ own, other }) => own / other)),
    ours: { label: ours.label, each: spreadOf(paces.map(({ own }) => own)).median },
    against: { label: against.label, each: spreadOf(paces.map(({ other }) => other)).median },
  }
}
