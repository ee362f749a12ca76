import { lasts } from './durations.ts'
import { insideAny, type Span } from './names-in-text.ts'
import type { Numeral } from './numerals.ts'
import { skipBlanks, skipBlanksBack } from './signs.ts'

const RANGE_SIGNS = new Set([...'-—–~～至到－―?？、/:：.'])
const CALENDAR_WORDS = ['年', '月', '季度', '时', '点', '周年', '号', '届', '日']

const isYear = (numeral: Numeral) =>
  numeral.decimals === 0 && numeral.value >= 1900 && numeral.value <= 2100 && numeral.end - numeral.start === 4

/** Whether one joining sign, with blanks around it at most, stands between two numbers. */
export function joined(text: string, one: Numeral, next: Numeral): boolean {
  const between = text.slice(one.end, Math.min(next.start, one.end + 6)).trim()
  return next.start - one.end <= 5 && between.length === 1 && RANGE_SIGNS.has(between)
}

/** A number followed by a word of the calendar, or a year of four digits standing in brackets. */
function isDatePart(text: string, numeral: Numeral): boolean {
  const after = skipBlanks(text, numeral.end)
  if (text[after] === '日' && lasts(text, skipBlanksBack(text, numeral.start), after)) return false
  if ((text[after] === '年' || text[after] === '度') && isYear(numeral)) return true
  if (text[after] === '年') return numeral.code || text.startsWith('年代', after)
  if (CALENDAR_WORDS.some((word) => text.startsWith(word, after))) return true
  return isYear(numeral) && /[〔[（(]/.test(text[skipBlanksBack(text, numeral.start) - 1] ?? '')
}

/** Which numbers belong to dates, times, year spans and codes made of joined numbers. */
export function datePlaces(text: string, all: readonly Numeral[]): boolean[] {
  const marked = all.map((numeral) => isDatePart(text, numeral))
  for (let at = all.length - 2; at >= 0; at -= 1) {
    const [one, next] = [all[at], all[at + 1]]
    if (!one || !next || !joined(text, one, next)) continue
    const years = isYear(one) && isYear(next)
    if (years) marked[at + 1] = true
    if (years || marked[at + 1] === true) marked[at] = true
    if (/[/:：]/.test(text.slice(one.end, next.start))) {
      marked[at] = true
      marked[at + 1] = true
    }
  }
  return spreadForward(text, all, marked)
}

/** A clock or an ISO date: the numbers joined after a marked one, up to two signs on. */
function spreadForward(text: string, all: readonly Numeral[], marked: boolean[]): boolean[] {
  for (let at = 1; at < all.length; at += 1) {
    const [before, one] = [all[at - 1], all[at]]
    if (!before || !one || marked[at - 1] !== true || marked[at] === true) continue
    const between = text.slice(before.end, Math.min(one.start, before.end + 3))
    if (one.start - before.end <= 2 && /^[-/:：.]\s?$/.test(between)) marked[at] = true
  }
  return marked
}

export interface YearMention {
  readonly at: number
  readonly year: number
  /** How many signs its number has. */
  readonly digits: number
}

/** Every year of four digits that is followed by 年 and stands outside names and titles, in order. */
export const yearsIn = (text: string, all: readonly Numeral[], names: readonly Span[]): YearMention[] => {
  const places = all.map((numeral) => numeral.start)
  const named = insideAny(places, names)
  return all
    .filter((numeral, at) => named[at] !== true && isYear(numeral) && text[skipBlanks(text, numeral.end)] === '年')
    .map(({ start, end, value }) => ({ at: start, year: value, digits: end - start }))
}
