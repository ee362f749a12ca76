import type { Numeral } from './numerals.ts'
import { isBlank } from './signs.ts'
import { columnUnit } from './table-heads.ts'

/** 12345热线: the head of a column, named by the number one dials. */
const NAME_BEHIND = /^\d{5}(?:热线|平台|系统|专线|电话)/u
/** 2019受理量: the head of a column of one year. */
const YEAR_HEAD = /^(?:19|20)\d{2}(\p{Script=Han}+)$/u
/** 120(↑5.6%): by how much it has changed stands in a bracket behind it. */
const CHANGED_BY = /[（(][↑↓+-]?\d[\d.]*[%％]?[)）]$/u
export const SEPARATORS = new Set(['|', '│', '｜', '\t'])

/** A field of a row, with its words without blanks. */
export interface Field {
  readonly words: string
  readonly start: number
  readonly end: number
}

/** The fields of a line from the first that is not empty. */
export function fieldsOf(line: string, from: number): Field[] {
  const fields: Field[] = []
  let start = 0
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && !SEPARATORS.has(line[at] ?? '')) continue
    fields.push({ words: line.slice(start, at).replace(/\s/gu, ''), start: from + start, end: from + at })
    start = at + 1
  }
  const first = fields.findIndex(({ words }) => words !== '')
  return first < 0 ? [] : fields.slice(first)
}

/** A number alone in its cell, with a sign or a measure word after it at most. */
export function standsAlone({ start, end, code, script }: Numeral, { words: all, ...field }: Field): boolean {
  if (code || script !== 'arabic' || end > field.end) return false
  const words = all.replace(CHANGED_BY, '')
  const rest = words.length - (end - start)
  return (
    rest <= 3 &&
    !isBlank(words[0]) &&
    !NAME_BEHIND.test(words) &&
    !namesYear(words) &&
    /^[-−]?\d(?:[\d.,]*\d)?\p{Script=Han}{0,3}[%％]?$/u.test(words) &&
    start >= field.start
  )
}

function namesYear(words: string): boolean {
  const after = YEAR_HEAD.exec(words)?.[1]
  return after !== undefined && columnUnit(after) === undefined
}
