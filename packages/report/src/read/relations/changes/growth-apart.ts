import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf, sharesPair, wordsOf } from '../context/neighbours.ts'
import { againstWhat, isChange, isGrowth, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { by, comparable, fits, type Grown, growthClaim, isGrowthBySlip } from './growth.ts'

const REACH = 40
const NEAR = 3

interface ToldGrowth {
  readonly rate: Mention
  readonly now: Mention
}

/** `咨询2157件，同比增2%。…咨询量同比多了42件`: an amount of change told apart from its rate, of one thing and one period; told only where it comes out. */
export function growthApart(mentions: readonly Mention[]): Claim[] {
  const told = mentions.flatMap((rate, at) => growthAt(rate, at, mentions))
  if (told.length === 0) return []
  return mentions.flatMap((delta, at) => {
    const period = isChange(delta) && !delta.approx && delta.value > 0 ? againstWhat(delta) : undefined
    if (period === undefined || isBeside(delta, mentions)) return []
    const own = before(mentions, at, inSentenceOf(delta)).find((one) => isStock(one) && comparable(one, delta))
    return told
      .filter(({ rate, now }) => isMeant(rate, delta, period) && isOfOne(now, delta, own))
      .map(({ rate, now }): readonly [Grown, Mention] => [{ delta, rate }, own?.value === now.value ? own : now])
      .filter(([grown, now]) => fits(by(grown, now)) || isGrowthBySlip(grown, now))
      .map(([grown, now]) => growthClaim(grown, now, { soft: true }))
      .sort((one, other) => Number(other.holds) - Number(one.holds))
      .slice(0, 1)
  })
}

function growthAt(rate: Mention, at: number, mentions: readonly Mention[]): ToldGrowth[] {
  if (!isGrowth(rate) || rate.approx || againstWhat(rate) === undefined) return []
  const now = before(mentions, at, inSentenceOf(rate)).slice(0, NEAR).find(isStock)
  return now && !now.approx ? [{ rate, now }] : []
}

/** A change with a rate of growth right before or behind it is told of that one. */
const isBeside = ({ index, place }: Mention, mentions: readonly Mention[]) =>
  [mentions[index - 1], mentions[index + 1]].some(
    (one) =>
      one !== undefined && isGrowth(one) && one.place.sentence === place.sentence && one.place.part === place.part,
  )

const isMeant = (rate: Mention, delta: Mention, period: string) =>
  Math.abs(rate.index - delta.index) <= REACH &&
  rate.place.sentence !== delta.place.sentence &&
  againstWhat(rate) === period

/** The figure that grew stands again beside its change, or the change bears its name. */
const isOfOne = (now: Mention, delta: Mention, own: Mention | undefined) =>
  comparable(now, delta) &&
  (own ? own.value === now.value : sharesPair(wordsOf(now), delta.gap.replace(/[同环]比|增加?|减少?|[多少]了?/gu, '')))
