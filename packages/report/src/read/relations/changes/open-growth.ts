import type { Mention } from '../../mentions.ts'
import { before } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { meet, rangeOf } from '../reckoning/ranges.ts'
import { comparable, falls, type Grown, grownOf, growthClaim } from './growth.ts'

const MANY = 3
const PERCENT = 100
const WIDEST = 6

/** `共22200多家，同比增加1600多家，增幅7.77%`: growth of figures left open, told where the rate lies within what they allow. */
export function openGrowth(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((second, at) => {
    const first = mentions[at - 1]
    const grown = first ? grownOf(first, second) : undefined
    if (!grown || grown.rate.approx || !first) return []
    const own = before(mentions, first.index, ({ place }) => place.sentence === first.place.sentence)
      .filter((one) => isStock(one) && comparable(one, grown.delta) && (one.approx || grown.delta.approx))
      .slice(0, MANY)
    const now = own.find((one) => allows(grown, one))
    return now ? [{ ...growthClaim(grown, now), holds: true, explainedBy: 'rounding' }] : []
  })
}

function allows({ delta, rate }: Grown, now: Mention): boolean {
  const [step, amount] = [rangeOf(delta), rangeOf(now)]
  const sign = falls({ delta, rate }) ? 1 : -1
  const [least, most] = [amount.from + sign * step.to, amount.to + sign * step.from].sort((one, other) => one - other)
  if (least === undefined || most === undefined || least <= 0) return false
  const found = { from: (PERCENT * step.from) / most, to: (PERCENT * step.to) / least }
  const half = 0.5 / 10 ** rate.decimals
  return found.to - found.from <= WIDEST && meet(found, { from: rate.value - half, to: rate.value + half })
}
