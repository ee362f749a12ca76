import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, nearly, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'

const FEWEST_PARTS = 3
const FEWEST_LISTS = 2
const MOST_PARTS = 24
const REACH = 60
const SLIP = 0.1
const OPENS = /[|｜│：:]\s?\p{Script=Han}{2,12}$/u
const JOINS = /^[、；;]\p{Script=Han}{2,14}$/u
const LABEL = 16
const LONGEST_BREAK = 50

/** `目的｜控告1件、求决57件、建议7件` and, a line below, `类型｜建议20件、投诉45件`: one whole divided in several ways, line by line. */
export function cellLists(text: string, mentions: readonly Mention[]): Claim[] {
  return groupsOf(text, listsOf(text, mentions)).flatMap((lists) => {
    const whole = wholeOf(lists, mentions)
    return whole ? lists.flatMap((parts) => judged(parts, whole)) : []
  })
}

/** A list that misses what another comes to is a question. */
function judged(parts: readonly Mention[], whole: Mention): Claim[] {
  const fitting = total(parts) === whole.value
  return fitting || nearly(total(parts), whole.value, SLIP) ? [sumClaim(parts, whole, { soft: !fitting })] : []
}

/** The lines that end with a list of counts of one unit. */
function listsOf(text: string, mentions: readonly Mention[]): Mention[][] {
  const lists: Mention[][] = []
  let open: Mention[] = []
  const close = () => {
    const last = open.at(-1)
    if (last && open.length >= FEWEST_PARTS && endsLine(text, last)) lists.push(open)
    open = []
  }
  for (const one of mentions) {
    if (goesOn(open, one)) open.push(one)
    else {
      close()
      if (opens(text, one)) open = [one]
    }
  }
  close()
  return lists
}

const opens = (text: string, one: Mention) =>
  isStock(one) && !one.approx && OPENS.test(text.slice(Math.max(0, one.start - LABEL), one.start))

function goesOn(list: readonly Mention[], one: Mention): boolean {
  const last = list.at(-1)
  if (!last || list.length >= MOST_PARTS || one.approx) return false
  return JOINS.test(one.gap) && sameKind(one, last)
}

const endsLine = (text: string, { end }: Mention) =>
  /^[ \t]*[。；;]?[ \t]*[|｜│]?[ \t]*(?:\r?\n|$)/u.test(text.slice(end, end + LABEL))

/** Lists on lines right below each other, in one unit. */
function groupsOf(text: string, lists: readonly (readonly Mention[])[]): (readonly Mention[])[][] {
  const groups: (readonly Mention[])[][] = []
  for (const list of lists) {
    const [group, first] = [groups.at(-1), list[0]]
    const above = group?.at(-1)?.at(-1)
    const isBelow = first && above && isNextLine(text, above, first) && sameKind(first, above)
    if (group && isBelow) group.push(list)
    else groups.push([list])
  }
  return groups.filter((group) => group.length >= FEWEST_LISTS)
}

const isNextLine = (text: string, above: Mention, { start }: Mention) =>
  start - above.end <= LONGEST_BREAK && text.slice(above.end, start).split('\n').length === 2

/** The last figure told above the lists that one of them comes to. */
function wholeOf(lists: readonly (readonly Mention[])[], mentions: readonly Mention[]): Mention | undefined {
  const first = lists[0]?.[0]
  if (!first) return undefined
  const sums = new Set(lists.map(total))
  return mentions
    .slice(Math.max(0, first.index - REACH), first.index)
    .findLast(
      (one) => isStock(one) && !one.approx && sums.has(one.value) && sameKind(one, first) && sameYear(one, first),
    )
}
