import { contentsStyles } from '../../files/word-contents.ts'
import { wordLines } from '../../files/word-lines.ts'
import { wordNumbering } from '../../files/word-numbering.ts'
import type { WordParts } from '../../files/word-parts.ts'
import type { Span } from '../marks.ts'

/** The signs of a Word part that were read, blanks left out, and where each stands in the part. */
interface Signs {
  readonly words: string
  readonly from: readonly number[]
  readonly to: readonly number[]
}

/** How far ahead a line is looked for; what was left out of the text lies between. */
const REACH = 4000
const SHORT = 4
const NUMBER = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|第[一二三四五六七八九十\d]{1,3}[章节条]|[①-⑳])+/u

function signsOf(parts: WordParts): Signs {
  const words: string[] = []
  const from: number[] = []
  const to: number[] = []
  const watch = (said: string, start: number, end: number) => {
    const asItStands = said.length === end - start
    for (let at = 0; at < said.length; at += 1) {
      const sign = said[at] ?? ''
      if (/\s/.test(sign)) continue
      words.push(sign)
      from.push(asItStands ? start + at : start)
      to.push(asItStands ? start + at + 1 : end)
    }
  }
  wordLines(parts.document, wordNumbering(parts), contentsStyles(parts.styles), watch)
  return { words: words.join(''), from, to }
}

/** Where a line goes on after `at`, and how many of its first signs Word only shows. */
function found(line: string, words: string, at: number): { at: number; shown: number } | undefined {
  for (const shown of new Set([0, NUMBER.exec(line)?.[0].length ?? 0])) {
    const said = line.slice(shown)
    if (said === '') continue
    if (words.startsWith(said, at)) return { at, shown }
    if (said.length < SHORT) continue
    const ahead = words.slice(at, at + REACH + said.length).indexOf(said)
    if (ahead >= 0) return { at: at + ahead, shown }
  }
  return undefined
}

/** Finds stretches of the text of a .docx file in the XML it was read from; where one is not found, the words last found before it. */
export function placesIn(text: string, parts: WordParts): (span: Span) => Span | undefined {
  const signs = signsOf(parts)
  const index = new Int32Array(text.length + 1).fill(-1)
  let next = 0
  for (const line of text.matchAll(/[^\n]+/gu)) {
    const offsets = [...line[0].matchAll(/\S/g)].map((sign) => line.index + sign.index)
    const place = found(line[0].replace(/\s+/g, ''), signs.words, next)
    if (!place) continue
    next = place.at
    for (const offset of offsets.slice(place.shown)) {
      index[offset] = next
      next += 1
    }
  }
  return ({ from, to }) => {
    const inside = index.subarray(from, to).filter((at) => at >= 0)
    const near = inside.length > 0 ? inside : lastOf(index, from)
    const [start, end] = [signs.from[near[0] ?? -1], signs.to[near.at(-1) ?? -1]]
    return start === undefined || end === undefined ? undefined : { from: start, to: end }
  }
}

/** The last sign found before an offset, not further back than words are looked for ahead. */
function lastOf(index: Int32Array, offset: number): Int32Array {
  const back = Math.max(0, offset - REACH)
  const at = index.subarray(back, offset).findLastIndex((one) => one >= 0)
  return index.subarray(back + at, at < 0 ? back : back + at + 1)
}
