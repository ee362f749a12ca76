import type { Mention } from '../../mentions.ts'
import { before, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isBase, isGrowth, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { perMention } from '../reckoning/per-mention.ts'
import { canHold, ratioClaim } from '../reckoning/ratio.ts'
import { explainLoosely } from '../reckoning/rounding-room.ts'

const REACH = 60
const NUMERATORS = 3
const CLOSE_BY = 8
const FINE = 2
const ROUND = 10
const EVERYDAY = /案件|申请|总数|总量|数|的|比例|比重|占|率|约|为|达|其中|最高|全部/gu

/** Percentages no rule has explained, against every pair of counts around them: told only where just one pair gives them. */
export function unexplainedRates(mentions: readonly Mention[], explained: ReadonlySet<Mention>): Claim[] {
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.unit !== '%' || isGrowth(rate) || rate.approx || explained.has(rate)) return []
    if (rate.value <= 0 || rate.value >= 100 || rate.decimals === 0) return []
    const parts = before(mentions, at, (one) => one.place.sentence === rate.place.sentence).filter(isStock)
    const wholes = mentions
      .slice(Math.max(0, at - REACH), at)
      .filter((one) => isStock(one) && !isBase(one) && !one.approx)
    const named = namedParts(rate, wholes)
    const pairs = [...parts.slice(0, NUMERATORS), ...named].flatMap((part) =>
      wholes
        .filter((whole) => canHold(whole, part) && isMeant(rate, part, whole) && fits(rate, part, whole))
        .map((whole) => ({ part, whole })),
    )
    const [best] = pairs.reverse()
    return best && new Set(pairs.map(({ part, whole }) => part.value / whole.value)).size === 1
      ? [ratioClaim(rate, best, true)]
      : []
  })
}

const saidOf = perMention((rate) => rate.gap.replace(EVERYDAY, ''))

/** Counts further up that bear the name of what the rate is said of (税收占财政总收入的比重). */
const namedParts = (rate: Mention, near: readonly Mention[]) => {
  const subject = /(?:^|[，,；;])(?<subject>[^，,；;占]{2,16})占/u.exec(rate.gap)?.groups?.['subject']
  return subject ? near.filter((one) => wordsOf(one).includes(subject)) : []
}

/** Far off, a whole must bear a word said with the rate; a rate printed finely may do without it close by. */
function isMeant(rate: Mention, part: Mention, whole: Mention): boolean {
  if (sharesPair(saidOf(rate), wordsOf(whole))) return true
  const near = rate.index - whole.index <= CLOSE_BY && whole.place.paragraph === rate.place.paragraph
  return near && (rate.decimals >= FINE || (part.value >= ROUND && part.index === rate.index - 1))
}

function fits(rate: Mention, part: Mention, whole: Mention): boolean {
  const by = explainLoosely(rate, [part, whole], part.value, whole.value)
  return part.value > 0 && part.value < whole.value && (by === 'exact' || by === 'rounding')
}
