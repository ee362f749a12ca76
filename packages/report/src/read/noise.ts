import { datePlaces } from './dates.ts'
import { namesDuration } from './durations.ts'
import { insideAny } from './names-in-text.ts'
import type { Numeral } from './numerals.ts'
import { isPageNumber } from './page-numbers.ts'
import type { Scan } from './scan.ts'
import { skipBlanks, skipBlanksBack, wordEndingAt } from './signs.ts'

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
const MEETINGS_BEFORE = ['届', '年第', '代表大会第', '委员会第', '常委会第', '大会第']

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

const ASSEMBLIES = [
  '人大',
  '政协',
  '党代会',
  '人代会',
  '全委会',
  '代表大会',
  '委员会',
  '常委会',
  '纪委',
  '区委',
  '市委',
  '县委',
  '省委',
]
const SESSION = /^次[^，。；、]{0,8}?(?:会议|全会)/u

/** 六届一次会议, 十四届人大四次会议, 第十四次党代会. */
const isMeeting = (text: string, { start, end }: Numeral) =>
  wordEndingAt(text, start, MEETINGS_BEFORE) !== undefined ||
  (wordEndingAt(text, start, ASSEMBLIES) !== undefined && SESSION.test(text.slice(end, end + 12)))
const isSlogan = (text: string, numeral: Numeral) => namesDuration(text, skipBlanks(text, numeral.end))

/** 前10位, 前三名: a place in a list and no count; 目前 and 提前 are other words. */
const isTop = (text: string, { start, end }: Numeral) =>
  text[start - 1] === '前' &&
  !'目之提以年此日'.includes(text[start - 2] ?? '之') &&
  '位名强'.includes(text[end] ?? '之')

/** 门前三包: what a household answers for. */
const isDuty = (text: string, { start, end }: Numeral) =>
  text[end] === '包' && wordEndingAt(text, start, ['门前']) !== undefined

const DETECTORS = [isTop, isDuty, isCode, isPageNumber, isPageCounter, isMeeting, isSlogan]

/** Which numbers are no figures at all: dates, names, titles, codes, meetings, page counters. */
export function noisePlaces({ text, numerals: all, names: spans }: Scan): boolean[] {
  const dates = datePlaces(text, all)
  const names = insideAny(
    all.map((numeral) => numeral.start),
    spans,
  )
  return all.map(
    (numeral, at) =>
      dates[at] === true ||
      (names[at] === true && !isQuotedRate(text, numeral)) ||
      DETECTORS.some((detect) => detect(text, numeral)),
  )
}

const TITLE_BEFORE = /《[^》]*$/u
const LONGEST_TITLE = 80

/** 达到“稳定在90%以上”的要求: a rate counts within quotation marks too, though not within a title. */
const isQuotedRate = (text: string, { start, end }: Numeral) =>
  (text[end] === '%' || text[end] === '％') && !TITLE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_TITLE), start))
