import { chineseValue } from './chinese-numeral.ts'
import type { Figure } from './figures.ts'
import { insideAny, type Span } from './names-in-text.ts'
import { wordEndingAt } from './signs.ts'

const WORDS = ['首位', '榜首']
const HELD = ['居', '列', '位居', '位列', '占据', '占']
const WHERE = /[居列](?:于)?(?:全国|全省|全市|全区|全县|全州|全盟|省内|市内|各[市区县]+|同类)\p{Script=Han}{0,8}$/u
const FIRST_OF = /(?:全[国省市区县州盟]|[省市国]内)首([个家例])/gu
const AMONG_FIRST =
  /(?:全[国省市区县州盟]|[省市]内|各[市区县]+|排名?|[位居列]|[位居列]于|[位居列]于?各\p{Script=Han}{2}|[排名]在|(?:取得|获得?)[^，。；]{0,20})前([一二三四五六七八九十]{1,2}|\d{1,2})(位|名|列)?(?=[，。；、）)]|的(?:好?成绩|位次|名次|分别|[是为]))/gu

/** Places said in words outside quoted names: 居全省法院首位, 全国首家, 排名全市前三. */
export function firstPlaces(text: string, names: readonly Span[]): Figure[] {
  const found: Figure[] = []
  for (const word of WORDS) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
      if (isHeld(text, at)) found.push(place({ start: at, end: at + word.length }, 1))
    }
  }
  for (const { 0: words, 1: unit = '', index } of text.matchAll(FIRST_OF))
    found.push({ ...place({ start: index + words.length - 2, end: index + words.length }, 1), unit })
  for (const { 0: words, 1: number = '', 2: unit = '', index } of text.matchAll(AMONG_FIRST))
    found.push({
      ...place({ start: index + words.lastIndexOf('前'), end: index + words.length }, numberIn(number)),
      unit: unit === '列' ? '' : unit,
    })
  found.sort((one, other) => one.start - other.start)
  const quoted = insideAny(
    found.map((figure) => figure.start),
    names,
  )
  return found.filter((_, index) => quoted[index] !== true)
}

const numberIn = (number: string) => (/^\d/u.test(number) ? Number(number) : (chineseValue(number) ?? Number.NaN))

const isHeld = (text: string, at: number) =>
  wordEndingAt(text, at, HELD) !== undefined || WHERE.test(text.slice(Math.max(0, at - 14), at))

const place = ({ start, end }: Span, value: number): Figure => ({
  start,
  end,
  value,
  unit: '',
  kind: 'ordinal',
  decimals: 0,
  approx: false,
})
