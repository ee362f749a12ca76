import type { Mention } from '../../mentions.ts'
import { WINDOW } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'
import { partWithoutRest } from './partitions.ts'

const FEWEST = 2
const LONGEST = 20
const APART = 10
const TURNS = /同时|此外|上年|去年|同期|累计|平均|日均|涉及|合计|共计|总计|[较比](?:20|上|去)/u
const ANNOUNCES = /其中|包括|分别|[，,]含|[:：]/u
const JOINT = /^[）)]?[，,、；;。和及与]/u

/** Lists of counts of one unit, as sentences tell them: the counts of one part after another, or the first count of each part. */
export function countListsOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const counts = mentions.filter(isTold)
  return [...runsOf(counts), ...openersOf(text, counts, mentions)].filter(
    (list) => list.length >= FEWEST && list.length <= LONGEST,
  )
}

const isTold = (one: Mention) =>
  isStock(one) && !one.approx && one.place.bracket < 0 && one.row === undefined && !/[|｜]/u.test(one.gap)

/** Counts told one right after another in one sentence, from where the list is announced or from the second count on. */
function runsOf(counts: readonly Mention[]): Mention[][] {
  return counts.flatMap((first, at) => {
    const before = counts[at - 1]
    const opens =
      !before || !goesOn(first, before) || ANNOUNCES.test(first.gap) || isTotal(before, counts[at - 2], first)
    if (!opens) return []
    const list = [first]
    for (const one of counts.slice(at + 1, at + WINDOW)) {
      if (!goesOn(one, list.at(-1)) || ANNOUNCES.test(one.gap)) break
      list.push(one)
    }
    return [list, ...withinParts(list), ...prefixes(list)]
  })
}

/** The stretches of a list that a semicolon parts from the rest. */
function withinParts(list: readonly Mention[]): Mention[][] {
  const parts = new Map<number, Mention[]>()
  for (const one of list) parts.set(one.place.part, [...(parts.get(one.place.part) ?? []), one])
  return parts.size > 1 ? [...parts.values()] : []
}

/** The beginning of a list, where its members divide their whole by their very words. */
const prefixes = (list: readonly Mention[]): Mention[][] => {
  if (partWithoutRest(list)) return []
  for (let count = list.length - 1; count >= FEWEST; count -= 1) {
    const start = list.slice(0, count)
    if (partWithoutRest(start)) return [start]
  }
  return []
}

/** A total begins its sentence: what follows it may be its parts. */
const isTotal = (one: Mention, before: Mention | undefined, first: Mention) =>
  before?.place.sentence !== one.place.sentence && !partWithoutRest([one, first])

const goesOn = (one: Mention, last: Mention | undefined) =>
  last !== undefined &&
  one.place.sentence === last.place.sentence &&
  sameKind(one, last) &&
  one.index - last.index <= 3 &&
  JOINT.test(one.gap) &&
  !TURNS.test(one.gap) &&
  sameYear(one, last)

/** The first count of each part of a sentence, or of each line or sentence that follows another. */
function openersOf(text: string, counts: readonly Mention[], mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = []
  for (const one of counts) {
    if (mentions[one.index - 1]?.place.part === one.place.part) continue
    const last = lists.at(-1)?.at(-1)
    if (last && isNextOpener(text, one, last)) lists.at(-1)?.push(one)
    else lists.push([one])
  }
  return lists
}

function isNextOpener(text: string, one: Mention, last: Mention): boolean {
  if (!sameKind(one, last) || one.index - last.index > APART || TURNS.test(one.gap) || !sameYear(one, last))
    return false
  if (one.place.sentence === last.place.sentence) return one.place.part === last.place.part + 1
  return (
    one.place.sentence - last.place.sentence === 1 &&
    /[；;]\s*$/u.test(text.slice(last.end, one.place.sentenceStart).slice(-4))
  )
}
