import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { sameYear } from '../reckoning/measure.ts'
import { canHold, heldOrClose } from '../reckoning/ratio.ts'
import { baseOf } from './share-base.ts'

const REACH = 40
const PARAGRAPHS = 3
const SLIP = 4
const WORDLESS = /(?:案件)?(?:总数|总量)|案件|比例|比重|的|约|为|达|量|数/gu
const ALL = /^(?:全部|总数|总量|全市|全县|全区|全省)的?(?:比例|比重)?的?$/u
const SHARED_END = 4

/**
 * `投诉2772件。…网购投诉1547件，占投诉的55.5%`: a share of what bears exactly the name of its base, or of all that its
 * part is a kind of, told further up; a miss of less than a point is a question.
 */
export function namedBases(mentions: readonly Mention[], explained: ReadonlySet<Mention>): Claim[] {
  return mentions.flatMap((rate, at) => {
    const base = isOpenShare(rate, explained) ? baseOf(rate) : undefined
    const part = mentions[at - 1]
    if (base === undefined || !part || !isStock(part) || part.approx || part.place.part !== rate.place.part) return []
    const bears = bearerOf(base, part)
    const whole = bears && wholeAbove(part, mentions, bears)
    return whole ? heldOrClose(rate, { part, whole }, SLIP) : []
  })
}

const isOpenShare = (rate: Mention, explained: ReadonlySet<Mention>) =>
  rate.kind === 'percent' && rate.unit === '%' && !rate.approx && !rate.fact.direction && !explained.has(rate)

/** By what the whole of a base is known: its name, or for 全部 the end it shares with the name of its part. */
function bearerOf(base: string, part: Mention): ((one: Mention) => boolean) | undefined {
  if (ALL.test(base)) {
    const end = part.lead.slice(-SHARED_END)
    return end.length === SHARED_END ? (one) => one.lead.endsWith(end) : undefined
  }
  const name = base.replace(WORDLESS, '')
  return name.length >= 2 ? (one) => one.lead === name : undefined
}

function wholeAbove(part: Mention, mentions: readonly Mention[], bears: (one: Mention) => boolean) {
  return mentions
    .slice(Math.max(0, part.index - REACH), part.index)
    .findLast(
      (one) =>
        isStock(one) &&
        !one.approx &&
        one.place.bracket < 0 &&
        part.place.paragraph - one.place.paragraph <= PARAGRAPHS &&
        sameYear(one, part) &&
        canHold(one, part) &&
        bears(one),
    )
}
