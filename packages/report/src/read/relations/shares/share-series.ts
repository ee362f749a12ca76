import type { Mention } from '../../mentions.ts'
import { before, inPartOf, lastOutside, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isChange, isGrowth } from '../context/roles.ts'
import { addsUp, type Claim, nearly, partClaim, total } from '../reckoning/claim.ts'
import { isAmount, sameOrBare } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'
import { isRateBySlip } from '../reckoning/slips.ts'
import { baseOf, UNSAID } from './share-base.ts'
import { fits, fullSum, ofUnprinted } from './unprinted-base.ts'

const BACK = 40
const AHEAD = 6
const APART = 5
const LONGEST = 24
const SLIP = 0.05
const SURE = 2 / 3
const FEW_ITEMS = 3
const WORDLESS = /案件|总数|总量|数|的|比例|比重|约|为|达|总/gu

export interface Item {
  readonly part: Mention
  readonly rate: Mention
}

/** `甲类20件，占15.6%；乙类7件，占5.5%；…`: shares told one after another are shares of one whole. */
export function shareSeries(series: readonly (readonly Item[])[], mentions: readonly Mention[]): Claim[] {
  return series.flatMap((items) => judged(items, mentions))
}

/** The shares told one after another, at least two together. */
export function seriesOf(mentions: readonly Mention[]): Item[][] {
  const series: Item[][] = []
  mentions.forEach((rate, at) => {
    const part = isShare(rate) ? toldOf(rate, at, mentions) : undefined
    if (!part || !isAmount(part) || part.place.part !== rate.place.part) return
    const current = series.at(-1)
    const last = current?.at(-1)
    const joins =
      current &&
      last &&
      sameOrBare(part, last.part) &&
      current.length < LONGEST &&
      follows({ part, rate }, last, mentions)
    if (joins) current.push({ part, rate })
    else series.push([{ part, rate }])
  })
  return series.filter((items) => items.length > 1)
}

/** The count a share is told of: the one before it, past what is said of its growth (咨询60件：同比增2%，占30%). */
function toldOf(rate: Mention, at: number, mentions: readonly Mention[]): Mention | undefined {
  const last = lastOutside(mentions, at)
  if (!last || !(isGrowth(last) || isChange(last)) || rate.place.bracket >= 0) return last
  return before(mentions, at, inPartOf(rate)).find((one) => one.place.bracket < 0 && !isGrowth(one) && !isChange(one))
}

/** A larger figure in between, or a sentence without shares, begins a new list. */
function follows({ part, rate }: Item, last: Item, mentions: readonly Mention[]): boolean {
  const between = mentions.slice(last.rate.index + 1, part.index)
  if (part.index - last.rate.index > APART) return false
  if (between.some((one) => sameOrBare(one, part) && one.value > part.value)) return false
  if (startsAnew({ part, rate }, last)) return false
  if (isNextLine({ part, rate }, last)) return true
  const near = part.place.paragraph === last.part.place.paragraph && part.place.sentence - last.part.place.sentence <= 1
  return near || (baseOf(rate) !== '' && baseOf(rate) === baseOf(last.rate))
}

/** `甲类22件，占23.9%；` and, on a line of its own, `乙类68件，占73.9%；`: nothing but one count and its share to a line. */
const isNextLine = ({ part, rate }: Item, last: Item) =>
  part.index === last.rate.index + 1 &&
  last.rate.index === last.part.index + 1 &&
  part.place.paragraph === last.part.place.paragraph + 1 &&
  [rate, last.rate].every((one) => /^[，,]占比?$/u.test(one.gap))

/** Shares in brackets begin anew in the next sentence behind shares in words, or with a kind larger than the last. */
const startsAnew = ({ part, rate }: Item, last: Item) =>
  isBare(rate) &&
  (part.value > last.part.value || !isBare(last.rate)) &&
  part.place.sentence !== last.part.place.sentence

const isShare = (rate: Mention) =>
  rate.kind === 'percent' &&
  rate.unit === '%' &&
  !rate.fact.direction &&
  !rate.approx &&
  (baseOf(rate) !== undefined || isBare(rate))

/** A rate alone in the bracket behind its count: 咨询60件（30%）. */
const isBare = ({ gap }: Mention) => /^[（(]$/u.test(gap)

function judged(items: readonly Item[], mentions: readonly Mention[]): Claim[] {
  const parts = items.map(({ part }) => part)
  const wholes = wholesNear(items, mentions)
  const [best] = wholes
    .map((whole) => ({ whole, score: fittingScore(items, whole) + closeness(items, whole) }))
    .sort((one, other) => other.score - one.score)
  if (!best || best.score < 1 || best.score < items.length / 2) return ofUnprinted(items, wholes)
  const loose = isCoarse(items) && isFarUp(best.whole, items) && !addsUp(parts, best.whole)
  if (loose && !isNamed(items, best.whole)) return ofUnprinted(items, wholes)
  const fitting = items.filter((item) => fits(item, best.whole))
  const whole = addsUp(parts, best.whole)
  const finely = fitting.some(({ rate }) => rate.decimals > 0)
  const isKnown = whole || fitting.length > 1 || (finely && nearly(total(parts), best.whole.value, SLIP))
  const sure = whole || (fitting.length > 1 && fitting.length >= items.length * SURE)
  const bases = new Set(fitting.map(({ rate }) => baseOf(rate)))
  const shares = items.flatMap((item) => {
    const holds = fits(item, best.whole)
    if (!holds && item.part.value === best.whole.value) return []
    const other = holds || item.rate.decimals === 0 ? undefined : wholes.find((whole) => fits(item, whole))
    if (other) return [ratioClaim(item.rate, { part: item.part, whole: other }, true)]
    const claim = ratioClaim(item.rate, { part: item.part, whole: best.whole }, holds, {
      soft: !holds && (!sure || isBare(item.rate)),
    })
    return holds || (isKnown && isOfBase(item, best.whole, bases)) ? [claim] : []
  })
  return [
    ...shares,
    ...(isKnown ? inAll(parts, best.whole) : []),
    ...(isKnown ? fullSum(items, best.whole, sure || fitting.length > 1) : []),
  ]
}

/** Kinds told one after another are together no more than what they are shares of. */
const inAll = (parts: readonly Mention[], whole: Mention) =>
  total(parts) < whole.value && parts.length > 2 ? [partClaim(parts, [whole])] : []

const CUT = 0.4
/** What is told behind a list, but not right behind it, is hardly its whole. */
const BEHIND = 0.1

/** How many shares a whole gives to the digit; one it gives with its last digit cut off, or but for a slip, speaks for it too. */
function fittingScore(items: readonly Item[], whole: Mention): number {
  return items.reduce((score, item) => {
    if (fits(item, whole)) return score + 1
    const { part, rate } = item
    const cut = explain(rate.value, part.value, whole.value, rate.decimals) === 'truncation'
    return cut || isRateBySlip(rate, part, whole) ? score + CUT : score
  }, 0)
}

const isFarUp = (whole: Mention, [first]: readonly Item[]) =>
  first !== undefined && whole.index < first.part.index && whole.place.paragraph !== first.part.place.paragraph

/** Two or three shares without decimals fit many a figure. */
const isCoarse = (items: readonly Item[]) => items.length <= FEW_ITEMS && items.every(({ rate }) => rate.decimals === 0)

/** Whether a share that does not fit names the same base as those that do. */
function isOfBase({ rate }: Item, whole: Mention, bases: ReadonlySet<string | undefined>): boolean {
  const base = baseOf(rate) ?? ''
  return UNSAID.test(base) || bases.has(base) || sharesPair(base.replace(WORDLESS, ''), wordsOf(whole))
}

function wholesNear(items: readonly Item[], mentions: readonly Mention[]): Mention[] {
  const [first] = items
  const last = items.at(-1)
  if (!first || !last) return []
  const own = new Set(items.map(({ part }) => part))
  const larger = (one: Mention) => items.filter(({ part }) => part.value >= one.value).length
  return [
    ...mentions.slice(Math.max(0, first.part.index - BACK), last.part.index).reverse(),
    ...mentions.slice(last.rate.index + 1, last.rate.index + 1 + AHEAD),
  ].filter((one) => !own.has(one) && sameOrBare(one, first.part) && larger(one) <= (items.length > FEW_ITEMS ? 1 : 0))
}

/** Between wholes that fit equally many shares, the one that bears the name of the base, then the nearer one. */
function closeness(items: readonly Item[], whole: Mention): number {
  const distance = Math.abs((items[0]?.part.index ?? 0) - whole.index)
  const last = items.at(-1)?.rate.index ?? 0
  const isTotal = whole.index === last + 1
  if (whole.index > last && !isTotal) return -BEHIND
  return (isTotal || isNamed(items, whole) ? 0.2 : 0) + 0.1 / (1 + distance)
}

const isNamed = (items: readonly Item[], whole: Mention) =>
  items.some(({ rate }) => sharesPair((baseOf(rate) ?? '').replace(WORDLESS, ''), wordsOf(whole)))
