import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'
import { isStepBySlip, type Measured, measured, type Step, stepClaim } from '../reckoning/steps.ts'
import { fits, pairOf } from './chains.ts'
import { type Comparison, comparisonAt } from './comparisons.ts'

const CHANGED =
  /增长|增加|[增升涨降跌]幅|上升|提高|提升|提速|扩大|减少|下降|降低|回落|压缩|压减|缩短|精简|精减|多|少|翻|净增|降|增|减/u
const PLAIN_STEP =
  /^[，,]?(?:[比较](?:上一?年|去年)(?:度|同期)?)?(?:同比|共|净|整体|累计)?(?:增长|增加|上升|提高|提升|减少|下降|降低|压缩|缩短|多|少|降|增|减)了?$/u
const TASK = /平均|年均|人均|(?<![减简缩降长])率[^，]{0,2}$|其中|新增|取消/u
const WENT =
  /(?:同比|环比|[比较与]|[增升涨降跌]幅|净?增|上升|提[高升速]|扩大|减|下降|降低|回落|压|缩|精|整体|平均|共|总体).*$/u
const OWN_NAME = 4
const LONGEST = 3
const MISREAD = 1
const MOST = 3

/** Steps between two printed figures. */
export function differences(mentions: readonly Mention[]): Claim[] {
  let told: readonly Comparison[] = []
  let right: Claim | undefined
  return mentions.flatMap((mention, at) => {
    const comparison = follows(told.at(-1), mention) ? undefined : comparisonAt(mentions, at)
    if (comparison) {
      told = [...told.filter(({ now }) => now.place.sentence === mention.place.sentence).slice(-MOST), comparison]
      return []
    }
    const pair = pairOf(told, mention)
    const claims = pair ? stepFrom(ofAnotherNow(pair, mention, mentions) ?? pair, mention) : []
    const own = claims.filter((claim) => claim.holds || !isOfThingBehind(claim, right))
    right = own.find(({ holds }) => holds) ?? right
    return own
  })
}

/** `比上年的90户增长20%，外资企业增长8%`: two figures whose step has come out have no other in the same unit. */
const isOfThingBehind = ({ mentions: [past, now, step] }: Claim, right: Claim | undefined) =>
  right !== undefined &&
  right.mentions[0] === past &&
  right.mentions[1] === now &&
  right.mentions.at(-1)?.unit === step?.unit

/** `36942件，其中投诉24815件、举报12127件，较上年的31275件增长18.12%`: of the figures before the earlier one, another it comes out with. */
function ofAnotherNow(pair: Comparison, step: Mention, mentions: readonly Mention[]): Comparison | undefined {
  const { past, now } = pair
  if (past.index < now.index || fits(pair, step)) return undefined
  const others = before(mentions, past.index, inSentenceOf(past))
    .filter((one) => one !== now && isStock(one) && sameKind(one, past))
    .map((one) => ({ ...pair, now: one }))
  return others.find((other) => fits(other, step)) ?? ofHost(pair, others)
}

/** `36942件，其中投诉24815件、举报12127件，较上年的31275件增长18.1%`: behind a list of parts, what they are parts of. */
function ofHost(pair: Comparison, others: readonly Comparison[]): Comparison | undefined {
  const list = [pair, ...others]
  const first = list.findIndex(({ now }) => /其中/u.test(now.gap))
  const host = first < 0 ? undefined : list[first + 1]
  return host && { ...host, certain: false, asked: true }
}

/** `…减少30件`: the figure says how far the two before it are apart. */
const follows = (latest: Comparison | undefined, step: Mention) =>
  latest !== undefined && Math.max(latest.past.index, latest.now.index) === step.index - 1 && PLAIN_STEP.test(step.gap)

function stepFrom(comparison: Comparison, step: Mention): Claim[] {
  const { past, now } = comparison
  const last = past.index < now.index ? now : past
  if (step.index - last.index > LONGEST || step.place.sentence !== last.place.sentence) return []
  if (!isStep(step) || TASK.test(step.gap)) return []
  const found: Step = { past, now, step }
  const result = measured(found)
  if (!result) return []
  if (![past, now, step].some((one) => one.approx)) return judged(comparison, found, result)
  return boundHolds(found, result.computed) ? [stepClaim(found, { ...result, by: 'rounding' }, {})] : []
}

/** Where the words leave a doubt, a step that does not come out is told only if it is right but for being cut off. */
function judged({ certain, asked }: Comparison, found: Step, result: Measured): Claim[] {
  const { past, now, step } = found
  if (result.by === 'exact' || result.by === 'rounding') return [stepClaim(found, result, {})]
  const cut = result.by === 'truncation' && step.decimals > 0
  if ((!certain && asked !== true && !cut && !isStepBySlip(found)) || isOfAnother(step, now, past)) return []
  const twice = step.unit === '倍' && /[增翻长升]/u.test(step.gap) && Math.abs(result.computed - step.value) <= MISREAD
  return [stepClaim(found, result, { soft: !certain || twice || isFar(found) || result.computed < 0 })]
}

/** A step whose clause names another thing (，查处违法行为增长30%) is not one between these two figures. */
function isOfAnother(step: Mention, now: Mention, past: Mention): boolean {
  const clause = step.gap.slice(step.gap.search(/[^，,；;]*$/u)).replace(WENT, '')
  return clause.length >= OWN_NAME && !sharesPair(clause, `${wordsOf(now)}${wordsOf(past)}`)
}

/** 减少为0元: what it came to, not by how much. */
const REACHED = /[增升加高减降少缩低][至到为]$/u

const isStep = (step: Mention) =>
  !REACHED.test(step.gap) &&
  (CHANGED.test(step.gap) || step.unit === '倍') &&
  step.kind !== 'ordinal' &&
  step.kind !== 'other'

/** A step that stands apart from its figures may be that of something else. */
const isFar = ({ past, now, step }: Step) =>
  step.index - Math.max(past.index, now.index) > 1 && step.place.part !== now.place.part

function boundHolds({ step }: Step, computed: number): boolean {
  if (step.bound === 'ge' || step.bound === 'gt') return computed >= step.value
  if (step.bound === 'le') return computed <= step.value
  return Math.abs(computed - step.value) <= step.value / 20
}
