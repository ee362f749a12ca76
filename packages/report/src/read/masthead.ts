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
  const title = titleOf(lines) ?? lines.find((line) => line.length > 0)?.slice(0, 60) ?? name
  const year = yearIn(title) ?? yearIn(lines.join('')) ?? yearIn(name) ?? 0
  return { title, district: districtOf(title, text), year }
}

function titleOf(lines: readonly string[]): string | undefined {
  const fit = lines.filter(
    (line) => line.length <= 60 && SUBJECT.test(line) && GENRE.test(squeeze(line)) && !line.includes('《'),
  )
  return fit.find((line) => !line.startsWith('关于') && yearIn(line) !== undefined) ?? fit[0]
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
    .filter((place) => place.length >= 3)
  const own = PLACE.exec(squeeze(title).replace(/^关于/u, ''))?.[0] ?? ''
  const best = signed.find((place) => own !== '' && place.endsWith(own))
  return best ?? (own || (signed[0] ?? ''))
}
