import type { Mention } from '../../mentions.ts'
import { likeActs } from '../context/acts.ts'
import { before } from '../context/neighbours.ts'
import { isChange, isStock } from '../context/roles.ts'
import { sameKind } from '../reckoning/measure.ts'

/** Two figures of one thing at two times, as the words of a text set them against each other. */
export interface Comparison {
  readonly past: Mention
  readonly now: Mention
  /** Whether the words leave no doubt that these two are compared. */
  readonly certain: boolean
  /** Whether a step that does not come out is asked about all the same. */
  readonly asked?: true
}

const FROM = /(?:由|从|自)[^，。；由从自]{0,20}$/u
const TO =
  /(?:提高|提升|增加|上升|增长|扩大|拓展|扩展|压缩|压减|缩短|减少|下降|降低|精简|精减|优化|调整|整合|降|增|升|减|变)?[到至为]$/u
const FORMER = /(?:去年|上年|上一年度?|前年|往年|20\d\d年)(?:度|同期|全年)?(?:的|为|是|有|同比)?[^，。；、\d]{0,6}$/u
const AGAINST =
  /(?:比|较|相比|与|同)(?:去年|上年|上一年度?|20\d\d年)(?:度|同期|全年)?的?[^，。；、\d增减升降提多少]{0,6}$/u
const OPENS = /^(?:与|同|较|比|相比)(?:去年|上年|上一年度?|20\d\d年)(?:度|同期|全年)?的?[^，。；、\d]{0,6}$/u
const ITS_SIZE = /(?:是|为|相当于|达到?)(?:去年|上年|上一年度?|20\d\d年)(?:度|同期|全年)?的?[^，。；、\d]{0,4}$/u
const TWO_YEARS = /(20\d\d)年度?[、和与至](20\d\d)年[^。；]{0,24}分别[^。；]{0,16}$/u
const CARRIED = /旧存|结存|结转|遗留|留存|积存|积案|未结|不含|包含/u
const AVERAGED = /平均|人均|户均/u
const STEPS_BETWEEN = 4
const CLOSE_BY = 8

const comparable = (one: Mention, other: Mention) =>
  one.unit === other.unit && one.kind === other.kind && (sameKind(one, other) || one.unit !== '')

/** The two figures that the words before and between `at - 1` and `at` compare, where they do. */
export function comparisonAt(mentions: readonly Mention[], at: number): Comparison | undefined {
  const second = mentions[at]
  if (!second) return undefined
  const first = mentions[at - 1]
  const joined = first && first.place.sentence === second.place.sentence && comparable(first, second)
  if (joined && TO.test(second.gap) && FROM.test(first.gap) && !AVERAGED.test(second.gap))
    return { past: first, now: second, certain: true }
  return (joined ? yearByYear(first, second) : undefined) ?? formerOf(mentions, at, second)
}

/** `2021年、2022年分别新收200件、250件`. */
function yearByYear(first: Mention, second: Mention): Comparison | undefined {
  const years = TWO_YEARS.exec(first.gap)
  if (!years || !/^(?:[、，,和与]|以及)$/u.test(second.gap)) return undefined
  const apart = Number(years[2]) - Number(years[1])
  if (apart === 1) return { past: first, now: second, certain: true }
  return apart === -1 ? { past: second, now: first, certain: true } : undefined
}

/** `今年90件，比去年的120件…`, `90件（上年同期120件）`, `2021年130件，2022年156件`. */
function formerOf(mentions: readonly Mention[], at: number, second: Mention): Comparison | undefined {
  const first = before(mentions, at, (one) => one.place.sentence === second.place.sentence)
    .filter(({ place }) => place.bracket < 0 || place.bracket === second.place.bracket)
    .slice(0, STEPS_BETWEEN)
    .find((one) => comparable(one, second) && !isChange(one))
  if (!first) return sentenceBefore(mentions, at, second)
  if (isFormer(second, first)) return { past: second, now: first, certain: isBehind(first, at, mentions) }
  if (isYearBefore(first, second)) return { past: first, now: second, certain: likeActs(first, second) }
  return undefined
}

/** `受理59件。与2019年受理96件相比，下降38.5%`: a sentence that opens with what it compares the one before it with. */
function sentenceBefore(mentions: readonly Mention[], at: number, past: Mention): Comparison | undefined {
  const now = mentions[at - 1]
  if (!now || now.place.paragraph !== past.place.paragraph || past.place.sentence - now.place.sentence !== 1)
    return undefined
  const told = OPENS.test(past.gap) && isStock(now) && isStock(past) && comparable(now, past)
  return told ? { past, now, certain: false } : undefined
}

/** Whether nothing but brackets and a second unit (71批168人次) stands between a figure and the one at `at`. */
const isBehind = (first: Mention, at: number, mentions: readonly Mention[]) =>
  mentions
    .slice(first.index + 1, at)
    .every(
      ({ place, gap, unit }) =>
        (place.bracket >= 0 && place.bracket !== first.place.bracket) || (gap === '' && unit !== first.unit),
    )

function isFormer(past: Mention, now: Mention): boolean {
  if (CARRIED.test(past.gap)) return false
  const dated = past.gap.includes('年')
  if (dated && (AGAINST.test(past.gap) || ITS_SIZE.test(past.gap))) return true
  if (now.namedYear !== undefined && past.namedYear === now.namedYear) return false
  const aside = past.place.bracket >= 0 && past.place.bracketStart - now.end < CLOSE_BY
  return (dated && aside && FORMER.test(past.gap)) || (isYearBefore(past, now) && likeActs(past, now))
}

export const isYearBefore = (past: Mention, now: Mention) =>
  past.namedYear !== undefined && past.namedYear === now.fact.year - 1
