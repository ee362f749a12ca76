import type { Mention } from '../mentions.ts'
import { addsUp, type Claim, sumClaim, total } from './claim.ts'
import { isAmount, sameKind } from './measure.ts'
import { sharesPair, wordsOf } from './neighbours.ts'
import { ratioClaim } from './ratio.ts'
import { explain } from './rounding.ts'
import { baseOf, UNSAID } from './share-base.ts'

const BACK = 40
const AHEAD = 6
const APART = 4
const LONGEST = 24
const FULL = 100
const SURE = 2 / 3
const WORDLESS = /案件|总数|总量|数|的|比例|比重|约|为|达|总/gu

interface Item {
  readonly part: Mention
  readonly rate: Mention
}

/** `甲类20件，占15.6%；乙类7件，占5.5%；…`: shares told one after another are shares of one whole. */
export function shareSeries(mentions: readonly Mention[]): Claim[] {
  return seriesOf(mentions).flatMap((items) => judged(items, mentions))
}

function seriesOf(mentions: readonly Mention[]): Item[][] {
  const series: Item[][] = []
  mentions.forEach((rate, at) => {
    const part = mentions[at - 1]
    if (!part || !isShare(rate) || !isAmount(part) || part.place.part !== rate.place.part) return
    const current = series.at(-1)
    const last = current?.at(-1)
    const joins =
      current && last && sameKind(part, last.part) && current.length < LONGEST && follows(part, last, mentions)
    if (joins) current.push({ part, rate })
    else series.push([{ part, rate }])
  })
  return series.filter((items) => items.length > 1)
}

/** A larger figure in between begins a new list. */
const follows = (part: Mention, last: Item, mentions: readonly Mention[]) =>
  part.index - last.rate.index <= APART &&
  !mentions.slice(last.rate.index + 1, part.index).some((one) => sameKind(one, part) && one.value > part.value)

const isShare = (rate: Mention) =>
  rate.kind === 'percent' && rate.unit === '%' && !rate.fact.direction && !rate.approx && baseOf(rate) !== undefined

function judged(items: readonly Item[], mentions: readonly Mention[]): Claim[] {
  const parts = items.map(({ part }) => part)
  const wholes = wholesNear(items, mentions)
  const [best] = wholes
    .map((whole) => ({ whole, score: items.filter((item) => fits(item, whole)).length + closeness(items, whole) }))
    .sort((one, other) => other.score - one.score)
  if (!best || best.score < 1 || best.score < items.length / 2) return unlikeAny(items, wholes)
  const sure = best.score >= items.length * SURE || addsUp(parts, best.whole)
  const bases = new Set(items.filter((item) => fits(item, best.whole)).map(({ rate }) => baseOf(rate)))
  const shares = items.flatMap((item) => {
    const holds = fits(item, best.whole)
    const claim = ratioClaim(item.rate, { part: item.part, whole: best.whole }, holds, { soft: !holds && !sure })
    return holds || isOfBase(item, best.whole, bases) ? [claim] : []
  })
  return [...shares, ...fullSum(items, parts, best.whole)]
}

/** Whether a share that does not fit names the same base as those that do. */
function isOfBase({ rate }: Item, whole: Mention, bases: ReadonlySet<string | undefined>): boolean {
  const base = baseOf(rate) ?? ''
  return UNSAID.test(base) || bases.has(base) || sharesPair(base.replace(WORDLESS, ''), wordsOf(whole))
}

/** Shares that fit their own sum and no printed whole: the list and its announced total disagree. */
function unlikeAny(items: readonly Item[], wholes: readonly Mention[]): Claim[] {
  const parts = items.map(({ part }) => part)
  const sum = total(parts)
  const whole = wholes.find((one) => one.value >= sum && isNamed(items, one)) ?? wholes.find((one) => one.value >= sum)
  const own = items.filter(({ part, rate }) => explain(rate.value, part.value, sum, rate.decimals) !== 'none')
  if (!whole || own.length < items.length / 2 || whole.place.paragraph !== parts[0]?.place.paragraph) return []
  const shares = items
    .filter((item) => !fits(item, whole))
    .map(({ part, rate }) => ratioClaim(rate, { part, whole }, false, { soft: true }))
  return [...shares, ...fullSum(items, parts, whole)]
}

/** Shares that come to 100% divide their whole without a rest. */
function fullSum(items: readonly Item[], parts: readonly Mention[], whole: Mention): Claim[] {
  const shares = total(items.map(({ rate }) => rate))
  const loose = items.reduce((room, { rate }) => room + 0.5 / 10 ** rate.decimals, 0)
  return Math.abs(shares - FULL) <= loose && !parts.some((one) => one.approx) ? [sumClaim(parts, whole)] : []
}

function wholesNear(items: readonly Item[], mentions: readonly Mention[]): Mention[] {
  const [first] = items
  const last = items.at(-1)
  if (!first || !last) return []
  const own = new Set(items.map(({ part }) => part))
  const largest = Math.max(...items.map(({ part }) => part.value))
  return [
    ...mentions.slice(Math.max(0, first.part.index - BACK), last.part.index).reverse(),
    ...mentions.slice(last.rate.index + 1, last.rate.index + 1 + AHEAD),
  ].filter((one) => !own.has(one) && sameKind(one, first.part) && one.value > largest && !one.approx)
}

/** Between wholes that fit equally many shares, the one that bears the name of the base, then the nearer one. */
function closeness(items: readonly Item[], whole: Mention): number {
  const distance = Math.abs((items[0]?.part.index ?? 0) - whole.index)
  return (isNamed(items, whole) ? 0.2 : 0) + 0.1 / (1 + distance)
}

const isNamed = (items: readonly Item[], whole: Mention) =>
  items.some(({ rate }) => sharesPair((baseOf(rate) ?? '').replace(WORDLESS, ''), wordsOf(whole)))

function fits({ part, rate }: Item, whole: Mention): boolean {
  const by = explain(rate.value, part.value, whole.value, rate.decimals)
  return by === 'exact' || by === 'rounding'
}
