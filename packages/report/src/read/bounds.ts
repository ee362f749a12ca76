import type { Bound } from './reading.ts'
import { skipBlanksBack, wordEndingAt, wordStartingAt } from './signs.ts'

const BEFORE: readonly (readonly [Bound, readonly string[]])[] = [
  ['ge', ['不少于', '不低于', '不小于', '至少', '上']],
  ['le', ['不超过', '不高于', '不多于', '至多', '最多', '最长']],
  ['gt', ['超过', '突破', '超', '逾']],
  ['about', ['大约', '将近', '接近', '约', '近']],
]
const AFTER: readonly (readonly [Bound, readonly string[]])[] = [
  ['ge', ['及以上', '以上', '多']],
  ['le', ['及以下', '以下', '以内', '之内', '内']],
  ['about', ['左右', '上下']],
]
const NOT_INSIDE = ['内容', '内部', '内设', '内外', '内控']

/** A word that leaves a number open, and the place where the number with that word begins or ends. */
export interface Openness {
  readonly place: number
  readonly bound?: Bound
}

/** 近, 超过, 上 (of 上百) before a number. */
export function opennessBefore(text: string, start: number): Openness {
  const at = skipBlanksBack(text, start)
  for (const [bound, words] of BEFORE) {
    const word = wordEndingAt(text, at, words)
    if (word && opens(text, at - word.length, word, start)) return { place: at - word.length, bound }
  }
  return { place: start }
}

/** Words that end in 约, 近 or 超 and leave nothing open: 节约30万元, 签约3个. */
const WHOLE_WORDS: Readonly<Record<string, string>> = {
  约: '节合签履失预契违邀特条公解民制',
  近: '最附接邻临靠',
  超: '反赶高',
}
const LARGE = new Set([...'百千万亿'])

const opens = (text: string, at: number, word: string, start: number) =>
  word === '上' ? LARGE.has(text[start] ?? '') : !(WHOLE_WORDS[word] ?? '').includes(text[at - 1] ?? '。')

/** 以上, 以内, 左右 after a number with its unit. */
export function opennessAfter(text: string, end: number, kind: string): Openness {
  for (const [bound, words] of AFTER) {
    const word = wordStartingAt(text, end, words)
    const inner = word === '内' && (kind !== 'duration' || wordStartingAt(text, end, NOT_INSIDE) !== undefined)
    if (word && !inner) return { place: end + word.length, bound }
  }
  return { place: end }
}
