import type { Mention } from '../mentions.ts'
import { type Claim, partClaim } from './claim.ts'
import { before, isCount, likeness, sameKind, sharesPair, wordsOf } from './neighbours.ts'
import { computedRate, explain, wholeNumerators } from './rounding.ts'

const SHARE = /占(?<base>[^占，,；;。]{0,20})$/u
const RATE = /(?<stem>[\p{Script=Han}、“”"]{1,14}?)(?:率|比例|占比)[^率，,；;]{0,4}$/u
const NEAR_MISS = 0.5
const MANY = 8

interface Pair {
  readonly part: Mention
  readonly whole: Mention
  /** The text leaves no doubt that these two make the rate. */
  readonly certain: boolean
  /** Whether the text names the whole, so that other counts nearby raise no doubt. */
  readonly named?: boolean
}

/** Printed rates against the counts they come from. */
export function rates(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.unit !== '%' || rate.fact.direction) return []
    const words = rate.gap
    const share = SHARE.exec(words)?.groups?.['base']
    const stem = RATE.exec(words)?.groups?.['stem']?.replace(/[、“”"]/g, '')
    const near = before(mentions, at, (one) => one.place.paragraph === rate.place.paragraph).filter(isCount)
    if (share !== undefined) return judge(rate, sharePairs(rate, near, share))
    return stem ? [...judge(rate, ratePairs(rate, near, stem)), ...fromWholeNumbers(rate, near, stem)] : []
  })
}

/** Nothing is a share of none. */
const canHold = (whole: Mention, part: Mention) => sameKind(whole, part) && whole.value >= part.value && whole.value > 0

function sharePairs(rate: Mention, near: readonly Mention[], base: string): Pair[] {
  const part = near[0]
  if (!part || part.place.sentence !== rate.place.sentence) return []
  const wholes = near.slice(1, MANY).filter((one) => canHold(one, part))
  const named = wholes.filter((one) => sharesPair(base.replace(/案件|总数|数|的/gu, ''), wordsOf(one)))
  const clear = new Set(named.map((one) => one.value)).size === 1 && part.place.part === rate.place.part
  return wholes.map((whole) => ({ part, whole, certain: clear && named.includes(whole), named: clear }))
}

function ratePairs(rate: Mention, near: readonly Mention[], stem: string): Pair[] {
  const parts = near
    .slice(0, MANY)
    .filter((one) => one.place.sentence === rate.place.sentence && sharesPair(stem, wordsOf(one)))
  return parts.flatMap((part) =>
    near
      .slice(0, MANY * 2)
      .filter((one) => one.index < part.index && canHold(one, part))
      .map((whole) => ({ part, whole, certain: isCertain(rate, part, whole, stem) })),
  )
}

/** The part stands right before its rate and the whole right before the part, as host of its bracket or under the same verb. */
function isCertain(rate: Mention, part: Mention, whole: Mention, stem: string): boolean {
  if (part.index !== rate.index - 1 || !shortened(stem).some((word) => wordsOf(part).includes(word))) return false
  const hosted =
    rate.place.bracket >= 0 && whole.place.bracket !== rate.place.bracket && part.place.bracket === rate.place.bracket
  if (hosted) return whole.end <= rate.place.bracketStart && rate.place.bracketStart - whole.end <= 4
  return whole.index === part.index - 1 && whole.place.part === part.place.part && likeness(whole.lead, part.lead) > 0
}

const shortened = (stem: string) => [stem, stem.slice(2)].filter((word) => word.length >= 2)

function judge(rate: Mention, pairs: readonly Pair[]): Claim[] {
  if (rate.approx && rate.bound !== 'about') return bounded(rate, pairs)
  const explained = pairs.map((pair) => ({
    pair,
    by: explain(rate.value, pair.part.value, pair.whole.value, rate.decimals),
  }))
  const right = explained.find(({ by }) => by === 'exact' || by === 'rounding')
  if (right) return [ratioClaim(rate, right.pair, true)]
  if (rate.approx) return []
  const cut = explained.find(({ pair, by }) => by === 'truncation' && (rate.decimals > 0 || pair.certain))
  if (cut) return [ratioClaim(rate, cut.pair, false)]
  const wrong = explained.find(({ pair }) => pair.certain)
  return wrong ? [ratioClaim(rate, wrong.pair, false, { soft: isAmbiguous(rate, wrong.pair, pairs) })] : []
}

/** With several bases to choose from, only a near miss is sure to be a slip. */
function isAmbiguous(rate: Mention, pair: Pair, pairs: readonly Pair[]): boolean {
  if (pair.named === true) return false
  const miss = Math.abs(computedRate(pair.part.value, pair.whole.value, rate.decimals) - rate.value)
  const bases = new Set(pairs.filter((one) => one.part === pair.part).map((one) => one.whole.value))
  return bases.size > 1 && miss > NEAR_MISS
}

function bounded(rate: Mention, pairs: readonly Pair[]): Claim[] {
  const fits = (pair: Pair) => {
    const computed = (100 * pair.part.value) / pair.whole.value
    return rate.bound === 'le' ? computed <= rate.value : computed >= rate.value
  }
  const pair = pairs.find((one) => one.certain && fits(one))
  return pair ? [ratioClaim(rate, pair, true)] : []
}

function ratioClaim(rate: Mention, { part, whole }: Pair, holds: boolean, certainty: { soft?: boolean } = {}): Claim {
  return {
    kind: 'ratio',
    expression: `${part.value}/${whole.value}=${rate.value}%`,
    mentions: [part, whole, rate],
    stated: rate.value,
    computed: computedRate(part.value, whole.value, rate.decimals),
    holds,
    explainedBy: explain(rate.value, part.value, whole.value, rate.decimals),
    ...(certainty.soft ? { soft: true } : {}),
  }
}

/** `判决19件，胜诉率78.9%`: no part is printed, but some whole number of cases must give the rate. */
function fromWholeNumbers(rate: Mention, near: readonly Mention[], stem: string): Claim[] {
  const whole = near[0]
  const alone = whole && whole.value > 0 && whole.index === rate.index - 1 && whole.place.part === rate.place.part
  if (!alone || rate.approx || rate.value <= 0 || rate.value >= 100 || sharesPair(stem, wordsOf(whole))) return []
  const fitting = wholeNumerators(rate.value, whole.value, rate.decimals)
  if (!fitting) return []
  const part = fitting[0] ?? Math.round((rate.value * whole.value) / 100)
  return [
    {
      kind: 'ratio',
      expression: `${part}/${whole.value}=${rate.value}%`,
      mentions: [whole, rate],
      stated: rate.value,
      computed: computedRate(part, whole.value, rate.decimals),
      holds: fitting.length > 0,
      explainedBy: explain(rate.value, part, whole.value, rate.decimals),
      ...(fitting.length > 0 ? {} : { soft: true as const }),
    },
  ]
}

const REACHED = /(?:完成|超过|超额完成)[^，；。]{0,24}$/u
const TASK = /^(?:的)?(?:工作)?(?:任务|目标|要求|指标)/u

/** `精简60%以上，提前完成…精简30%任务`: what was reached may not be less than the task. */
export function targets(text: string, mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((task, at) => {
    const reached = mentions[at - 1]
    if (!reached || task.kind !== 'percent' || reached.kind !== 'percent') return []
    if (reached.place.sentence !== task.place.sentence || !REACHED.test(task.gap)) return []
    return TASK.test(text.slice(task.end, task.end + 8))
      ? [partClaim([task], [reached], { soft: task.value > reached.value })]
      : []
  })
}
