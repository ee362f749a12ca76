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
  const ranked = wordEndingAt(text, start - 1, RANKED) !== undefined
  if (ranked && RANK_ENDS.has(text[at] ?? '')) return { unit: '', end }
  const founded = wordStartingAt(text, at, FOUNDED)
  if (ranked && founded) return { unit: founded, end: at + founded.length }
  if (wordStartingAt(text, at, SESSIONS)) return { unit: '次', end: at + 1 }
  if (!arabic) return undefined
  if (text[at] === '次' || text[at] === '批') {
    return OPENING.has(text[at + 1] ?? '') ? undefined : { unit: text[at] ?? '', end: at + 1 }
  }
  return undefined
}
