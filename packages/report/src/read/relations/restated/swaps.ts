import type { Mention } from '../../mentions.ts'
import { looksBack } from '../../periods.ts'
import { sameFamily } from '../../units.ts'
import { actOf } from '../context/acts.ts'
import { likeness, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isPlan, isStock } from '../context/roles.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'
import { printedStep } from '../reckoning/measure.ts'
import { meantBy } from '../reckoning/slips.ts'
import { bare } from './conflicts.ts'
import { isBeforeSections } from './near-restated.ts'

/** As printed: 2316万元 has four digits. */
const LARGE = 1000
const SMALLEST = 20
const ALIKE = 0.5
const EVERYDAY = /全[年县区市州旗]|累计|共计?|案件|数量|组织|开展|办理/gu

/** `调解纠纷6274件…调解矛盾纠纷6247件`: two counts or amounts of four digits and more, of things that share a word, that differ by two neighbouring digits changed about, however far apart, and smaller ones that a summary tells: a question. */
export function swaps(text: string, mentions: readonly Mention[]): Claim[] {
  const told = new Map<number, Mention>()
  return mentions.flatMap((mention) => {
    if (!isPlain(mention)) return []
    const one = meantBy(mention)
      .filter((value) => Math.abs(value - mention.value) > 1)
      .map((value) => told.get(value))
      .find((other) => other !== undefined && areOfOneThing(other, mention) && tellsTwice(text, other, mention))
    const again = told.has(mention.value)
    told.set(mention.value, mention)
    return one && !again ? [sameClaim([one], [mention], { soft: true })] : []
  })
}

const isPlain = (one: Mention) =>
  isStock(one) && !isPlan(one) && !one.approx && one.row === undefined && printed(one) >= SMALLEST

const printed = (one: Mention) => one.value / printedStep(one)

/** Large figures hardly differ so by chance; small ones are told twice by a summary, under one act or like names. */
const tellsTwice = (text: string, one: Mention, again: Mention) =>
  printed(again) >= LARGE ||
  (((isBeforeSections(one) && !isBeforeSections(again)) || looksBack(text, again.place, again)) &&
    ((actOf(one) !== '' && actOf(one) === actOf(again)) || likeness(nameOf(one), nameOf(again)) >= ALIKE))

const areOfOneThing = (one: Mention, again: Mention) =>
  one.place.sentence !== again.place.sentence &&
  one.fact.year === again.fact.year &&
  sameFamily(one.unit, again.unit) &&
  sharesPair(nameOf(one), nameOf(again))

const nameOf = (one: Mention) => bare(wordsOf(one)).replace(EVERYDAY, '')
