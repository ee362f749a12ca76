import type { Mention } from '../../mentions.ts'
import { before, from, inPartOf, inSentenceOf, likeness, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isBase, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { canHold, judge, type Pair } from '../reckoning/ratio.ts'
import { computedRate, explain, wholeNumerators } from '../reckoning/rounding.ts'
import { isOfNotDone } from './opposites.ts'
import { isNamedBy, stemOf } from './rate-words.ts'
import { baseOf, ofNamedBase } from './share-base.ts'
import { ofNamedStep, stepOfRate } from './step-bases.ts'
import { isPlain, isRateOfStep } from './step-rates.ts'

/** Rates that are asked of people and follow from no count of cases. */
const ASKED = /满意|好评|知晓|支持|认可|安全感|测评|差评/u
const OUGHT = /应当?|需|须/u
/** A longer name than 胜诉 or 按时办结 says itself what the rate is of. */
const BARE = 4
const MANY = 8
const NEAREST = 3
/** A rate is called by its last words: 现场办结. */
const OWN = 4

/** Printed rates (办结率, 比例) against the counts they come from. */
export function rates(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.unit !== '%' || rate.fact.direction || baseOf(rate) !== undefined) return []
    const stem = stemOf(rate)
    const near = before(mentions, at, (one) => one.place.paragraph === rate.place.paragraph).filter(
      (one) => isStock(one) && !isBase(one),
    )
    const later = from(mentions, at + 1, inSentenceOf(rate))
      .filter(isStock)
      .slice(0, 1)
    const found = ofNamedStep(rate, stepOfRate(stem), ofNamedBase(stem, pairsOf(rate, near, later, stem)))
    const pairs = isInTurn(rate, mentions[at + 1]) ? found.map(notCertain) : found
    const judged = judge(rate, pairs)
    return stem === '' || judged.some(({ holds }) => holds)
      ? judged
      : [...judged, ...fromWholeNumbers(rate, near, stem)]
  })
}

/** Rates told in turn (分别为98%和95%) are each of another count. */
const isInTurn = (rate: Mention, next: Mention | undefined) =>
  /分别|依次/u.test(rate.gap) || (next?.unit === '%' && /^[、和与及]$/u.test(next.gap))
const notCertain = (one: Pair): Pair => (one.tie === 'certain' ? { ...one, tie: 'likely' } : one)

function pairsOf(rate: Mention, near: readonly Mention[], later: readonly Mention[], stem: string): Pair[] {
  const own = near.slice(0, MANY).filter((one) => one.place.sentence === rate.place.sentence)
  const named = stem === '' ? [] : own.filter((one) => isNamedBy(stem, one) || isNamedBehind(stem, one, rate))
  const worded = isToldAnew(rate, own, named) ? named.filter(inPartOf(rate)) : named
  const bare = own.slice(0, NEAREST).filter((one) => !named.includes(one))
  const after = stem === '' ? [] : later.filter((one) => isNamedBy(stem, one))
  return [
    ...worded.flatMap((part) => withWholes(rate, part, near, stem)),
    ...worded
      .slice(0, 1)
      .flatMap((part) => later.filter((one) => isTotal(one, part)).map((whole) => pair(part, whole, 'likely'))),
    ...after.flatMap((part) => near.filter((one) => canHold(one, part)).map((whole) => pair(part, whole, 'likely'))),
    ...bare.flatMap((part) => earlier(part, near, NEAREST * 2).map((whole) => pair(part, whole, 'near'))),
  ]
}

/** `…成功率98.8%；行业组织受理642件，成功627件，成功率98.8%`: both counts of the rate stand in its own part of the sentence. */
const isToldAnew = (rate: Mention, own: readonly Mention[], named: readonly Mention[]) => {
  const [part] = named
  const inPart = own.filter(inPartOf(rate))
  return part?.index === rate.index - 1 && inPart.some((one) => one.index < part.index && canHold(one, part))
}

/** `抽查10份，7份被评为优秀，优秀率70%`: the words behind a count name it. */
const isNamedBehind = (stem: string, one: Mention, rate: Mention) =>
  one.index === rate.index - 1 && rate.gap.indexOf(stem) < rate.gap.lastIndexOf(stem)

/** `化解2860件，化解率99.1%（共排查2886件）`: the whole told behind the rate. */
const isTotal = (one: Mention, part: Mention) => canHold(one, part) && /共|总|全/u.test(one.gap)

const pair = (part: Mention, whole: Mention, tie: Pair['tie']): Pair => ({ part, whole, tie })

const earlier = (part: Mention, near: readonly Mention[], most: number) =>
  near.slice(0, most).filter((one) => one.index < part.index && canHold(one, part))

const withWholes = (rate: Mention, part: Mention, near: readonly Mention[], stem: string) =>
  earlier(part, near, MANY * 2).map((whole): Pair => {
    const plain = isPlain(rate, part, whole) && isNamedBy(stem.slice(-OWN), part)
    const named = plain && isRateOfStep(stem, part, whole)
    const certain = named || isCertain(rate, part, whole, stem)
    return { ...pair(part, whole, certain ? 'certain' : 'likely'), named, plain }
  })

/** The part stands right before its rate and the whole right before the part, as host of its bracket or under the same verb. */
function isCertain(rate: Mention, part: Mention, whole: Mention, stem: string): boolean {
  if (part.index !== rate.index - 1 || !shortened(stem).some((word) => wordsOf(part).includes(word))) return false
  const hosted =
    rate.place.bracket >= 0 && whole.place.bracket !== rate.place.bracket && part.place.bracket === rate.place.bracket
  if (hosted) return whole.end <= rate.place.bracketStart && rate.place.bracketStart - whole.end <= 4
  const beside = whole.index === part.index - 1 && whole.place.part === part.place.part
  return beside && (likeness(whole.lead, part.lead) > 0 || OUGHT.test(whole.lead))
}

const shortened = (stem: string) => [stem, stem.slice(2)].filter((word) => word.length >= 2)

/** `判决19件，胜诉率78.9%`: no part is printed, but some whole number of cases must give the rate. */
function fromWholeNumbers(rate: Mention, near: readonly Mention[], stem: string): Claim[] {
  const whole = near[0]
  const alone = whole && whole.value > 0 && whole.index === rate.index - 1 && whole.place.part === rate.place.part
  if (
    !alone ||
    whole.gap === '' ||
    isOfNotDone(rate) ||
    rate.approx ||
    rate.value <= 0 ||
    rate.value >= 100 ||
    whole.kind !== 'count' ||
    !Number.isInteger(whole.value)
  )
    return []
  if (ASKED.test(stem) || sharesPair(stem, wordsOf(whole)) || isOfPrinted(rate, near, stem)) return []
  const fitting = wholeNumerators(rate.value, whole.value, rate.decimals)
  if (!fitting || (fitting.length === 0 && (stem.length > BARE || mayBeOfAnother(rate, near)))) return []
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

/** `调解结案517件、裁决结案312件，调解率62.4%`: the rate bears the name of a count that is printed further up in its part. */
const isOfPrinted = (rate: Mention, near: readonly Mention[], stem: string) =>
  near.slice(1).some((one) => one.place.part === rate.place.part && isNamedBy(stem, one))

/** Whether another count of the sentence could give a rate that the one right before it cannot. */
const mayBeOfAnother = (rate: Mention, near: readonly Mention[]) =>
  near
    .slice(1)
    .filter(inSentenceOf(rate))
    .some((one) => wholeNumerators(rate.value, one.value, rate.decimals)?.length !== 0)
