import { skipBlanks, wordEndingAt, wordStartingAt } from './signs.ts'

const RANKED = [
  ...[
    '全国',
    '全省',
    '全市',
    '全区',
    '全县',
    '全州',
    '区县',
    '区县局',
    '县区',
    '各区',
    '各县',
    '区市县',
    '省内',
    '市内',
    '排名',
    '位居',
    '位列',
    '名列',
  ],
  ...['居', '列', '排', '排在', '同类'],
]
const RANK_ENDS = new Set([...'，。；、）)！,;! \n的', '位', '名', ''])
/** 获知识竞赛第一名, 位列各县第二位. */
const WON = /(?:获|取得|荣膺|位[列居]|名列|排名|竞赛|比赛|大赛|评比)[^，。；]{0,20}$/u
const ENDS = new Set([...'，。；、）)！,;! \n', ''])
const LOOK_BACK = 28
const FOUNDED = ['家', '个', '例']
const SESSIONS = ['次常务', '次政府常务', '次区政府', '次市政府', '次县政府', '次办公会', '次会议']
const OPENING = new Set(['“', '"', '《', '「'])

/** An order number worth keeping: a rank, a first of its kind in a region, the number of a session or of a batch. */
export interface Ordinal {
  readonly unit: string
  readonly end: number
}

/** What the number after 第 orders, or undefined where it only names (第一责任人, 第二批“…”, 第三方, 第5条). */
export function ordinalAt(text: string, start: number, end: number, arabic: boolean): Ordinal | undefined {
  const at = skipBlanks(text, end)
  const rank = rankAt(text, { start, end, at, arabic })
  if (rank) return rank
  if (wordStartingAt(text, at, SESSIONS)) return { unit: '次', end: at + 1 }
  const turn = text[at] ?? ''
  if (!arabic || (turn !== '次' && turn !== '批') || OPENING.has(text[at + 1] ?? '')) return undefined
  return { unit: turn, end: at + 1 }
}

interface Order {
  readonly start: number
  readonly end: number
  /** Where the words after the number begin. */
  readonly at: number
  readonly arabic: boolean
}

/** 居全省第一, 第3位, 全国第一家. */
function rankAt(text: string, { start, end, at, arabic }: Order): Ordinal | undefined {
  const ranked = wordEndingAt(text, start - 1, RANKED) !== undefined
  const place = arabic && isPlace(text[at])
  if (RANK_ENDS.has(text[place ? at + 1 : at] ?? '') && (ranked || place))
    return wonAt(text, start, at) ?? { unit: '', end }
  const founded = ranked ? wordStartingAt(text, at, FOUNDED) : undefined
  return founded ? { unit: founded, end: at + founded.length } : wonAt(text, start, at)
}

const isPlace = (sign: string | undefined) => sign === '名' || sign === '位'

function wonAt(text: string, start: number, at: number): Ordinal | undefined {
  const place = text[at]
  if (!place || !isPlace(place) || !ENDS.has(text[at + 1] ?? '')) return undefined
  return WON.test(text.slice(Math.max(0, start - LOOK_BACK), start)) ? { unit: place, end: at + 1 } : undefined
}
