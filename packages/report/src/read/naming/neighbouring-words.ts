import { phraseAfter, startsWithVerb } from './words-after.ts'
import { periodAndWords, withoutClosers } from './words-before.ts'

const CLOSES_LIST = /(?:、|[^平]等)\s*$/u
const LONGEST = 16
/** 296人通过考试: what has been passed, not by what means. */
const PASSED = /^通过(?:了?\p{Script=Han}{0,4}(?:考试|考核|测试|验收|评审))?(?:取得\p{Script=Han}{1,6})?$/u

/** The phrase before a number, by which relations compare what two figures count. */
export function leadOf(before: string, sharesClause: boolean): string {
  const own = sharesClause ? before.slice(before.lastIndexOf('、') + 1) : before
  return CLOSES_LIST.test(own) ? '' : periodAndWords(own)
}

/** The noun right after a number, or nothing where a verb or a stop follows. */
export function tailOf(after: string): string {
  const phrase = phraseAfter(after)
  return startsWithVerb(phrase) && !PASSED.test(phrase) ? '' : withoutClosers(phrase).slice(0, LONGEST)
}
