import type { Numeral } from './numerals.ts'
import { skipBlanksBack, wordEndingAt } from './signs.ts'
import type { Unit } from './units.ts'

const RUNNING_YEARS = [
  ...['连续', '历时', '长达', '持续', '已连续', '聘期', '为期', '任期', '有期徒刑', '有效期', '期限', '从业', '满'],
  ...['禁业', '追溯', '工龄', '不少于', '不超过', '至少', '聘期为', '任期为', '有效期为', '期限为'],
]
const RUNNING_DAYS = [
  ...[
    '缩短为',
    '缩短至',
    '缩短到',
    '压缩为',
    '压缩至',
    '压缩到',
    '压减为',
    '压减至',
    '压减到',
    '减至',
    '减少到',
    '降至',
    '降为',
  ],
  ...[
    '缩短',
    '压缩',
    '延长',
    '提前',
    '期限为',
    '时限为',
    '不超过',
    '不少于',
    '拘留',
    '行政拘留',
    '历时',
    '为期',
    '长达',
    '法定',
  ],
]
const SHRUNK = /[，,。；;](?:[^，,。；;]{0,20})由$|^[^，,。；;]{0,20}[由从]$/u
const SHRINKS = /^日(?:缩短|压缩|压减|减少|减至|降至|降为|调整)/u

/** 年 and 日 after a number that counts how long something lasted; most often they are dates. */
export function spanOfTime(text: string, numeral: Numeral, at: number): Unit | undefined {
  const before = skipBlanksBack(text, numeral.start)
  if (text[at] === '年') {
    if (numeral.value > 100 || !wordEndingAt(text, before, RUNNING_YEARS)) return undefined
    return { unit: '年', kind: 'duration', end: at + 1, countsActs: true }
  }
  if (text[at] !== '日') return undefined
  return lasts(text, before, at) ? { unit: '日', kind: 'duration', end: at + 1, countsActs: true } : undefined
}

/** Whether 日 here counts days: 缩短为3日, 15日内, 由15日缩短. */
export function lasts(text: string, before: number, at: number): boolean {
  if (['日内', '日以内', '日之内'].some((word) => text.startsWith(word, at))) return true
  if (wordEndingAt(text, before, RUNNING_DAYS)) return true
  return SHRINKS.test(text.slice(at, at + 4)) || SHRUNK.test(text.slice(Math.max(0, before - 24), before))
}

const CIRCLE = /^(?:分钟|小时|公里)\p{Script=Han}{0,8}圈/u
const AROUND_THE_CLOCK =
  /^小时(?:在线|自助|不打烊|不间断|值|服务|政务|全天|无|开放|营业|热线|之外|以外|外|运行|备勤|响应|巡|平均|滑动|均值|最大)/u
const JUBILEE = /^周年/u

/** 15分钟生活圈, 24小时自助: durations that are only part of a name. */
export const namesDuration = (text: string, at: number) => {
  const words = text.slice(at, at + 14)
  return CIRCLE.test(words) || AROUND_THE_CLOCK.test(words) || JUBILEE.test(words)
}
