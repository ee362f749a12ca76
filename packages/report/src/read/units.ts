import { type FoundMeasure, isMeasureWord, measureWordAt } from './measure-words.ts'
import type { FactKind } from './reading.ts'

export interface Unit {
  readonly unit: string
  readonly kind: FactKind
  readonly end: number
  /** Whether this classifier, after a small Chinese numeral, mostly counts acts (两次) rather than naming a slogan (两个维护). */
  readonly countsActs: boolean
}

const SIGNS: Readonly<Record<string, string>> = { '%': '%', '％': '%', '﹪': '%', '‰': '‰', '℃': '℃' }
const SCORE_ENDS = new Set([...'，。；、）)！,; \n以的提增降', ''])

/** The unit that begins at `at`, the longest known one with what is joined to it (件次, 家(次), 元/人), or undefined. */
export function unitAt(text: string, at: number): Unit | undefined {
  const sign = SIGNS[text[at] ?? '']
  if (sign) return { unit: sign, kind: sign === '℃' ? 'other' : 'percent', end: at + 1, countsActs: false }
  const word = measureWordAt(text, at)
  return word ? compounded(text, word) : scoreAt(text, at)
}

/** 分 is a mark only where nothing follows that makes it 分别, 分局 or 分类. */
function scoreAt(text: string, at: number): Unit | undefined {
  if (text[at] !== '分' || !SCORE_ENDS.has(text[at + 1] ?? '')) return undefined
  return { unit: '分', kind: 'count', end: at + 1, countsActs: false }
}

const TIMES = ['（次）', '(次)', '／次', '/次', '·次', '次']
const RANKED_WITH_TIMES = new Set(['名', '位', '层', '档', '类', '期', '批', '场', '岁'])
const NOT_TIMES = ['次要', '次日', '次月', '次年', '次生', '次序']

function compounded(text: string, word: FoundMeasure): Unit {
  const { unit, kind, end, acts } = word
  const plain: Unit = { unit, kind, end, countsActs: acts }
  if (kind === 'percent' || kind === 'ratio' || unit === '') return plain
  return (kind === 'count' ? (inSets(text, plain) ?? perTime(text, plain)) : undefined) ?? perUnit(text, plain) ?? plain
}

const SETS = /^[（(]套[）)]/u

/** 台（套）, 件（套）: pieces or sets of them. */
function inSets(text: string, { unit, kind, end }: Unit): Unit | undefined {
  const sets = SETS.exec(text.slice(end, end + 3))?.[0]
  return sets ? { unit: `${unit}（套）`, kind, end: end + sets.length, countsActs: false } : undefined
}

function perTime(text: string, { unit, kind, end }: Unit): Unit | undefined {
  if (unit.endsWith('次')) return undefined
  const times = TIMES.find((sign) => text.startsWith(sign, end))
  if (!times || NOT_TIMES.some((word) => text.startsWith(word, end))) return undefined
  if (times === '次' && RANKED_WITH_TIMES.has(unit)) return undefined
  return { unit: `${unit}次`, kind, end: end + times.length, countsActs: true }
}

const PERIODS = new Set([...'年月日天人户升秒时亩村镇Ll'])

/** 元/人, 微克/立方米, 吨/日: the measure after the stroke belongs to the unit. */
function perUnit(text: string, { unit, kind, end }: Unit): Unit | undefined {
  if (text[end] !== '/' && text[end] !== '／') return undefined
  for (const length of [4, 3, 2, 1]) {
    const word = text.slice(end + 1, end + 1 + length)
    if (word.length === length && (isMeasureWord(word) || PERIODS.has(word)))
      return { unit: `${unit}/${word}`, kind, end: end + 1 + length, countsActs: false }
  }
  return undefined
}

const FAMILIES: readonly (readonly string[])[] = [
  ['件', '起', '宗', '件次', '件批', '件批次', '例', '桩', '案件', '案'],
  ['人', '名', '位', '人次'],
  ['场', '场次', '次'],
  ['篇', '篇次'],
  ['户', '户次'],
  ['家', '家次'],
]
const FAMILY = new Map(FAMILIES.flatMap((units) => units.map((unit) => [unit, units[0] ?? unit] as const)))

/** The unit that stands for all that count the same kind of thing, as 件 does for 起. */
export const familyOf = (unit: string): string => FAMILY.get(unit) ?? unit

/** Whether two units can count the same kind of thing, as 件 and 起 do. */
export const sameFamily = (one: string, other: string) => familyOf(one) === familyOf(other)
