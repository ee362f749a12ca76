import type { Figure } from './figures.ts'
import { insideAny, type Span } from './names-in-text.ts'

const DOUBLED = /翻了?([一两二三四]?)番/gu
const HALVED = /(?:减半(?![征收缴计执免])|减少一半|压缩一半|缩短一半|下降一半|降低一半)/gu
/** 增长了一倍, 增加近两倍: how many times as much was added. */
const ADDED = /(?<=(?:增长|增加|提高|上升|提升|扩大|多)了?)(?<near>近|约)?(?<times>[一两二三四])倍(?!以上|多)/gu
const TIMES = new Map([...'一两二三四'].map((sign, at) => [sign, at < 2 ? 2 ** (at + 1) : 2 ** at] as const))

/** 翻一番 is twice, 翻两番 four times, 减半 a half: growth said in words, outside quoted names. */
export function multiples(text: string, names: readonly Span[]): Figure[] {
  const found = [
    ...[...text.matchAll(DOUBLED)].map((match) => said(match, { value: TIMES.get(match[1] ?? '') ?? 2, unit: '倍' })),
    ...[...text.matchAll(HALVED)].map((match) => said(match, { value: 50, unit: '%' })),
    ...[...text.matchAll(ADDED)].map(added),
  ].sort((one, other) => one.start - other.start)
  const quoted = insideAny(
    found.map(({ start }) => start),
    names,
  )
  return found.filter((_, index) => quoted[index] !== true)
}

const NUMBERS = '〇一二三四'

function added(match: RegExpExecArray): Figure {
  const { near, times = '一' } = match.groups ?? {}
  const figure = said(match, { value: times === '两' ? 2 : NUMBERS.indexOf(times), unit: '倍' })
  return near === undefined ? figure : { ...figure, approx: true, bound: 'about' }
}

const said = (match: RegExpExecArray, { value, unit }: { value: number; unit: string }): Figure => ({
  start: match.index,
  end: match.index + match[0].length,
  value,
  unit,
  kind: unit === '%' ? 'percent' : 'ratio',
  decimals: 0,
  approx: false,
})
