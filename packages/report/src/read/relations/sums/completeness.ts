import type { Mention } from '../../mentions.ts'
import { from, inPartOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { total } from '../reckoning/claim.ts'
import { excludeEachOther } from './divisions.ts'
import { partWithoutRest } from './partitions.ts'

const FULL = 100
const PAIR = 2
const SHARES_ROOM = 1.5
const LEAST_REST = 0.5
const REST = /(?:其他|其它|其余|剩余|另有|另外?|还有)[^，,；;。、]{0,10}$/u
const DIVIDED =
  /分别|分为|分类|来源|渠道|性质|类别|类型|途径|(?:按|从)[^，。]{1,10}(?:分|划分|看|来看)[，,：:]?|[，,][含即]|[:：]/u
const AMONG = /其中|包括/u

/** How far a list may stay below or go above its whole, as shares of the whole, and still be meant as all of it. */
export interface Completeness {
  readonly below: number
  readonly above: number
  /** Whether so little tells it that the whole must stand in the same paragraph. */
  readonly near?: true
}

type List = readonly Mention[]

interface Evidence extends Completeness {
  readonly says: (list: List, mentions: List) => boolean
}

/** What tells that a list is complete, the plainest first; a pair of counts is told by less than a longer list. */
const LONGER: readonly Evidence[] = [
  { says: sharesComeToAll, below: 0.4, above: 0.4 },
  { says: endsInRest, below: 0.35, above: 0.35 },
  { says: excludes, below: 0.06, above: 0.4 },
  { says: (list, mentions) => isSaid(list, mentions, DIVIDED), below: 0.1, above: 0.1 },
  { says: (list, mentions) => isSaid(list, mentions, AMONG), below: 0.05, above: 0.05 },
  { says: isClosed, below: 0.03, above: 0.03, near: true },
]
const PAIRS: readonly Evidence[] = [
  { says: sharesComeToAll, below: 0.4, above: 0.4 },
  { says: excludes, below: 0.06, above: 0.2 },
  { says: endsInRest, below: 0.06, above: 0.06 },
  { says: (list, mentions) => isSaid(list, mentions, DIVIDED), below: 0.03, above: 0.03 },
  { says: (list, mentions) => isSaid(list, mentions, AMONG), below: 0.02, above: 0.02 },
  { says: isClosed, below: 0.01, above: 0.01, near: true },
]

/** What a list says of its own completeness; undefined where it says nothing. */
export const completeness = (list: List, mentions: List): Completeness | undefined =>
  (list.length > PAIR ? LONGER : PAIRS).find(({ says }) => says(list, mentions))

function excludes(list: List): boolean {
  return excludeEachOther(list) || partWithoutRest(list)
}

function endsInRest(list: List): boolean {
  return REST.test(list.at(-1)?.gap ?? '')
}

const PARTIAL = /居前|前[一二三四五六七八九十几\d]|主要|较[多大]|重点|突出|排名|最[多高]/u

/** Whether the words before a list say that it divides a whole. */
const isSaid = ([first]: List, mentions: List, words: RegExp) =>
  first !== undefined && words.test(first.gap) && !isPartial(first, mentions)

/** Whether the words before a count say that the largest parts are told only: 位居前三的是. */
export function isPartial(first: Mention, mentions: List): boolean {
  const before = mentions[first.index - 1]
  const ranked = before?.kind === 'ordinal' && before.place.sentence === first.place.sentence
  return ranked || PARTIAL.test(first.gap)
}

/** Whether no other count follows in the part of the sentence where a list ends. */
function isClosed(list: List, mentions: List): boolean {
  const [first, last] = [list[0], list.at(-1)]
  if (!first || !last || isPartial(first, mentions)) return false
  if (list.length === PAIR && first.place.part !== last.place.part) return false
  return !from(mentions, last.index + 1, inPartOf(last)).some(isStock)
}

/** Whether each part has its share behind it and the shares come to a hundred. */
function sharesComeToAll(list: List, mentions: List): boolean {
  const shares = sharesOf(list, mentions)
  return shares.length === list.length && Math.abs(total(shares) - FULL) <= SHARES_ROOM
}

/** Whether each part has its share behind it and the shares leave the rest that the counts leave: more was counted than is told. */
export function leavesRest(list: List, whole: Mention, mentions: List): boolean {
  const shares = sharesOf(list, mentions)
  if (shares.length < list.length) return false
  const loose = shares.reduce((sum, { decimals }) => sum + 0.5 / 10 ** decimals, 0)
  const rest = FULL - total(shares)
  const left = FULL * (1 - total(list) / whole.value)
  return rest > Math.max(LEAST_REST, loose) && Math.abs(rest - left) <= Math.max(LEAST_REST, loose)
}

const sharesOf = (list: List, mentions: List) =>
  list.flatMap(({ index, place }) => {
    const next = mentions[index + 1]
    return next?.unit === '%' && next.place.part === place.part && /占/u.test(next.gap) ? [next] : []
  })
