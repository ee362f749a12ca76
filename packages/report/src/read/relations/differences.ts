import type { Mention } from '../mentions.ts'
import type { Claim } from './claim.ts'
import { type Comparison, comparisonAt } from './comparisons.ts'
import { isAmount, sameKind } from './measure.ts'
import { quotient } from './rounding.ts'
import { measured, type Step, stepClaim } from './steps.ts'

const CHANGED =
  /增长|增加|增幅|上升|提高|提升|提速|扩大|减少|下降|降低|降幅|回落|压缩|压减|缩短|精简|精减|多|少|翻|净增|降|增|减/u
const DELTA =
  /(?:[较比](?:去年|上年|上一年度?|20\d\d年)(?:度|同期)?|同比)[^，。；\d]{0,4}(?:增加|减少|多|少|增长|下降|上升)了?$/u
const PLAIN_STEP =
  /^[，,]?(?:同比|共|净|整体|累计)?(?:增长|增加|上升|提高|提升|减少|下降|降低|压缩|缩短|多|少|降|增|减)了?$/u
const LESS = /减少|少|下降/u
const TASK = /平均|人均|率[^，]{0,2}$|其中|新增|取消/u
const LONGEST = 3
const MISREAD = 1

/** Steps between two printed figures, and steps whose base follows from a printed difference. */
export function differences(mentions: readonly Mention[]): Claim[] {
  let latest: Comparison | undefined
  return mentions.flatMap((mention, at) => {
    const comparison = follows(latest, mention) ? undefined : comparisonAt(mentions, at)
    if (comparison) latest = comparison
    const claims = latest && !comparison ? stepFrom(latest, mention) : []
    return [...claims, ...fromDelta(mentions, at)]
  })
}

/** `…减少30件`: the figure says how far the two before it are apart. */
const follows = (latest: Comparison | undefined, step: Mention) =>
  latest !== undefined && Math.max(latest.past.index, latest.now.index) === step.index - 1 && PLAIN_STEP.test(step.gap)

function stepFrom({ past, now, certain }: Comparison, step: Mention): Claim[] {
  const last = Math.max(past.index, now.index)
  if (step.index - last > LONGEST || step.place.sentence !== now.place.sentence) return []
  if (!isStep(step) || TASK.test(step.gap)) return []
  const found: Step = { past, now, step }
  const result = measured(found)
  if (!result) return []
  const open = [past, now, step].some((one) => one.approx)
  if (open) return boundHolds(found, result.computed) ? [stepClaim(found, { ...result, by: 'rounding' }, {})] : []
  const holds = result.by === 'exact' || result.by === 'rounding'
  if (!holds && !certain) return []
  const twice = step.unit === '倍' && /[增翻长升]/u.test(step.gap) && Math.abs(result.computed - step.value) <= MISREAD
  return [stepClaim(found, result, { soft: !holds && (twice || isFar(found)) })]
}

const isStep = (step: Mention) =>
  (CHANGED.test(step.gap) || step.unit === '倍') && step.kind !== 'ordinal' && step.kind !== 'other'

/** A step that stands apart from its figures may be that of something else. */
const isFar = ({ past, now, step }: Step) =>
  step.index - Math.max(past.index, now.index) > 1 && step.place.part !== now.place.part

function boundHolds({ step }: Step, computed: number): boolean {
  if (step.bound === 'ge' || step.bound === 'gt') return computed >= step.value
  if (step.bound === 'le') return computed <= step.value
  return Math.abs(computed - step.value) <= step.value / 20
}

/** `办结286件，较上年增加26件，增长10%`: the year before is the number less what it grew by. */
function fromDelta(mentions: readonly Mention[], at: number): Claim[] {
  const [now, delta, step] = [mentions[at - 2], mentions[at - 1], mentions[at]]
  if (!now || !delta || !step || step.place.sentence !== now.place.sentence) return []
  if (step.kind !== 'percent' || step.unit !== '%' || !step.fact.direction || !isAmount(delta)) return []
  if (!DELTA.test(delta.gap) || !sameKind(now, delta) || now.approx || delta.approx || step.approx) return []
  const base = LESS.test(delta.gap) ? now.value + delta.value : now.value - delta.value
  if (base <= 0) return []
  const { cut, rounded, exact } = quotient(delta.value, base, 100, step.decimals)
  const fitting = rounded === step.value
  const explained = exact ? 'exact' : 'rounding'
  const missed = cut === step.value ? 'truncation' : 'none'
  return [
    {
      kind: 'change',
      expression: `${delta.value}/${base}=${step.value}%`,
      mentions: [now, delta, step],
      stated: step.value,
      computed: quotient(delta.value, base, 100, step.decimals + 2).rounded,
      holds: fitting,
      explainedBy: fitting ? explained : missed,
    },
  ]
}
