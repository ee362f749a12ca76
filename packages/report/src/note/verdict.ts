import type { Fact, Relation, RelationKind } from '../read/reading.ts'
import { amountBeside } from './amount.ts'
import { computedInWords, quoted, statedFact } from './computation.ts'

export interface Verdict {
  /** What is wrong. */
  readonly verdict: string
  /** What would make it right. */
  readonly remedy: string
}

type Facts = ReadonlyMap<number, Fact>
type Judge = (relation: Relation, facts: Facts) => Verdict

const round = (value: number, decimals: number) =>
  (Math.round(value * 10 ** decimals + Math.sign(value) * 1e-7) / 10 ** decimals).toFixed(decimals)
const decimalsOf = (quote: string) => /[.．](\d+)/u.exec(quote)?.[1]?.length ?? 0

const sum: Judge = (relation, facts) => {
  const { stated, computed } = relation
  const whole = statedFact(relation, facts)
  if (!whole) return counted(relation)
  const gap = computed - (stated ?? 0)
  const total = computedInWords(relation, whole)
  return {
    verdict: `各项相加为 ${total}，文中的总数是 ${quoted(whole)}，相差 ${amountBeside(whole, Math.abs(gap))}。`,
    remedy: `总数改为 ${total}；或者更正各项，使之合计 ${quoted(whole)}；所列不全的，写明其余各项。`,
  }
}

const counted = ({ stated, computed }: Relation): Verdict => ({
  verdict: `文中说是 ${stated ?? ''} 项，列出的是 ${computed} 项。`,
  remedy: '改正项数，或者补齐所列各项。',
})

/** Rates and changes: what rounding gives, and which whole number would give the printed rate. */
const rated: Judge = (relation, facts) => {
  const rate = statedFact(relation, facts)
  const computed = computedInWords(relation, rate)
  if (!rate) return against(relation)
  const right = rightly(relation.computed, rate)
  const cut = relation.explainedBy === 'truncation'
  return {
    verdict: cut
      ? `文中的 ${quoted(rate)} 截去了尾数，没有四舍五入；四舍五入应为 ${right}。`
      : `算得 ${computed}，文中是 ${quoted(rate)}，四舍五入和截去尾数都得不到这个数。`,
    remedy: [`${quoted(rate)} 改为 ${right}`, ...otherPart(relation, rate, facts), '或者更正所依据的数']
      .join('；')
      .concat('。'),
  }
}

/** A computed rate with as many digits as the printed one; with two more where these would not tell them apart. */
function rightly(computed: number, { quote, value, unit }: Fact): string {
  const decimals = decimalsOf(quote)
  const alike = Number(round(computed, decimals)) === value
  return `${round(computed, alike ? decimals + 2 : decimals)}${unit}`
}

const against = ({ computed }: Relation): Verdict => ({
  verdict: `算得变化为 ${computed}%，与文中所说的增减方向不符。`,
  remedy: '核对两年的数，或者改正增减的说法。',
})

function otherPart(relation: Relation, rate: Fact, facts: Facts): string[] {
  const [part, whole] = relation.facts.flatMap((id) => facts.get(id) ?? [])
  if (relation.kind !== 'ratio' || relation.facts.length !== 3 || !part || !whole || rate.unit !== '%') return []
  const fitting = Math.round((rate.value * whole.value) / 100)
  const fits = Number(round((100 * fitting) / whole.value, decimalsOf(rate.quote))) === rate.value
  return fits && fitting !== part.value ? [`或者 ${quoted(part)} 应为 ${fitting}${part.unit}`] : []
}

/** Two values as they are printed, where each is one figure's. */
function asPrinted({ facts, stated, computed }: Relation, byId: Facts): { stated: string; computed: string } {
  const named = facts.flatMap((id) => byId.get(id) ?? [])
  const printed = (value: number | null) => {
    const fact = named.find((one) => one.value === value)
    return fact ? quoted(fact) : String(value ?? '')
  }
  return { stated: printed(stated), computed: printed(computed) }
}

const partOf: Judge = (relation, facts) => {
  const { stated, computed } = asPrinted(relation, facts)
  return {
    verdict: `部分是 ${computed}，大于整体的 ${stated}。`,
    remedy: '更正其中有误的数；两个数不是同一范围的，写明各自的范围。',
  }
}

const same: Judge = (relation, facts) => {
  const { stated, computed } = asPrinted(relation, facts)
  return {
    verdict: `同一事项前后不一，一处是 ${stated}，一处是 ${computed}。`,
    remedy: '统一为同一个数；统计口径或者时段不同的，分别写明。',
  }
}

const JUDGES: Readonly<Record<RelationKind, Judge>> = { sum, ratio: rated, change: rated, 'part-of': partOf, same }

/** What is wrong with a relation that does not hold, and what would make it right, in Chinese. */
export const verdictOn = (relation: Relation, facts: Facts): Verdict => JUDGES[relation.kind](relation, facts)
