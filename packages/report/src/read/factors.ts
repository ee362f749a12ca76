import { skipBlanks } from './signs.ts'
import { unitAt } from './units.ts'

const FACTORS: readonly (readonly [string, number])[] = [
  ['万亿', 12],
  ['千万', 7],
  ['百万', 6],
  ['十万', 5],
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
]
const NO_FACTOR = new Set(['千克', '千瓦', '千米', '千卡', '千字', '千伏', '千帕', '百分'])

/** 万, 余万, 万余, 多: the factor after a number and whether the number is left open. */
export function factorAfter(text: string, from: number, blanks: boolean) {
  const start = blanks ? skipWrap(text, skipBlanks(text, from)) : from
  const early = isVague(text[start])
  const at = early ? start + 1 : start
  const factor = factorAt(text, at)
  if (!factor) return { end: early ? at : from, exponent: 0, vague: early }
  const end = at + factor[0].length
  const late = isVague(text[end])
  return { end: late ? end + 1 : end, exponent: factor[1], vague: early || late }
}

/** Past a line break right before the factor or the word that leaves a number open, where a unit follows: 8000⏎余人次, 200.18⏎万元. */
const skipWrap = (text: string, at: number) => {
  const next = text[at] === '\n' ? skipBlanks(text, at + 1) : at
  return next > at && unitAt(text, next + wordLength(text, next)) && wordLength(text, next) > 0 ? next : at
}

/** The length of 万, 余, 余万 or 万余 at a place; 0 for none. */
function wordLength(text: string, at: number): number {
  const early = isVague(text[at]) ? 1 : 0
  const factor = factorAt(text, at + early)?.[0].length ?? 0
  const late = early === 0 && factor > 0 && isVague(text[at + factor]) ? 1 : 0
  return early + factor + late
}

const factorAt = (text: string, at: number) =>
  FACTORS.find(([word]) => text.startsWith(word, at) && !NO_FACTOR.has(text.slice(at, at + 2)))

const isVague = (sign: string | undefined) => sign === '余' || sign === '多' || sign === '来'
