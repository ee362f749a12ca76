import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim } from '../reckoning/claim.ts'
import { clean, sameYear } from '../reckoning/measure.ts'

const FEWEST = 3
const LONGEST = 14
const SMALLEST = 50
const SMALLEST_PAIR = 100
const SMALLEST_LONG = 20
const REACH_OF_SMALL = 16
const REACH = 60
const AHEAD = 12

/** Runs of figures, from one stop to another, that add up exactly to a figure printed shortly before or after them. */
export function runs(mentions: readonly Mention[]): Claim[] {
  const amounts = mentions.filter((one) => isStock(one) && !one.approx && one.value > 0)
  const latest = new Map<string, Mention>()
  const claims: Claim[] = []
  amounts.forEach((first, at) => {
    if (opensStretch(amounts[at - 1], first)) claims.push(...runsFrom(amounts, at, latest))
    latest.set(keyOf(first.value, first), first)
  })
  return claims
}

const keyOf = (value: number, { unit, place }: Mention) => `${value} ${unit} ${place.bracket < 0}`

/** Whether a stop (。；：or a new bracket) parts two amounts, so that a list may begin or end between them. */
const opensStretch = (one: Mention | undefined, next: Mention | undefined) =>
  !one ||
  !next ||
  one.place.part !== next.place.part ||
  one.place.bracket !== next.place.bracket ||
  /[：:]|其中/u.test(next.gap)

function runsFrom(amounts: readonly Mention[], at: number, latest: ReadonlyMap<string, Mention>): Claim[] {
  const first = amounts[at]
  if (!first) return []
  const found: Claim[] = []
  const run: Mention[] = []
  let sum = 0
  for (let place = at; place < Math.min(amounts.length, at + LONGEST); place += 1) {
    const one = amounts[place]
    if (!one) break
    if (isAside(one, first)) continue
    if (one.unit !== first.unit || one.place.bracket !== first.place.bracket) break
    run.push(one)
    sum = clean(sum + one.value)
    const whole = opensStretch(one, amounts[place + 1])
      ? wholeOf(run, sum, latest, amounts.slice(place + 1, place + AHEAD))
      : undefined
    if (whole && !isOfHost(first, amounts[at - 1], whole)) found.push(sumClaim([...run], whole))
  }
  return found.slice(0, 1)
}

/** `审结28件，其中维持15件…`: what is told as part of the count right before it comes to a figure of an earlier paragraph by chance. */
const isOfHost = (first: Mention, host: Mention | undefined, whole: Mention) =>
  /其中/u.test(first.gap) &&
  host?.unit === first.unit &&
  host.place.sentence === first.place.sentence &&
  whole.index < first.index &&
  whole.place.paragraph !== first.place.paragraph

const PARAGRAPHS_AHEAD = 4

/** A large total told again further down: 审结的复议案件977件中. */
const isTotalBelow = (one: Mention, last: Mention) =>
  one.value >= SMALLEST_PAIR &&
  one.place.paragraph - last.place.paragraph <= PARAGRAPHS_AHEAD &&
  /[审办执]结|结案|受理|共|总/u.test(one.gap)

/** A figure in a bracket between two items of a list: 审结4822件（含再审1件）. */
const isAside = (one: Mention, first: Mention) => first.place.bracket < 0 && one.place.bracket >= 0

/** The more figures add up, the smaller the sum that cannot be chance. */
function smallest(count: number): number {
  if (count < FEWEST) return SMALLEST_PAIR
  return count === FEWEST ? SMALLEST : SMALLEST_LONG
}

function wholeOf(
  run: readonly Mention[],
  sum: number,
  latest: ReadonlyMap<string, Mention>,
  following: readonly Mention[],
): Mention | undefined {
  const [first] = run
  const last = run.at(-1)
  if (!first || !last || run.length < 2 || sum < smallest(run.length)) return undefined
  if (run.length < FEWEST && last.place.paragraph !== first.place.paragraph) return undefined
  if (sum < SMALLEST && last.place.sentence !== first.place.sentence) return undefined
  const before = latest.get(`${sum} ${first.unit} true`)
  if (before && first.index - before.index <= (sum < SMALLEST ? REACH_OF_SMALL : REACH) && sameYear(before, first))
    return before
  return following.find(
    (one) =>
      one.value === sum &&
      one.unit === first.unit &&
      one.place.bracket < 0 &&
      (one.place.paragraph === last.place.paragraph || (run.length > FEWEST && isTotalBelow(one, last))),
  )
}
