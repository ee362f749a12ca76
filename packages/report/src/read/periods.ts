import type { Figure } from './figures.ts'
import type { Place } from './places.ts'
import type { Direction } from './reading.ts'

const LAST_YEAR = /(?:去年|上年|上一年度?)[^，。；]{0,24}$/u
const CHANGES = '[增减多少升降提高低翻涨跌扩缩压]'
const COMPARED = new RegExp(
  `(?:[比较同与和]|相[比较](?:于)?)(?:去年|上年|上一年)(?:度|同期)?(?:的|相比|数)?[^，。；]{0,8}${CHANGES}|[与和同](?:去年|上年|上一年)(?:度|同期)?(?:相比|比较|相较)`,
  'u',
)
const COMPARED_YEAR = new RegExp(
  `^年(?:度|同期)?(?:的|相比|数|底|末|全年)?[^，。；\\d]{0,10}${CHANGES}|^年(?:度|同期)?(?:相比|比较|相较)`,
  'u',
)
const COMPARES = /(?:[比较与和同由从]|相[比较]于)$/u
const NEXT_YEAR = /下一步|下一年|明年|下年度|来年|今后|工作打算|工作思路|工作计划|工作安排/u
const HEADING = /^[\s\u3000]*[一二三四五六七八九十]{1,3}[、.．]/u
const UP =
  /(?:(?:同比|环比|同期)[多增升涨]了?|(?:增长|上升|提高|提升|增加|提速)(?!了?[至到为])|[增升涨]幅|增速)[^，。；、\d]{0,6}$/u
const DOWN =
  /(?:(?:同比|环比|同期)[少减降跌]了?|(?:下降|压降|压减|压缩|减少|降低|回落|精简|精减|缩短)(?!了?[至到为])|[降跌]幅)[^，。；\d]{0,10}$/u
const MORE = /(?:同比|环比|同期|相比|[比较][^，。；\d]{1,8}\d{0,4}年?[^，。；\d]{0,4})(?:增加|增长|上升|提高|多)了?$/u
const LESS = /(?:同比|环比|同期|相比|[比较][^，。；\d]{1,8}\d{0,4}年?[^，。；\d]{0,4})(?:减少|下降|降低|少)了?$/u

/** Whether a rate says how far something rose or fell, from the words before it (and 精减率 beside it). */
export function directionOf(
  before: string,
  twin?: { readonly fact: { readonly direction?: Direction } },
): Direction | undefined {
  if (twin) return twin.fact.direction
  if (UP.test(before)) return 'up'
  return DOWN.test(before) ? 'down' : undefined
}

/** Whether a count says by how much something changed: 同比减少72起. */
export function differenceOf(before: string): Direction | undefined {
  if (MORE.test(before)) return 'up'
  return LESS.test(before) ? 'down' : undefined
}

/** 翻一番 and 减半 say their direction themselves. */
export function directionSaid(quote: string): Direction | undefined {
  if (quote.startsWith('翻')) return 'up'
  return /^[减压缩下降]/u.test(quote) ? 'down' : undefined
}

/** 包括上年结转案件在内: cases of the year before counted with those of this year. */
const INCLUDED = /(?:包[括含]|含|连同|加上)[^，。；\d]{2,16}在内[的，,]?/u
const THIS_YEAR = /(?:今年|本年度?|当年)(?!以来)[^，。；]{0,24}$/u

/** The year the words before a figure give it to, counted from the report's (去年办结26件: -1); nothing where they only compare with it. */
export function relativeYear(words: string): { offset: number; compared: boolean } | undefined {
  const own = words.replace(INCLUDED, '')
  const [last, now] = [own.search(LAST_YEAR), own.search(THIS_YEAR)]
  if (now > last && !COMPARED.test(own)) return { offset: 0, compared: false }
  if (last < 0 || COMPARED.test(own)) return undefined
  return { offset: -1, compared: comparesWith(own.slice(0, last)) }
}

export const comparesWith = (until: string) => COMPARES.test(until)

/** Whether a year is only what the figure is compared with (较2023年提升0.7个百分点), from the words up to it and after its digits. */
export const onlyCompared = (until: string, after: string) => comparesWith(until) && COMPARED_YEAR.test(after)

/** The place where the report turns to the plans of the next year, or the end of the text. */
export function plansStart(text: string): number {
  let at = 0
  for (const line of text.split('\n')) {
    if (line.length < 60 && HEADING.test(line) && NEXT_YEAR.test(line) && at > text.length / 3) return at
    at += line.length + 1
  }
  return text.length
}

const LOOKS_BACK = /一年来|过去的?一年|回顾|回头看/u
const LONGEST_LOOK = 120

/** Whether a sentence among the plans looks back on the year of the report (一年来，调解纠纷6247件). */
export const looksBack = (
  text: string,
  { sentenceStart }: Pick<Place, 'sentenceStart'>,
  { start }: Pick<Figure, 'start'>,
) => LOOKS_BACK.test(text.slice(Math.max(sentenceStart, start - LONGEST_LOOK), start))
