import type { Mention } from '../../mentions.ts'
import { before, inPartOf, WINDOW } from '../context/neighbours.ts'
import { isPlan, isStock } from '../context/roles.ts'
import { total } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'
import { perMention } from '../reckoning/per-mention.ts'
import { isPartial } from './completeness.ts'
import { partWithoutRest } from './partitions.ts'

const AMONG = /其中|包括/u
const OPENS =
  /其中|包括|包含|[，,（(]含|[，,]即|分别|分为|来源|渠道|如下|中[，,]|(?:按|从)[^，。]{1,12}(?:分|划分|看|来看|分析)[，,：:]|[:：]/u
const TURNS = /同时|此外|另[有外]|累计|平均|日均|共计|合计|总计|涉及|提出|相比|[较比](?:20|上|去)/u
const EARLIER = /上年|去年|同期|往年|历年/u
const THINGS = new Set(['件', '起', '宗', '件次', '例', '个', '条', '项', '封', '份', '卷', ''])
const CLOSED = /[（(][^（）()]*[)）]/gu
const FEWEST = 2
const CLOSE_BY = 14

/** Counts that are told right behind a count as what it is made up of. */
export interface TiedList {
  readonly whole: Mention
  readonly parts: readonly Mention[]
  /** Whether words or a bracket say that the parts follow: 其中, 分别为, a colon. */
  readonly opened: boolean
  /** Whether the list runs as far as its sentence, or the part of it that a semicolon ends, tells such counts; otherwise it ends where one more would be too many. */
  readonly full: boolean
}

const isOpener = perMention(({ gap }) => OPENS.test(gap.replace(CLOSED, '')))

/** The lists told right behind each count, in a bracket or in its sentence or the next. */
export const tiedLists = (mentions: readonly Mention[]): TiedList[] =>
  mentions.flatMap((whole, at) =>
    isWhole(whole) ? [...inBracket(whole, at, mentions), ...behind(whole, at, mentions)] : [],
  )

const isWhole = (one: Mention) =>
  isStock(one) && !one.approx && !isPlan(one) && one.row === undefined && one.unit !== '' && one.value >= FEWEST

/** Whether two counts tell things of one kind, be it by classifiers that reports mix (3件, 2封); persons and visits are two kinds. */
const countAlike = (one: Mention, whole: Mention) =>
  one.unit === whole.unit ||
  (isThing(one) && isThing(whole)) ||
  (sameKind(one, whole) && one.unit.endsWith('次') === whole.unit.endsWith('次'))
const isThing = (one: Mention) => one.kind === 'count' && THINGS.has(one.unit)

/** `225条（动态125条，法规100条）`, `146件，满意率100%（满意144件，基本满意2件）`. */
function inBracket(whole: Mention, at: number, mentions: readonly Mention[]): TiedList[] {
  const next = mentions[at + 1]?.kind === 'percent' ? at + 2 : at + 1
  const first = mentions[next]
  const { place } = whole
  if (!first || first.place.bracket < 0 || first.place.bracket === place.bracket) return []
  if (first.place.sentence !== place.sentence || first.place.bracketStart - (mentions[next - 1]?.end ?? 0) > CLOSE_BY)
    return []
  const inside = mentions.slice(next, next + WINDOW).filter((one) => one.place.bracket === first.place.bracket)
  const parts = inside.filter((one) => isStock(one) && countAlike(one, whole))
  const plain = parts.length >= FEWEST && parts.length === inside.filter(isStock).length
  const said = AMONG.test(first.gap) && !parts.some(({ approx }) => approx)
  return plain && (said || parts.every((one) => isItem(one, whole))) ? [{ whole, parts, opened: true, full: true }] : []
}

const isItem = (one: Mention, whole: Mention) => !one.approx && sameYear(one, whole) && !EARLIER.test(one.gap)

function behind(whole: Mention, at: number, mentions: readonly Mention[]): TiedList[] {
  const items = itemsBehind(whole, at, mentions)
  const opening = items.findIndex((one, nth) => nth > 0 && isOpener(one))
  if (opening < 0) return [...endings(items, whole, mentions), ...laterPart(items, whole, mentions)]
  const isHost = items[opening - 1]?.place.sentence === whole.place.sentence
  return [
    ...[items.slice(0, opening), ...(isHost ? [items.slice(opening)] : [])].flatMap((run) =>
      endings(run, whole, mentions),
    ),
    ...laterPart(items, whole, mentions),
  ]
}

/** `申请4382件，其中新办1685件、续办2697件；准予4351件，不予31件`: the counts of a later part of the sentence may divide the whole once more. */
function laterPart(items: readonly Mention[], whole: Mention, mentions: readonly Mention[]): TiedList[] {
  const isSecond = before(mentions, whole.index, inPartOf(whole)).some((one) => isStock(one) && countAlike(one, whole))
  if (isSecond) return []
  const next = items.find(({ place }) => place.part > whole.place.part)
  const run = items.filter(({ place }) => next !== undefined && place.part === next.place.part)
  return next && next !== items[0]
    ? endings(run, whole, mentions).filter(({ parts }) => parts.length === run.length)
    : []
}

/** What is counted behind a whole in its sentence, or else in the next one. */
function itemsBehind(whole: Mention, at: number, mentions: readonly Mention[]): Mention[] {
  const { paragraph, sentence, bracket } = whole.place
  const items: Mention[] = []
  for (const one of mentions.slice(at + 1, at + 1 + WINDOW)) {
    if (one.place.paragraph !== paragraph || one.place.sentence - sentence > 1) break
    if (one.place.bracket !== bracket || !isStock(one) || EARLIER.test(one.gap)) continue
    const last = items.at(-1)
    if (last && (TURNS.test(one.gap) || !goesOn(last, one, sentence) || passesOver(items, one))) break
    if (countAlike(one, whole) && sameYear(one, whole)) items.push(one)
  }
  return items
}

/** `…农机类5件，罚没款38万元；移送4件`: a list has ended where a semicolon and a figure of another kind stand behind it. */
const passesOver = (items: readonly Mention[], one: Mention) => {
  const last = items.at(-1)
  const beside = items.at(-2)
  return (
    last !== undefined &&
    beside?.place.part === last.place.part &&
    one.place.part !== last.place.part &&
    one.index - last.index > 1
  )
}

/** In its sentence; 其中 may also open a list of what the sentence before told. */
const goesOn = (last: Mention, one: Mention, sentence: number) =>
  last.place.sentence === one.place.sentence || (last.place.sentence === sentence && AMONG.test(one.gap))

/** A run in full, and as far as one more count would be too many or a semicolon parts the next. */
function endings(run: readonly Mention[], whole: Mention, mentions: readonly Mention[]): TiedList[] {
  const [first] = run
  if (!first || isPartial(first, mentions)) return []
  const opened = isOpener(first)
  return run.flatMap((_, nth) => {
    const parts = run.slice(0, nth + 1)
    const next = run[nth + 1]
    if (parts.length < FEWEST || parts.some((one) => one.approx)) return []
    const full = !next || endsItsPart(parts, next)
    const ends = full || next.place.part !== parts.at(-1)?.place.part || isTooMany(parts, next, whole)
    return ends ? [{ whole, parts, opened, full }] : []
  })
}

/** Whether a semicolon parts all of a list from the next count. */
const endsItsPart = (parts: readonly Mention[], next: Mention) =>
  parts.every(({ place }) => place.part === parts[0]?.place.part) && next.place.part !== parts[0]?.place.part

/** Whether a list has ended before a count that it has no room for, and that is not told as one more of its kind. */
const isTooMany = (parts: readonly Mention[], next: Mention, whole: Mention) =>
  total([...parts, next]) > whole.value && !partWithoutRest([...parts, next]) && !areListed([...parts, next])

const LISTED = /^(?:[、和与及]|以及)/u

/** Whether a list is joined by its sign or by 和. */
export const areListed = (parts: readonly Mention[]) => parts.slice(1).every(({ gap }) => LISTED.test(gap))
