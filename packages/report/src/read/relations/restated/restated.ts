import type { Mention } from '../../mentions.ts'
import { actOf } from '../context/acts.ts'
import { likeness, sharesPair, wordsOf } from '../context/neighbours.ts'
import { type Claim, sameClaim } from '../reckoning/claim.ts'
import { sameYear } from '../reckoning/measure.ts'
import { bare, conflicts } from './conflicts.ts'

const LAST = 6
const LEAST = 0.01
const TABLE = 40
const ALIKE = 0.45
const ALIKE_FAR = 0.7
const SMALLEST = 10
const NOUN = 3
const SMALLEST_RARE = 20
const SMALLEST_FAR = 100
const LARGE_SUM = 100_000
const FEW_TIMES = 4
const COUNTING_WORDS = /处理|受理|协调|接待|办理|案件|(?:人?次)?数$|人次$/gu

/** A figure printed twice under like names; and, softly, two figures under one name that differ. */
export function restated(mentions: readonly Mention[]): Claim[] {
  const keys = mentions.map(keyOf)
  const often = occurrences(keys)
  const seen = new Map<string, Mention[]>()
  const twins = mentions.flatMap((mention, at) => {
    const key = keys[at] ?? ''
    const times = often.get(key) ?? 0
    return times > 1 ? again(mention, key, seen, times, mentions) : []
  })
  return [...twins, ...conflicts(mentions)]
}

const THINGS = new Set(['件', '起', '宗', '件次', '例', '个', '条', '项', '封', ''])
const keyOf = ({ value, unit, fact }: Mention) => `${value} ${THINGS.has(unit) ? '件' : unit} ${fact.direction ?? ''}`

function occurrences(keys: readonly string[]): Map<string, number> {
  const often = new Map<string, number>()
  for (const key of keys) often.set(key, (often.get(key) ?? 0) + 1)
  return often
}

function again(
  mention: Mention,
  key: string,
  seen: Map<string, Mention[]>,
  times: number,
  mentions: readonly Mention[],
): Claim[] {
  const earlier = seen.get(key) ?? []
  seen.set(key, [...earlier.slice(-LAST + 1), mention])
  return twin(mention, { earlier, twice: times <= FEW_TIMES, times }, mentions)
}

/** The words of a figure; `27件次，29人次` are counted under one name. */
function nameOf(mention: Mention, mentions: readonly Mention[]): string {
  const words = wordsOf(mention)
  if (words.length >= 2) return words
  const before = mentions[mention.index - 1]
  const shared = before && before.place.sentence === mention.place.sentence && /^[，,、]?$/u.test(mention.gap)
  return shared && wordsOf(before).length >= 2 ? wordsOf(before) : mention.fact.item
}

interface Seen {
  readonly earlier: readonly Mention[]
  /** Whether the figure stands but a few times in the whole text. */
  readonly twice: boolean
  readonly times: number
}

function twin(mention: Mention, { earlier, twice, times }: Seen, mentions: readonly Mention[]): Claim[] {
  if (mention.kind === 'ordinal') return []
  if (mention.kind === 'count' && mention.value < SMALLEST) return smallTwin(mention, earlier)
  const name = nameOf(mention, mentions)
  const rare = twice && (standsOut(mention) || isLarge(mention, times))
  const ranked = earlier
    .filter((one) => one.place.sentence !== mention.place.sentence && sameYear(one, mention))
    .map((one) => ({ one, like: alikeness(one, mention, nameOf(one, mentions), name, rare) }))
    .filter(({ like }) => like > 0)
    .sort((one, other) => other.like - one.like)
  return ranked[0] ? [sameClaim([ranked[0].one], [mention])] : []
}

/** A small number is told again only under the very same noun, close by: 5家律师事务所. */
function smallTwin(mention: Mention, earlier: readonly Mention[]): Claim[] {
  if (mention.value < 2 || mention.tail.length < NOUN || mention.row !== undefined) return []
  const one = earlier.findLast(
    ({ unit, lead, tail, place }) =>
      unit === mention.unit &&
      (tail.slice(0, NOUN + 1) === mention.tail.slice(0, NOUN + 1) || lead.endsWith(mention.tail.slice(0, NOUN))) &&
      place.sentence !== mention.place.sentence &&
      mention.place.paragraph - place.paragraph <= 1,
  )
  return one && sameYear(one, mention) ? [sameClaim([one], [mention])] : []
}

/** How like two names are, or 0 where that is not enough for figures so far apart. */
function alikeness(one: Mention, mention: Mention, earlier: string, name: string, rare: boolean): number {
  const like = likeness(bare(earlier), bare(name))
  const needed = one.place.paragraph === mention.place.paragraph ? ALIKE : farNeeded(mention)
  const told =
    (rare && isTotalOf(one, mention)) ||
    like >= needed ||
    (rare && sharesPair(plainly(earlier), plainly(`${name}${mention.fact.item}`))) ||
    (rare && isOfOneAct(one, mention)) ||
    isWithin(one, mention)
  return told ? Math.max(like, LEAST) : 0
}

/** A large count told again by its act alone: 受理9428件…在受理的9428件中. */
const isOfOneAct = (one: Mention, mention: Mention) =>
  mention.value >= SMALLEST_FAR && actOf(one) !== '' && actOf(one) === actOf(mention)

/** The total row of a table below, with a number told in the text above it. */
const isTotalOf = (one: Mention, mention: Mention) =>
  /(?:合计|总计)[^，。\d]{0,6}$/u.test(`${mention.row ?? ''}${mention.gap}`) &&
  mention.index - one.index <= TABLE &&
  one.gap.length > 1

/** In one paragraph the longer name that holds the whole of the shorter one (终止13件…作出终止决定13件). */
const isWithin = (one: Mention, mention: Mention) => {
  const [short, long] = [plainly(wordsOf(one)), plainly(wordsOf(mention))].sort((x, y) => x.length - y.length)
  if (short === undefined || long === undefined || one.place.paragraph !== mention.place.paragraph) return false
  return short.length >= 2 && long.includes(short)
}

/** Large or finely printed figures are hardly equal by chance. */
const standsOut = (mention: Mention) =>
  mention.kind === 'percent' ? mention.decimals > 0 : mention.value >= SMALLEST_RARE && mention.value % SMALLEST !== 0

/** A round number of three digits that stands just twice. */
const isLarge = ({ kind, value }: Mention, times: number) =>
  kind !== 'percent' && value >= SMALLEST_FAR && (times === 2 || (kind === 'money' && value >= LARGE_SUM))

const farNeeded = (mention: Mention) => (mention.value >= SMALLEST_FAR || mention.decimals > 0 ? ALIKE_FAR : 2)
const plainly = (name: string) => name.replace(/[办审执]结(?:案件)?|结案/gu, '结案').replace(COUNTING_WORDS, '')
