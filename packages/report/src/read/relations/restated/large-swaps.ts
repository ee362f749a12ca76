import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { sharesPair, wordsOf } from '../context/neighbours.ts'
import { isPlan, isStock } from '../context/roles.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'
import { printedStep } from '../reckoning/measure.ts'
import { meantBy } from '../reckoning/slips.ts'
import { bare } from './conflicts.ts'

/** As printed: 2316万元 has four digits. */
const LARGE = 1000
const EVERYDAY = /全[年县区市州旗]|累计|共计?|案件|数量|组织|开展|办理/gu

/** `调解纠纷6274件…调解矛盾纠纷6247件`: two counts or amounts of four digits and more, of things that share a word, that differ by two neighbouring digits changed about, however far apart: hardly by chance, a question. */
export function largeSwaps(mentions: readonly Mention[]): Claim[] {
  const told = new Map<number, Mention>()
  return mentions.flatMap((mention) => {
    if (!isLarge(mention)) return []
    const one = meantBy(mention)
      .filter((value) => Math.abs(value - mention.value) > 1)
      .map((value) => told.get(value))
      .find((other) => other !== undefined && areOfOneThing(other, mention))
    const again = told.has(mention.value)
    told.set(mention.value, mention)
    return one && !again ? [sameClaim([one], [mention], { soft: true })] : []
  })
}

const isLarge = (one: Mention) =>
  isStock(one) && !isPlan(one) && !one.approx && one.row === undefined && one.value / printedStep(one) >= LARGE

const areOfOneThing = (one: Mention, again: Mention) =>
  one.place.sentence !== again.place.sentence &&
  one.fact.year === again.fact.year &&
  sameFamily(one.unit, again.unit) &&
  sharesPair(nameOf(one), nameOf(again))

const nameOf = (one: Mention) => bare(wordsOf(one)).replace(EVERYDAY, '')
