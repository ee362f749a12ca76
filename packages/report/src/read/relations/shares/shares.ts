import type { Mention } from '../../mentions.ts'
import { before, from, inSentenceOf, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isBase, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { sameOrBare } from '../reckoning/measure.ts'
import { canHold, judge, type Pair } from '../reckoning/ratio.ts'
import { isRateBySlip } from '../reckoning/slips.ts'
import { isListed, isShare } from './list-items.ts'
import { baseOf, UNSAID } from './share-base.ts'
import { shareOfSum } from './share-of-sum.ts'
import { ofNamedStep } from './step-bases.ts'
import { isPlain } from './step-rates.ts'

const HOST = /占[^占，,；;。]{0,20}$/u
const EVERYDAY = /案件|申请|总数|总量|数|的|比例|比重|最高|最大|全部/gu
const ALL = /总数|总量|全部|总和/u
/** 上述三类案件占…: a share of several counts taken together. */
const TAKEN_TOGETHER = /(?:上述|以上|[这前]?[两三四五六七八]类|合计|三者|两者|总共)[^，。；]{0,12}占/u
const MANY = 8
const BEHIND_BRACKET = 2
const BEHIND = 2

/** Shares (占…) against the part before them and the whole they name, carry on or leave unsaid. */
export function shares(text: string, mentions: readonly Mention[], serial: ReadonlySet<Mention>): Claim[] {
  let carried: Mention | undefined
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.unit !== '%' || rate.fact.direction) return []
    const all = pairsOf(rate, at, mentions, carried).map((pair) => doubted(text, pair, rate, serial.has(rate)))
    const single = judge(rate, ofNamedStep(rate, baseOf(rate) ?? '', all))
    const claims = single.some((claim) => claim.holds)
      ? single
      : [...shareOfSum(rate, at, mentions).filter((sum) => !isOfHost(sum, single)), ...single].slice(0, 1)
    carried = claims.find(isNearly)?.mentions.at(-2) ?? carried
    return claims
  })
}

/** A share that comes out, or misses by less than a point, tells what those behind it are shares of. */
const isNearly = ({ holds, stated, computed }: Claim) => holds || (stated !== null && Math.abs(stated - computed) < 1)

/** `抽取100宗，优秀15宗，占14%`: what a share is a slip away from is not one of the counts taken together. */
function isOfHost(sum: Claim, [single]: readonly Claim[]): boolean {
  const [part, whole, rate] = single?.mentions ?? []
  return (
    part !== undefined &&
    whole !== undefined &&
    rate !== undefined &&
    sum.mentions.slice(0, -2).includes(whole) &&
    isRateBySlip(rate, part, whole)
  )
}

function pairsOf(rate: Mention, at: number, mentions: readonly Mention[], carried: Mention | undefined): Pair[] {
  const inner = wholeInside(rate, at, mentions)
  if (inner) return inner
  const base = baseOf(rate)
  const part = mentions[at - 1]
  if (base === undefined || !part || isCell(rate, mentions[at + 1])) return []
  const near = before(mentions, at, (one) => one.place.paragraph === rate.place.paragraph).filter(
    (one) => isStock(one) && !isBase(one),
  )
  const parted = partIn(near, rate)
  if (!parted || parted.place.sentence !== rate.place.sentence) return []
  const wholes = near
    .slice(0, MANY)
    .filter((one) => one.index < parted.index && canHold(one, parted) && !isListed(one, parted, mentions))
  const siblings = new Set(wholes.filter((one) => isShare(one, mentions)))
  const known = [
    ...named(rate, parted, wholes, { base, siblings }),
    ...carriedOn(rate, parted, base, carried),
    ...ofAll(rate, parted, wholes, base),
    ...unsaid(
      rate,
      parted,
      beforeList(wholes, mentions).filter((one) => !siblings.has(one)),
      base,
    ),
  ]
  const words = base.replace(EVERYDAY, '')
  const elsewhere = further(parted, at, mentions)
  const worded = elsewhere.filter((one) => sharesPair(words, wordsOf(one)))
  const around = [...worded, ...wholes, ...elsewhere]
  if (TAKEN_TOGETHER.test(rate.gap)) return around.map((whole): Pair => ({ part: parted, whole, tie: 'near' }))
  return [...known, ...around.map((whole): Pair => ({ part: parted, whole, tie: 'near' }))]
}

const SUBJECT = /(?:^|[，,；;、（(])(?:其中|当中)?(?<words>[^占，,；;、（(]{3,})占[^占]*$/u

/** The count a share is told of: the one its sentence names before 占, or else the last before it. */
function partIn(near: readonly Mention[], rate: Mention): Mention | undefined {
  const told = near.filter(({ place }) => rate.place.bracket >= 0 || place.bracket < 0)
  const subject = SUBJECT.exec(rate.gap)?.groups?.['words']?.replace(EVERYDAY, '') ?? ''
  const [last] = told
  if (!last || subject === '' || sharesPair(subject, wordsOf(last))) return last
  return told.filter(inSentenceOf(rate)).find((one) => sharesPair(subject, wordsOf(one))) ?? last
}

/** `办件80件，其中代办50件，窗口办理30件，占…`: what a list of parts is opened for, without those parts. */
function beforeList(wholes: readonly Mention[], mentions: readonly Mention[]): readonly Mention[] {
  const host = wholes.find(({ index }) => /^[，,（(]?其中/u.test(mentions[index + 1]?.gap ?? ''))
  return host ? wholes.filter(({ index }) => index <= host.index) : wholes
}

const AMONG = /^[，,；;（(]?其中/u
/** 审结的135件案件中，… */
const OF_THEM = /[中里]$/u
const LONGEST_GAP = 24
const OF_IT = /^[^占，,；;。\d]{0,8}的$/u

/** Only a part told right before its share, in one breath with its whole, is beyond doubt. */
function doubted(text: string, pair: Pair, rate: Mention, inSeries: boolean): Pair {
  const between = text.slice(Math.min(pair.whole.end, pair.part.end), rate.start)
  const apart = text.slice(pair.part.end, rate.start)
  const plain = pair.whole.index > pair.part.index || (apart.length <= LONGEST_GAP && !/\d/u.test(apart))
  return pair.tie === 'certain' && (inSeries || !plain || between.includes('\n')) ? { ...pair, tie: 'likely' } : pair
}

/** Whether a figure stands in a row of a table, beside another of its unit. */
const isCell = (one: Mention, next: Mention | undefined) =>
  one.gap.includes('|') || (next?.unit === one.unit && /^[|｜]?$/u.test(next.gap))

/** `45名，占律师总数300名的15%`: the whole stands between 占 and its rate. */
function wholeInside(rate: Mention, at: number, mentions: readonly Mention[]): Pair[] | undefined {
  const whole = mentions[at - 1]
  if (!whole || !OF_IT.test(rate.gap) || !HOST.test(whole.gap)) return undefined
  const part = before(mentions, at - 1, inSentenceOf(rate)).find(
    (one) => canHold(whole, one) || (sameOrBare(whole, one) && isRateBySlip(rate, one, whole)),
  )
  return part ? [{ part, whole, tie: 'certain', named: true, plain: true }] : []
}

/** The wholes that bear a word of the base. */
function named(
  rate: Mention,
  part: Mention,
  wholes: readonly Mention[],
  { base, siblings }: { base: string; siblings: ReadonlySet<Mention> },
): Pair[] {
  const words = base.replace(EVERYDAY, '')
  const fitting = wholes.filter((one) => sharesPair(words, wordsOf(one)) && !siblings.has(one))
  const clear = new Set(fitting.map((one) => one.value)).size === 1 && part.place.part === rate.place.part
  return fitting.map((whole) => ({ part, whole, tie: clear ? 'certain' : 'likely', named: clear }))
}

/** `甲类20件，占总数的10%；乙类50件，占25%`: the base of the share before it in the sentence. */
function carriedOn(rate: Mention, part: Mention, base: string, carried: Mention | undefined): Pair[] {
  if (!carried || !canHold(carried, part) || !UNSAID.test(base)) return []
  const far = rate.place.paragraph - carried.place.paragraph
  const same = part.place.part === rate.place.part && part.index === rate.index - 1
  return far > 2 ? [] : [{ part, whole: carried, tie: same && far === 0 ? 'certain' : 'likely', named: true }]
}

/** `审结240件，其中调解60件，占25%`: the only count of the sentence that can be the whole. */
function unsaid(rate: Mention, part: Mention, wholes: readonly Mention[], base: string): Pair[] {
  if (!UNSAID.test(base) || rate.index - part.index > BEHIND_BRACKET || part.place.part !== rate.place.part) return []
  const own = wholes.filter(inSentenceOf(rate))
  const only = own.length === 1 && new Set(wholes.map((one) => one.value)).size === 1
  return own.map((whole) => {
    const beside = isPlain(rate, part, whole)
    const plain = beside && (AMONG.test(part.gap) || OF_THEM.test(whole.tail))
    return { part, whole, tie: only ? 'certain' : beside ? 'likely' : 'near', named: only, plain }
  })
}

/** `办理4714件，其中甲类2401件，占受理总数的50.9%`: a total said in other words, the only larger count of the sentence. */
function ofAll(rate: Mention, part: Mention, wholes: readonly Mention[], base: string): Pair[] {
  const near = wholes.filter(inSentenceOf(rate))
  const own = near.length > 0 ? near : wholes.filter(({ place }) => rate.place.sentence - place.sentence <= BEHIND)
  const [only] = own
  return ALL.test(base) && only && new Set(own.map(({ value }) => value)).size === 1
    ? [{ part, whole: only, tie: 'likely' }]
    : []
}

/** Wholes that follow in the sentence (共计160件), and those of earlier paragraphs. */
function further(part: Mention, at: number, mentions: readonly Mention[]): Mention[] {
  const after = from(mentions, at + 1, inSentenceOf(part))
  const earlier = before(mentions, at, () => true)
  return [...after, ...earlier].filter((one) => canHold(one, part))
}
