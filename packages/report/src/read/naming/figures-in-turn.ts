import type { Figure } from '../figures.ts'

const BETWEEN = /^\s*(?:[、，,]|[和及与]|以及)?\s*$/u
const RESPECTIVELY = /分别[^，。；]{0,16}$/u
const NEAR = 20
const LIST_REACH = 160
const LONGEST_MEMBER = 14
const JOINTS = /、|以及|[和与及]/u
const INTRODUCES = /^.*(?:集中在|集中于|主要为|主要是|包括|涉及|其中|：|:)/u
const CLOSES =
  /(?:等\p{Script=Han}{0,6}|均\p{Script=Han}*|都\p{Script=Han}*|明显\p{Script=Han}*|大幅\p{Script=Han}*|同比|环比|各)$/u
const COMPARISON = /(?:与|和|同|比|较)(?:去年|上年|上月|上周|上季度|上年度|\d{4}年)(?:度|同期)?(?:相比|比)?/gu

/** The place of a figure in a list that follows 分别: counted from the last (-2, -1), and the member of the list before that it belongs to. */
export interface Turn {
  readonly fromEnd: number
  readonly member: string | undefined
}

/** For figures listed after 分别, which of the things named before each belongs to. */
export function figuresInTurn(text: string, figures: readonly Figure[]): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>()
  for (let at = 0; at < figures.length; ) {
    const end = runEnd(text, figures, at)
    const first = figures[at]
    if (isListOfRates(text, figures, at, end))
      for (let place = at; place < end; place += 1) turns.set(place, { fromEnd: place - end, member: undefined })
    if (end - at > 1 && first && RESPECTIVELY.test(text.slice(Math.max(0, first.start - NEAR), first.start))) {
      const members = membersBefore(text, first.start, end - at)
      for (let place = at; place < end; place += 1)
        turns.set(place, { fromEnd: place - end, member: members?.[place - at] })
    }
    at = Math.max(end, at + 1)
  }
  return turns
}

/** `甲90件、乙60件，占来信的45%和30%`: as many rates as counts right before them. */
function isListOfRates(text: string, figures: readonly Figure[], at: number, end: number): boolean {
  const [first, last] = [figures[at], figures[at - 1]]
  if (end - at < 2 || first?.kind !== 'percent' || last?.kind !== 'count' || at < end - at) return false
  const counts = figures.slice(at - (end - at), at)
  const alike = counts.every(({ kind, unit }) => kind === 'count' && unit === last.unit)
  return alike && SHARE_OF.test(text.slice(last.end, Math.min(first.start, last.end + NEAR)))
}

const SHARE_OF = /^[，,][^，,。；;]{0,4}占[^，,。；;]*$/u

/** Where a run of figures of one kind that only 、 or 和 parts ends. */
function runEnd(text: string, figures: readonly Figure[], from: number): number {
  const kind = figures[from]?.kind
  let at = from
  for (; at < figures.length && figures[at]?.kind === kind; at += 1) {
    const [before, one] = [figures[at - 1], figures[at]]
    if (at > from && before && one && !BETWEEN.test(text.slice(before.end, Math.min(one.start, before.end + 6)))) break
  }
  return at
}

/** The list of exactly `length` members that the words before 分别 close with: 批次、人次 of 与上月相比批次、人次分别. */
function membersBefore(text: string, start: number, length: number): readonly string[] | undefined {
  const words = text.slice(Math.max(0, start - LIST_REACH), start)
  const sentence = words.slice(words.search(/[^。；;！\n]*$/u), words.lastIndexOf('分别'))
  const listed = sentence
    .replace(/\s/gu, '')
    .replace(COMPARISON, '')
    .replace(/[，,]$/u, '')
  for (const clause of listed.split(/[，,]/u).reverse()) {
    const list = clause.replace(INTRODUCES, '').replace(CLOSES, '')
    const members = [list.split('、'), list.split(JOINTS)].find((one) => one.length === length && one.every(isName))
    if (members) return completed(members)
    if (list.includes('、')) return undefined
  }
  return undefined
}

const COUNTED = /^(.{2,}?)(?:批次|人次|件次|件数|批数|人数|次数)$/u

/** 京访批次、人次: what the first member begins with holds for a mere unit after it. */
function completed(members: readonly string[]): readonly string[] {
  const shared = COUNTED.exec(members[0] ?? '')?.[1]
  return shared === undefined ? members : members.map((one) => (one.length === 2 ? `${shared}${one}` : one))
}

const isName = (member: string) => member.length >= 2 && member.length <= LONGEST_MEMBER && !/\d/u.test(member)
