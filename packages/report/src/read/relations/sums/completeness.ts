import type { Mention } from '../../mentions.ts'
import { from, inPartOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { total } from '../reckoning/claim.ts'
import { excludeEachOther } from './divisions.ts'
import { partWithoutRest } from './partitions.ts'

const FULL = 100
const SHARES_ROOM = 1.5
const REST = /(?:其他|其它|其余|剩余|另有|另外?|还有)[^，,；;。、]{0,10}$/u
const DIVIDED =
  /分别|分为|分类|来源|渠道|性质|类别|类型|途径|(?:按|从)[^，。]{1,10}(?:分|划分|看|来看)[，,：:]?|[，,]含|[:：]/u
const AMONG = /其中|包括/u

/** How far a list may stay below or go above its whole, as shares of the whole, and still be meant as all of it. */
export interface Completeness {
  readonly below: number
  readonly above: number
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
  { says: ([first]) => DIVIDED.test(first?.gap ?? ''), below: 0.1, above: 0.1 },
  { says: ([first]) => AMONG.test(first?.gap ?? ''), below: 0.05, above: 0.05 },
  { says: isClosed, below: 0.03, above: 0.03 },
]
const PAIRS: readonly Evidence[] = [
  { says: sharesComeToAll, below: 0.4, above: 0.4 },
  { says: excludes, below: 0.06, above: 0.2 },
  { says: endsInRest, below: 0.06, above: 0.06 },
  { says: ([first]) => DIVIDED.test(first?.gap ?? ''), below: 0.03, above: 0.03 },
  { says: ([first]) => AMONG.test(first?.gap ?? ''), below: 0.02, above: 0.02 },
  { says: isClosed, below: 0.01, above: 0.01 },
]

/** What a list says of its own completeness; undefined where it says nothing. */
export const completeness = (list: List, mentions: List): Completeness | undefined =>
  (list.length > 2 ? LONGER : PAIRS).find(({ says }) => says(list, mentions))

function excludes(list: List): boolean {
  return excludeEachOther(list) || partWithoutRest(list)
}

function endsInRest(list: List): boolean {
  return REST.test(list.at(-1)?.gap ?? '')
}

/** Whether no other count follows in the part of the sentence where a list ends. */
function isClosed(list: List, mentions: List): boolean {
  const last = list.at(-1)
  return last !== undefined && !from(mentions, last.index + 1, inPartOf(last)).some(isStock)
}

/** Whether each part has its share behind it and the shares come to a hundred. */
function sharesComeToAll(list: List, mentions: List): boolean {
  const shares = list.flatMap(({ index, place }) => {
    const next = mentions[index + 1]
    return next?.unit === '%' && next.place.part === place.part && /占/u.test(next.gap) ? [next] : []
  })
  return shares.length === list.length && Math.abs(total(shares) - FULL) <= SHARES_ROOM
}
