import type { Figure } from './figures.ts'
import { insideAny, type Span } from './names-in-text.ts'
import { wordEndingAt } from './signs.ts'

const WORDS = ['首位', '榜首']
const HELD = ['居', '列', '位居', '位列', '占据', '占']
const WHERE = /[居列](?:于)?(?:全国|全省|全市|全区|全县|全州|全盟|省内|市内|各[市区县]+|同类)\p{Script=Han}{0,8}$/u

/** A first place said in words (居全省法院首位), outside quoted names. */
export function firstPlaces(text: string, names: readonly Span[]): Figure[] {
  const found: Figure[] = []
  for (const word of WORDS) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (isHeld(text, at)) found.push(first(at, at + word.length))
    }
  }
  found.sort((one, other) => one.start - other.start)
  const quoted = insideAny(
    found.map((figure) => figure.start),
    names,
  )
  return found.filter((_, index) => quoted[index] !== true)
}

const isHeld = (text: string, at: number) =>
  wordEndingAt(text, at, HELD) !== undefined || WHERE.test(text.slice(Math.max(0, at - 14), at))

const first = (start: number, end: number): Figure => ({
  start,
  end,
  value: 1,
  unit: '',
  kind: 'ordinal',
  decimals: 0,
  approx: false,
})
