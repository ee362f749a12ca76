import { squeeze } from './signs.ts'

const SUBJECT = /法治政府|依法行政|法治建设|行政复议|政府信息公开|行政执法/u
const GENRE = /(?:报告|汇报|总结|情况)$/u
const YEAR = /(?:19|20)\d{2}/u
const WORDS_YEAR = /二[〇○0零][〇○一二三四五六七八九零]{2}/u
const PLACE = /^(?:[一-龥]{2,8}(?:省|自治区))?(?:[一-龥]{2,7}?(?:市|自治州|地区|盟))?(?:[一-龥]{1,8}?(?:区|县|旗))?/u
const GOVERNMENT = /((?:[一-龥]{2,8}?省)?(?:[一-龥]{2,7}?(?:市|州))?(?:[一-龥]{1,7}?(?:区|县|旗))?)人民政府/u
const HEAD_LINES = 40

export interface Masthead {
  readonly title: string
  readonly district: string
  readonly year: number
}

/** The title, the district and the year of a report, from its first lines; the file name helps where they are silent. */
export function mastheadOf(text: string, name = ''): Masthead {
  const lines = text
    .slice(0, 6000)
    .split('\n')
    .slice(0, HEAD_LINES)
    .map((line) => line.trim())
  const title = titleOf(lines) ?? firstWords(lines) ?? name
  const year = yearIn(title) ?? yearIn(lines.join('\n')) ?? yearIn(name) ?? 0
  return { title, district: districtOf(title, text), year }
}

/** A line that is a title by itself comes before one put together from the lines it was broken into. */
const titleOf = (lines: readonly string[]): string | undefined => {
  const said = lines.filter((line) => line !== '')
  return fitting(said.filter((line) => !NUMBERED.test(line))) ?? fitting(joined(said))
}

function fitting(titles: readonly string[]): string | undefined {
  const fit = titles.filter(
    (line) => line.length <= LONGEST_TITLE && SUBJECT.test(line) && GENRE.test(squeeze(line)) && !line.includes('《'),
  )
  return fit.find((line) => !line.startsWith('关于') && yearIn(line) !== undefined) ?? fit[0]
}

/** The two or three lines a long title may be broken into, put together; never after a numbered heading or a finished title. */
const joined = (said: readonly string[]): string[] =>
  said.flatMap((line, at) =>
    NUMBERED.test(line) || GENRE.test(squeeze(line))
      ? []
      : [3, 2]
          .map((length) => said.slice(at, at + length))
          .filter((part) => part.length > 1 && part.every((one) => one.length <= LONGEST_PIECE && PIECE.test(one)))
          .map((part) => part.join('')),
  )

const NUMBERED = /^(?:第[一二三四五六七八九十]{1,3}[章部]|[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．])/u
const PIECE = /^[^，。；！？：:、]*$/u
const LONGEST_PIECE = 30
const LONGEST_TITLE = 60

const PAGE_WORDS = /^(?:来源|发布|信息|日期|时间|字体|字号|首页|当前位置|您|索引|浏览|打印|作者)/u

/** For other reports: the first line that ends like a title, else the first one short enough to be one. */
function firstWords(lines: readonly string[]): string | undefined {
  const short = lines.filter(
    (line) => line !== '' && line.length <= LONGEST_TITLE && !NUMBERED.test(line) && !PAGE_WORDS.test(line),
  )
  const plain = short.filter((line) => PIECE.test(line))
  return plain.slice(0, 6).find((line) => GENRE.test(line)) ?? plain.find((line) => lines.indexOf(line) < 3)
}

function yearIn(words: string): number | undefined {
  const arabic = YEAR.exec(words)?.[0]
  if (arabic) return Number(arabic)
  const spelt = WORDS_YEAR.exec(words)?.[0]
  if (!spelt) return undefined
  return Number([...spelt].map((sign) => '〇一二三四五六七八九'.indexOf(sign.replace(/[○零0]/u, '〇'))).join(''))
}

function districtOf(title: string, text: string): string {
  const signed = [
    ...text.slice(-3000).matchAll(new RegExp(GOVERNMENT, 'gu')),
    ...text.slice(0, 3000).matchAll(new RegExp(GOVERNMENT, 'gu')),
  ]
    .map((match) => match[1] ?? '')
    .map((place) => place.replace(/^.*[在由向是及和]/u, ''))
    .filter((place) => place.length >= 3 && !NO_PLACE.test(place))
  const own = placeIn(squeeze(title).replace(/^(?:关于|在)/u, ''))
  const best = signed.find((place) => own !== '' && place.endsWith(own))
  return best ?? (own || (signed[0] ?? ''))
}

const NO_PLACE = /[在是有为对的了]/u

/** The place a title begins with; 我们在全市 and the like is none. */
function placeIn(words: string): string {
  const place = PLACE.exec(words)?.[0] ?? ''
  return NO_PLACE.test(place) ? '' : place
}
