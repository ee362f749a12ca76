import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { sharesPair, wordsOf } from '../context/neighbours.ts'
import { isPlan, isStock } from '../context/roles.ts'
import { type Claim, nearly, sameClaim } from '../reckoning/claim.ts'
import { perMention } from '../reckoning/per-mention.ts'
import { meantBy } from '../reckoning/slips.ts'

const SMALLEST = 20
const SMALLEST_NEAR = 100
const MISS = 0.02
const LAST = 60
const NAME = 4
const LONG = 6
const NOUN = 3
const SHORT = 2
const REACH = 60
/** A report sums up its year in so many figures before its first heading, at most. */
const OPENING = 16
const TABLE = 40
const AGAIN = /^(?:这|上述|以上)?[^，。；、]{0,4}$/u
const OF_THEM = /^\p{Script=Han}{0,6}(?:中|里|内)[，,的]?|^(?:\p{Script=Han}{2,8})?(?:均|全部|都)已?/u
const OTHER =
  /较|比|上年|去年|同期|累计|截至|(?<!全)月(?!\d)[^，,]*$|其中(?!(?:予以|依法)?(?:受理|立案))|以上|应(?!诉|急|对)|未/u
const THINGS = new Set(['件', '个', '条', '项', '封'])
const STEP = /[审办执]结|结案|受理|收到|立案|查办|查处|完成|答复|解决/u

/** `收到建议128件…129件建议均已办结`: a count that seems to be told again and is a slip or a little off; always a question. */
export function nearRestated(mentions: readonly Mention[]): Claim[] {
  const told = new Map<number, number>()
  for (const { value } of mentions) told.set(value, (told.get(value) ?? 0) + 1)
  const isOnce = ({ value }: Mention) => told.get(value) === 1
  const recent: Mention[] = []
  const opening = mentions.slice(0, OPENING).filter((one) => isBeforeSections(one) && isPlain(one))
  return mentions.flatMap((mention) => {
    if (isTotalRow(mention)) return totalOf(mention, recent.slice(-LAST).filter(isOnce))
    if (!isPlain(mention)) return []
    const isAgain = (other: Mention) =>
      (isOnce(other) || isOnce(mention)) && isNearly(other, mention) && isToldAgain(other, mention)
    const one =
      recent.slice(-LAST).findLast((other) => mention.index - other.index <= REACH && isAgain(other)) ??
      opening.find(
        (other) =>
          !isBeforeSections(mention) &&
          isOnce(other) &&
          (isAgain(other) || isSummed(other, mention) || isWordForWord(other, mention) || isTotalOf(other, mention)),
      )
    recent.push(mention)
    return one ? [sameClaim([one], [mention], { soft: true })] : []
  })
}

/** Whether a figure stands above the first numbered heading, under the title at most. */
export const isBeforeSections = ({ fact }: Mention) => !/^[（(]?[一二三四五六七八九十\d]/u.test(fact.heading ?? '')

/** `全年共办结处罚案件1386宗`, before all headings, and further down `立案1452宗，办结1368宗`: the same step with digits changed about, or told for the whole year again (全年共立案1375宗). */
const isSummed = (one: Mention, again: Mention) =>
  (isOfObject(one, again) || (one.value >= SMALLEST_NEAR && Math.abs(one.value - again.value) > 1)) &&
  isNearly(one, again) &&
  (meantBy(again).includes(one.value) || OVERALL.test(again.gap)) &&
  stepOf(one) !== undefined &&
  stepOf(one) === stepOf(again) &&
  (bareName(again) === '' || (Math.abs(one.value - again.value) > 1 && bareName(one).endsWith(bareName(again))))

/** `全年受理复议案件57件`, before all headings, and further down the very same words with another count of about as many. */
const isWordForWord = (one: Mention, again: Mention) =>
  one.value !== again.value &&
  nearly(one.value, again.value) &&
  one.unit === again.unit &&
  one.fact.year === again.fact.year &&
  stepOf(one) !== undefined &&
  wordsOf(one).length >= LONG &&
  wordsOf(one) === wordsOf(again)

/** `办理应诉案件46件`, before all headings, and further down `以县政府为被告的应诉案件共49件`: all of one kind, counted twice. */
const isTotalOf = (one: Mention, again: Mention) =>
  COUNTED_UP.test(again.gap) &&
  one.value !== again.value &&
  nearly(one.value, again.value, ROUGHLY) &&
  sameFamily(one.unit, again.unit) &&
  one.fact.year === again.fact.year &&
  (stepOf(one) ?? stepOf(again)) === stepOf(again) &&
  bareName(one).length >= SHORT &&
  bareName(again).endsWith(bareName(one))
const COUNTED_UP = /(?:^|[^一])共(?:有|计)?$/u
const ROUGHLY = 0.1

/** `审结行政复议案件52件` and `受理行政复议申请58件，审结51件`: the object of the one is carried on to the other. */
const isOfObject = (one: Mention, again: Mention) =>
  bareName(one).length > NOUN && again.fact.item.includes(bareName(one))

const OVERALL = /(?:全年|年内|一年来)[^，。；]{0,4}共[^，。；]{0,8}$/u
const TOTAL = /(?:合计|总计)[^，。\d]{0,6}$/u
const isTotalRow = (one: Mention) =>
  one.row !== undefined && TOTAL.test(`${one.row}${one.gap}`) && !one.approx && one.kind === 'count'

/** The total row of a table below the text that tells a large count but for a slip of the pen. */
function totalOf(whole: Mention, recent: readonly Mention[]): Claim[] {
  const one = recent.findLast(
    (other) =>
      other.value >= SMALLEST_NEAR &&
      whole.index - other.index <= TABLE &&
      (whole.unit === '' || other.unit === '' || sameFamily(other.unit, whole.unit)) &&
      meantBy(whole).includes(other.value),
  )
  return one ? [sameClaim([one], [whole], { soft: true })] : []
}

const isPlain = (one: Mention) =>
  isStock(one) &&
  !isPlan(one) &&
  !one.approx &&
  one.kind === 'count' &&
  one.value >= SMALLEST &&
  one.row === undefined &&
  one.place.bracket < 0 &&
  !OTHER.test(one.gap)

const isNearly = (one: Mention, other: Mention) =>
  (sameFamily(one.unit, other.unit) || (THINGS.has(one.unit) && THINGS.has(other.unit))) &&
  one.place.sentence !== other.place.sentence &&
  isMisprint(one, other) &&
  one.fact.year === other.fact.year

function isMisprint(one: Mention, other: Mention): boolean {
  if (one.value === other.value) return false
  const near = one.value >= SMALLEST_NEAR && Math.abs(one.value - other.value) <= Math.max(1, MISS * one.value)
  return near || meantBy(other).includes(one.value)
}

/** The later figure is taken up as all of them (128件建议中), or both bear one name and tell one step. */
function isToldAgain(one: Mention, again: Mention): boolean {
  const [name, other] = [wordsOf(one), wordsOf(again)]
  if (AGAIN.test(again.gap.replace(/^.*[，,；;]/u, '')) && OF_THEM.test(again.tail))
    return sharesPair(again.tail.slice(0, NAME), name) || again.tail.length < NAME
  if (
    isAllOf(one, again) ||
    isOfCarriedObject(one, again) ||
    (again.tail.length >= NAME && name.endsWith(again.tail.slice(0, NAME)))
  )
    return true
  if (!areOfOneStep(one, again) || NARROWED.test(name) !== NARROWED.test(other)) return false
  if (again.tail.length >= NAME && again.tail.slice(0, NAME) === one.tail.slice(0, NAME)) return true
  const long = name.length >= NAME && other.length >= NAME
  return (long && (name.endsWith(other.slice(-NAME)) || other.endsWith(name.slice(-NAME)))) || isOneName(one, again)
}

/** `收到行政复议申请746件，受理689件` and further on `受理的698件行政复议案件`: one step with digits changed about, and the object the first carries on. */
const isOfCarriedObject = (one: Mention, again: Mention) =>
  Math.abs(one.value - again.value) > 1 &&
  meantBy(again).includes(one.value) &&
  stepOf(one) !== undefined &&
  stepOf(one) === stepOf(again) &&
  again.tail.length >= NAME &&
  one.fact.item.includes(again.tail.slice(0, NAME))

/** `提案591件。目前519件均已答复`: a count without a name right behind another. */
const isAllOf = (one: Mention, again: Mention) =>
  again.index - one.index === 1 && AGAIN.test(again.gap) && wordsOf(again) === ''

const stepOf = perMention((one) => {
  const step = STEP.exec(wordsOf(one))?.[0] ?? STEP.exec(one.fact.heading ?? '')?.[0]
  return step !== undefined && OPENED.has(step) ? '立案' : step
})
/** A breach of law that was looked into was opened as a case. */
const OPENED = new Set(['查办', '查处'])

/** What was taken in may also be told without a word for it: 受理诉求277件, 各类诉求277件. */
function areOfOneStep(one: Mention, other: Mention): boolean {
  const [x, y] = [stepOf(one), stepOf(other)]
  return x === y || (TAKEN.test(`${x ?? y}`) && (x === undefined || y === undefined))
}
const TAKEN = /受理|收到|完成/u

const DEALT =
  /(?:共|总共|予以|依法|需|新|全年|今年|本年|年内|实施|开展|作出|各类|类|案件|[审办执]结|结案|受理|收到|立案|查办|查处|完成|答复|解决|办理|处理|承办|接到|的|中$|数$)/gu
const NARROWED = /本级|县级|区级|市级|省级|部门|乡镇|街道|基层|直接|首次|重大|重点/u

const bareName = perMention((one) => wordsOf(one).replace(DEALT, ''))

/** Whether one name holds the other, and does not narrow it. */
function isOneName(one: Mention, other: Mention): boolean {
  const [short = '', long = ''] = [bareName(one), bareName(other)].sort((x, y) => x.length - y.length)
  const fewest = one.value >= SMALLEST_NEAR && meantBy(other).includes(one.value) ? SHORT : NOUN
  return short.length >= fewest && long.includes(short)
}
