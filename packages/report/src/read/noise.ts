import { datePlaces } from './dates.ts'
import { insideAny, namesInText } from './names-in-text.ts'
import type { Numeral } from './numerals.ts'
import { skipBlanks, skipBlanksBack, wordEndingAt, wordStartingAt } from './signs.ts'

const SHARED_SIGNS = new Set([...'+＋×*#_=@/'])
const PAGE_WORDS = [
  '浏览',
  '浏览次数',
  '浏览量',
  '阅读',
  '阅读次数',
  '阅读量',
  '点击',
  '点击数',
  '点击量',
  '点击率',
  '访问量',
  '下载次数',
]
const SLOGANS_AFTER = ['小时在线', '小时自助', '小时不打烊', '小时值', '小时服务', '小时政务', '小时全天', '周年']
const MEETINGS_BEFORE = ['届', '年第']

/** A number glued to Latin letters or joined by + and × is a code or a slogan: 1+5+N, 7×24. */
function isCode(text: string, numeral: Numeral): boolean {
  const before = text[skipBlanksBack(text, numeral.start) - 1] ?? ''
  const after = text[skipBlanks(text, numeral.end)] ?? ''
  return numeral.code || SHARED_SIGNS.has(before) || SHARED_SIGNS.has(after)
}

/** A counter of the web page itself (浏览次数：532次), which stands on a line of its own making. */
function isPageCounter(text: string, numeral: Numeral): boolean {
  const at = skipBlanksBack(text, numeral.start)
  const colon = text[at - 1] === ':' || text[at - 1] === '：'
  return colon && wordEndingAt(text, skipBlanksBack(text, at - 1), PAGE_WORDS) !== undefined
}

const isMeeting = (text: string, numeral: Numeral) => wordEndingAt(text, numeral.start, MEETINGS_BEFORE) !== undefined
const isSlogan = (text: string, numeral: Numeral) =>
  wordStartingAt(text, skipBlanks(text, numeral.end), SLOGANS_AFTER) !== undefined

const DETECTORS = [isCode, isPageCounter, isMeeting, isSlogan]

/** Which numbers are no figures at all: dates, names, titles, codes, meetings, page counters. */
export function noisePlaces(text: string, all: readonly Numeral[]): boolean[] {
  const dates = datePlaces(text, all)
  const names = insideAny(
    all.map((numeral) => numeral.start),
    namesInText(text),
  )
  return all.map(
    (numeral, at) => dates[at] === true || names[at] === true || DETECTORS.some((detect) => detect(text, numeral)),
  )
}
