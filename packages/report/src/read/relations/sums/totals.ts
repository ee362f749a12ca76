import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf, WINDOW } from '../context/neighbours.ts'
import { isChange, isStock } from '../context/roles.ts'
import { addsUp, type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { isAmount, sameKind, sameYear } from '../reckoning/measure.ts'
import { isSumBySlip } from './slips.ts'

const TOTAL_WORD = /(?:共计|合计|总计|总共|共|总数[为达]?)[^，,。；;、]{0,12}$/u
const FIRM_WORD = /(?:共计|合计|总计)$/u
const SMALLEST_PLAIN = 30
const SMALLEST_LONG = 10
const SMALLEST_UNSAID = 100
const LONG_LIST = 3
const SLIP = 0.01
const MOST_OF_ALL = 0.95

/** Figures of the kind of `one`, at its depth of brackets, none of them left open. */
const alike = (one: Mention) => (other: Mention) =>
  other.place.bracket === one.place.bracket && sameKind(other, one) && !other.approx && !isChange(other)

/** `44项审批、32项征收…共计76项`: the figures before a word of totalling add up to the one after it. */
export function totalsAfter(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!isAmount(whole) || isChange(whole) || whole.approx || whole.unit === '') return []
    if (THESE.test(whole.gap)) return ofSentenceBefore(whole, mentions)
    if (!TOTAL_WORD.test(whole.gap)) return []
    const earlier = before(mentions, at, inSentenceOf(whole))
    const parts = earlier.filter(alike(whole)).reverse()
    const run = suffixAddingTo(parts, whole) ?? mixedRun(earlier, whole)
    if (run) return [sumClaim(run, whole)]
    if (earlier.length === 0) return ofSentenceBefore(whole, mentions)
    return parts.length < 2 ? [] : missed(parts, whole)
  })
}

/** `村级调解1872件；镇级调解643件。各级合计调解2515件`: the counts of the sentence before, one to a part, come to a total told in the next. */
function ofSentenceBefore(whole: Mention, mentions: readonly Mention[]): Claim[] {
  const last = mentions[whole.index - 1]
  const told = OVERALL.test(whole.gap) || THESE.test(whole.gap)
  const near = last && last.place.paragraph === whole.place.paragraph && told
  const list = near ? before(mentions, whole.index, inSentenceOf(last)).filter(alike(whole)).reverse() : []
  const plain = list.length > 1 && list.every((one) => isStock(one) && one.unit === whole.unit && sameYear(one, whole))
  if (!plain || Math.max(...list.map(({ value }) => value)) >= whole.value) return []
  if (addsUp(list, whole)) return [sumClaim(list, whole)]
  return nearly(total(list), whole.value, NEAR) ? [sumClaim(list, whole, { soft: true })] : []
}
const OVERALL = /(?:合计|总计|共计)[^，,。；;、]{0,12}$/u
/** 上述583户次: all that has just been counted. */
const THESE = /^[。；;]?(?:上述|以上)$/u
const NEAR = 0.03

/** `与19个乡镇、32个部门签订责任书，共51份`: a list counted in several units right before a total it comes to. */
function mixedRun(earlier: readonly Mention[], whole: Mention): Mention[] | undefined {
  if (whole.value < SMALLEST_LONG) return undefined
  const end = earlier.findIndex((one) => !isStock(one) || one.kind !== 'count' || one.approx || one.place.bracket >= 0)
  const list = (end < 0 ? earlier : earlier.slice(0, end)).toReversed()
  return suffixes(list).find((run) => total(run) === whole.value && isListed(run))
}

const isListed = (run: readonly Mention[]) =>
  run.slice(1).every(({ gap }) => /^[^，,。；;]{0,12}(?:[、和与及]|以及)[^，,。；;]*$/u.test(gap))

/** A plain list that ends in 合计 and misses it: an error where it misses by a slip. */
function missed(parts: readonly Mention[], whole: Mention): Claim[] {
  const plain = parts.every(({ gap, unit }, at) => unit === whole.unit && (at === 0 || isListGap(gap)))
  if (!FIRM_WORD.test(whole.gap) || !isListGap(whole.gap)) {
    const slipped = slipOf(parts, whole)
    return slipped.length > 0 || !NAMED_TOTAL.test(whole.gap) ? slipped : roughlyMissed(parts, whole)
  }
  if (!plain) return []
  const close = suffixes(parts).find((run) => nearly(total(run), whole.value))
  return [sumClaim(close ?? parts, whole, { soft: !close })]
}

/** `拆除存量3.42万平方米、新增0.68万平方米，合计拆除3.95万平方米`: a list right before its named total that misses it by less than a tenth: a question. */
function roughlyMissed(parts: readonly Mention[], whole: Mention): Claim[] {
  const start = parts.findLastIndex(({ gap }) => !gap.startsWith('、'))
  const list = parts.slice(Math.max(0, start))
  const plain =
    list.length > 1 && list.at(-1)?.index === whole.index - 1 && list.every(({ unit }) => unit === whole.unit)
  return plain && nearly(total(list), whole.value, ROUGH) ? [sumClaim(list, whole, { soft: true })] : []
}
const NAMED_TOTAL = /^[，,](?:共计|合计|总计)[^，,。；;、]{1,12}$/u
const ROUGH = 0.1

/** Counts of one unit that a word of totalling follows and that miss it by next to nothing: a question. */
function slipOf(parts: readonly Mention[], whole: Mention): Claim[] {
  if (whole.value < SMALLEST_LONG || parts.some((one) => one.unit !== whole.unit || !countsNow(one, whole))) return []
  const run = suffixes(parts).findLast((one) => isNear(one, whole)) ?? slippedRun(parts, whole)
  return run ? [sumClaim(run, whole, { soft: true })] : []
}

/** 上年结转9件，本年新收133件: what was carried over is told of the year before and counts in this one. */
const countsNow = (one: Mention, whole: Mention) => TOGETHER.test(one.gap) || sameYear(one, whole)
const TOGETHER = /结转|旧存|结存|遗留|[本今当]年/u

const isNear = (run: readonly Mention[], whole: Mention) =>
  Math.abs(total(run) - whole.value) <= Math.max(1, SLIP * whole.value) &&
  Math.max(...run.map(({ value }) => value)) <= MOST_OF_ALL * whole.value

const slippedRun = (parts: readonly Mention[], whole: Mention) =>
  OTHER.test(whole.gap) ? undefined : suffixes(parts).find((run) => isSumBySlip(run, whole))

const OTHER = /其中|同时|此外|另/u
const isListGap = (gap: string) => !OTHER.test(gap) && !/[；;。]/u.test(gap)

const suffixes = (parts: readonly Mention[]) => parts.slice(0, -1).map((_, start) => parts.slice(start))

const suffixAddingTo = (parts: readonly Mention[], whole: Mention) =>
  suffixes(parts)
    .reverse()
    .find((run) => addsUp(run, whole))

/** `清理359件，废止95件、修改23件、保留241件`: a figure divided by those right after it, also in the next sentence, where it adds up. */
export function partsAfter(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((whole, at) => {
    if (!isAmount(whole) || isChange(whole) || whole.approx || whole.value < SMALLEST_LONG) return []
    const run = runAfter(mentions, at, whole)
    return run && (isSameSentence(run, whole) || speaksForItself(run, whole)) ? [sumClaim(run, whole)] : []
  })
}

/** The figures of the whole's kind that follow in one sentence, as far as they add up to it. */
function runAfter(mentions: readonly Mention[], at: number, whole: Mention): Mention[] | undefined {
  let run: Mention[] = []
  const isPart = alike(whole)
  for (let place = at + 1; place <= Math.min(mentions.length - 1, at + WINDOW); place += 1) {
    const one = mentions[place]
    if (!one || one.place.paragraph !== whole.place.paragraph || one.place.sentence - whole.place.sentence > 1) break
    if (!isPart(one)) continue
    if (run[0] && run[0].place.sentence !== one.place.sentence) run = []
    run.push(one)
    if (run.length > 1 && addsUp(run, whole)) return listGoesOn(run, mentions[place + 1]) ? undefined : run
  }
  return undefined
}

/** A list that names one more of its kind right after has not ended where it happens to add up. */
const listGoesOn = (run: readonly Mention[], next: Mention | undefined) => {
  const last = run.at(-1)
  if (!next || !last || next.place.sentence !== last.place.sentence || next.unit !== last.unit) return false
  return (
    next.value > 0 &&
    total(run) < SMALLEST_UNSAID &&
    next.place.bracket === last.place.bracket &&
    NEXT_ITEM.test(next.gap)
  )
}

const NEXT_ITEM = /^[、；;][^，,、其共]{2,20}$/u

const isSameSentence = (run: readonly Mention[], whole: Mention) =>
  run.at(-1)?.place.sentence === whole.place.sentence && (run.length > 2 || whole.value >= SMALLEST_PLAIN)

/** Whether figures add up so exactly that no word has to say they should. */
const speaksForItself = (parts: readonly Mention[], whole: Mention) =>
  total(parts) === whole.value && (whole.value >= SMALLEST_UNSAID || parts.length >= LONG_LIST)
