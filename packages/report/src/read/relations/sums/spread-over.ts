import type { Mention } from '../../mentions.ts'
import { isAmount } from '../reckoning/measure.ts'

const PER =
  /(?:每(?<unit>[件期场起宗户次个家名位])?(?<over>[\p{Script=Han}（）()]{0,12})|(?<each>[^平年月日季周\P{Script=Han}])均(?!衡|为|已|未|达|按|属|在|能|有|系|可|由|符|无)[^，。；、\d]{0,6})$/u
const CASES = '案'
const CASE_UNITS = new Set(['案', '件', '起', '宗', '份', '例', '次'])

/** What an average says it is spread over: `村（社区）` behind 平均每个, `户` of 户均, 案 of 件均; undefined where it does not say. */
export function overWhat({ gap }: Mention): string | undefined {
  const groups = PER.exec(gap)?.groups
  if (!groups) return undefined
  const each = groups['each']
  return each !== undefined && CASE_UNITS.has(each) ? CASES : (each ?? (groups['over'] || groups['unit'] || ''))
}

/** Whether a figure counts what the average is spread over (45个行政村 for 每村). */
export function counts(one: Mention, over: string): boolean {
  const word = over.slice(0, 1)
  if (word === CASES && CASE_UNITS.has(one.unit)) return isAmount(one)
  return isAmount(one) && word !== '' && (one.unit.startsWith(word) || (one.tail || one.lead).includes(word))
}

const HOUSES = new Set(['个', '家', '所', '处'])
const MOST_NAMES = 64
const NOUN = /^[\p{Script=Han}（）()]{1,12}/u
const PLACES = /[（）()]+/u
/** 行政村, 城市社区: what a place is called apart from its kind. */
const LONGEST_NAME = 4

/** The first count of every kind of place a text names (14个行政村、3个社区), as far as the first sixty-four go. */
export function placesCounted(mentions: readonly Mention[]): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>()
  for (const one of mentions) {
    const noun = HOUSES.has(one.unit) && one.value > 1 ? (NOUN.exec(one.tail)?.[0] ?? '') : ''
    if (noun !== '' && !found.has(noun)) found.set(noun, one)
    if (found.size === MOST_NAMES) break
  }
  return found
}

/** The counts that together are what an average is spread over: that of 村（社区）, or those of its villages and communities. */
export function countsOf(over: string, places: ReadonlyMap<string, Mention>): Mention[] {
  const whole = countOf(over.replaceAll(/[（）()]/gu, ''), places)
  if (whole) return [whole]
  const kinds = over.split(PLACES).filter((kind) => kind !== '')
  const each = kinds.map((kind) => countOf(kind, places))
  return each.every((one) => one !== undefined) ? each : []
}

function countOf(kind: string, places: ReadonlyMap<string, Mention>): Mention | undefined {
  for (const [noun, one] of places) {
    const words = noun.replaceAll(/[（）()]/gu, '')
    const at = words.indexOf(kind)
    if (at >= 0 && (at === 0 || at + kind.length === words.length) && at <= LONGEST_NAME) return one
  }
  return undefined
}
