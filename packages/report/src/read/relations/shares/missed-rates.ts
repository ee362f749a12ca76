import type { Mention } from '../../mentions.ts'
import { before, from, inPartOf, inSentenceOf, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isChange, isGrowth, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { sameOrBare } from '../reckoning/measure.ts'
import { canHold, missOf, ratioClaim } from '../reckoning/ratio.ts'
import { isRateBySlip } from '../reckoning/slips.ts'
import { isListed, isShare } from './list-items.ts'
import { isNamedBy, stemOf } from './rate-words.ts'
import { baseOf } from './share-base.ts'
import { isPlain } from './step-rates.ts'

const BEFORE = 6
const EARLIER = 4
const REACH = 40
const NAMED = 3
const PARAGRAPHS = 3
const TIMES = 10
const OF_EACH = /均|都|分别/u
const EVERYDAY = /案件|申请|总数|总量|数|的|比例|比重|最高|最大|全部|占/gu

/** Percentages that nothing explains, against the counts they are told of: a question where one slip of the pen keeps the three apart. */
export function missedRates(mentions: readonly Mention[], claims: readonly Claim[]): Claim[] {
  const explained = new Set(claims.flatMap(toldOf))
  const bases = basesTold(claims)
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.unit !== '%' || isGrowth(rate) || rate.approx || explained.has(rate)) return []
    if (rate.value <= 0 || OF_EACH.test(rate.gap)) return []
    const pairs = partsOf(rate, at, mentions).flatMap((part) =>
      wholesOf(part, rate, mentions, bases).map((whole) => ({ part, whole })),
    )
    const missed =
      [...pairs, ...twoBack(rate, at, mentions)].find(({ part, whole }) => isRateBySlip(rate, part, whole)) ??
      rightBefore(rate, at, mentions)
    return missed ? [ratioClaim(rate, missed, false, { soft: true })] : []
  })
}

/** `应征862.4万元，入库790.1万元，征收率92.6%`: in one breath with two amounts of one unit, which miss it by a point or two. */
function rightBefore(rate: Mention, at: number, mentions: readonly Mention[]) {
  const [whole, part] = [mentions[at - 2], mentions[at - 1]]
  if (!whole || !part || stemOf(rate) === '' || rate.decimals === 0 || !isStock(part) || part.approx) return undefined
  if (!isStock(whole) || !canHold(whole, part) || !isPlain(rate, part, whole)) return undefined
  return missOf(rate, { part, whole }) <= NEAR_MISS ? { part, whole } : undefined
}
const NEAR_MISS = 2

/** The rate of a claim, unless the claim is no more than a question. */
const toldOf = ({ kind, holds, soft, mentions }: Claim) =>
  (kind === 'ratio' || kind === 'change') && (holds || soft !== true) ? mentions.slice(-1) : []

interface Base {
  readonly rate: Mention
  readonly whole: Mention
}

/** What the shares that come out are shares of. */
const basesTold = (claims: readonly Claim[]): Base[] =>
  claims.flatMap(({ kind, holds, mentions }) => {
    const [, whole, rate] = mentions
    return kind === 'ratio' && holds && mentions.length === 3 && whole && rate?.kind === 'percent'
      ? [{ rate, whole }]
      : []
  })

/** The count a rate is told right behind, and those that bear its name. */
function partsOf(rate: Mention, at: number, mentions: readonly Mention[]): Mention[] {
  const own = before(mentions, at, inSentenceOf(rate))
  const told = own.find((one) => (rate.place.bracket >= 0 || one.place.bracket < 0) && !isGrowth(one) && !isChange(one))
  const near = told && told.place.part === rate.place.part ? [told] : []
  const behind = from(mentions, at + 1, inPartOf(rate)).slice(0, 1)
  const stem = stemOf(rate)
  const named = stem === '' ? [] : [...own.slice(0, BEFORE), ...behind].filter((one) => isNamedBy(stem, one))
  return [...near, ...named].filter((one) => isStock(one) && !one.approx)
}

/** `编制214名，实有187名，空编27名，到岗率87.4%`: past the last count of the sentence, of the first before it. */
function twoBack(rate: Mention, at: number, mentions: readonly Mention[]): { part: Mention; whole: Mention }[] {
  const own = before(mentions, at, inPartOf(rate)).filter((one) => isStock(one) && !one.approx && one.place.bracket < 0)
  const [, part, whole] = own
  return rate.decimals > 0 && part && whole && couldHold(whole, part) ? [{ part, whole }] : []
}

/** What the shares beside it are shares of, what is told before it, and what bears the name of its base. */
function wholesOf(part: Mention, rate: Mention, mentions: readonly Mention[], bases: readonly Base[]): Mention[] {
  const holding = (told: readonly Mention[], most: number) =>
    told.filter((one) => couldHold(one, part) && !isBeside(one, part, mentions)).slice(0, most)
  const own = before(mentions, part.index, inSentenceOf(rate))
  const earlier = before(mentions, part.index, ({ place }) => place.paragraph === rate.place.paragraph)
  const words = (baseOf(rate) ?? '').replace(EVERYDAY, '')
  const above = mentions.slice(Math.max(0, part.index - REACH), part.index).reverse()
  return [
    ...holding(besides(rate, bases), BEFORE),
    ...holding(own, BEFORE),
    ...holding(earlier.slice(own.length), EARLIER),
    ...holding(
      above.filter((one) => sharesPair(words, wordsOf(one))),
      NAMED,
    ),
  ]
}

/** What stands in one list with a part, or is told as a share like it, is not its whole. */
const isBeside = (one: Mention, part: Mention, mentions: readonly Mention[]) =>
  one.index < part.index && (isListed(one, part, mentions) || (isShare(one, mentions) && isShare(part, mentions)))

const besides = (rate: Mention, bases: readonly Base[]) =>
  bases
    .filter(
      ({ rate: { place, index } }) =>
        Math.abs(place.paragraph - rate.place.paragraph) <= PARAGRAPHS && Math.abs(index - rate.index) <= BEFORE,
    )
    .map(({ whole }) => whole)

/** A slip may have made a part larger than its whole, but not many times larger. */
const couldHold = (whole: Mention, part: Mention) =>
  whole !== part &&
  isStock(whole) &&
  !whole.approx &&
  sameOrBare(whole, part) &&
  whole.value > 0 &&
  part.value < TIMES * whole.value
