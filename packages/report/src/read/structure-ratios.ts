import type { Figure } from './figures.ts'
import type { Numeral } from './numerals.ts'

const COLON = /^\s?[:：∶︰﹕꞉ː]\s?$/u
const LONGEST = 6
const STRUCTURE = /(?:结构|比例|占比|构成|配比|之比|比重|产业比)[^，。；\n]{0,24}$/u
const PROPORTION =
  /(?:比例|比值|之比|配比|[生产入出患本贷师化数员])比?(?:例|值|率)?(?:约|均)?(?:为|达到?|是|超过|提高到|上升到|由|从|调整为|优化为|至)*\s?$/u
const SAYS_RATIO = /比/u
/** 达到1.04:1: no clock and no score has decimals. */
const REACHES = /(?:达到?|为|是|[升高]至|[升高]到)$/u

/** 10.4∶42.1∶47.5 after 结构 and 1:15 after 师生比: each part of a structure is a figure, of 1:n the n. */
export interface Ratios {
  readonly figures: readonly Figure[]
  readonly used: ReadonlySet<Numeral>
}

/** The numbers that colons join and that the words before them call a ratio; clocks, scales and scores are none. */
export function structureRatios(text: string, all: readonly Numeral[]): Ratios {
  const figures: Figure[] = []
  const used = new Set<Numeral>()
  for (let at = 0; at < all.length; ) {
    const chain = chainFrom(text, all, at)
    at += Math.max(1, chain.length)
    if (chain.length < 2 || !isRatio(text, chain)) continue
    for (const part of chain) used.add(part)
    figures.push(...partsOf(chain))
  }
  return { figures, used }
}

function chainFrom(text: string, all: readonly Numeral[], from: number): readonly Numeral[] {
  const chain: Numeral[] = []
  for (let at = from; at < all.length && chain.length < LONGEST; at += 1) {
    const [before, one] = [chain.at(-1), all[at]]
    if (one?.script !== 'arabic' || one.code) break
    if (before && !(one.start - before.end <= 3 && COLON.test(text.slice(before.end, one.start)))) break
    chain.push(one)
  }
  return chain
}

function isRatio(text: string, chain: readonly Numeral[]): boolean {
  const start = chain[0]?.start ?? 0
  const before = text.slice(Math.max(0, start - 36), start).replace(/\d[\d.:：∶︰﹕꞉ː ]*/gu, '')
  if (chain.length > 2) return STRUCTURE.test(before)
  if (chain.at(-1)?.value === 1 && (chain[0]?.decimals ?? 0) > 0 && REACHES.test(before)) return true
  return SAYS_RATIO.test(before.slice(-12)) && PROPORTION.test(before)
}

function partsOf(chain: readonly Numeral[]): Figure[] {
  const [first, last] = [chain[0], chain.at(-1)]
  if (chain.length === 2 && first?.value === 1 && last) return [part(first.start, last)]
  if (chain.length === 2 && last?.value === 1 && first) return [{ ...part(first.start, first), end: last.end }]
  return chain.map((one) => part(one.start, one))
}

const part = (start: number, { end, value, decimals }: Numeral): Figure => ({
  start,
  end,
  value,
  unit: '',
  kind: 'ratio',
  decimals,
  approx: false,
})
