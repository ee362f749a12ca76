import type { Mention } from '../../mentions.ts'
import type { Claim } from '../reckoning/claim.ts'
import { judge, type Pair } from '../reckoning/ratio.ts'
import { stemOf } from './rate-words.ts'
import { baseOf } from './share-base.ts'

/** What offices call their counts at each step: of cases as they come in, are taken on, are heard, are closed; of those who enter for an examination and sit it. */
const STEPS = [
  /收到|接到|接收|新收|申请/u,
  /受理|收案|立案|应诉|诉讼/u,
  /开庭|应出庭|需出庭/u,
  /审结|办结|结案/u,
  /报名|报考|应考/u,
  /参考|实考|参加考试/u,
] as const
/** Rates of how cases ended are of those closed, of who attended of those heard, of who passed of those who sat. */
const RATES: readonly (readonly [rate: RegExp, step: string])[] = [
  [/和解|纠错|败诉|胜诉|维持/u, '审结'],
  [/出庭/u, '开庭'],
  [/合格|及格/u, '参考'],
]

/** The step that a rate by its name is told of, or ''. */
export const stepOfRate = (stem: string): string => RATES.find(([rate]) => rate.test(stem))?.[1] ?? ''

/**
 * `受理657件，审结612件，…占审结案件的28.5%`: the pairs whose whole is told at the step `named` says; only likely ones,
 * to be asked about however far off, where a count of another step gives the rate. All where none is told at that step.
 */
export function ofNamedStep(rate: Mention, named: string, pairs: readonly Pair[]): readonly Pair[] {
  const others = ofOtherSteps(
    named,
    pairs.map(({ whole }) => whole),
  )
  if (others.size === 0) return pairs
  const own = pairs.filter(({ whole }) => !others.has(whole))
  const mistaken = judge(
    rate,
    pairs.filter(({ whole }) => others.has(whole)),
  ).some(({ holds }) => holds)
  return mistaken ? own.filter(({ whole }) => stepsIn(whole.lead).size > 0).map(asked) : own
}

const asked = (pair: Pair): Pair => ({ ...pair, tie: 'likely', plain: true })

/** The counts told at another step; none where the words name no single step or no count is told at it. */
function ofOtherSteps(named: string, wholes: readonly Mention[]): ReadonlySet<Mention> {
  const [step, ...more] = stepsIn(named)
  if (!step || more.length > 0 || !wholes.some(({ lead }) => step.test(lead))) return new Set()
  return new Set(wholes.filter(({ lead }) => !step.test(lead) && stepsIn(lead).size > 0))
}

const stepsIn = (words: string): ReadonlySet<RegExp> => new Set(STEPS.filter((step) => step.test(words)))

/** Without the rates that counts of another step give, where a count of the step the rate is told of does not give it. */
export function withoutOtherSteps(claims: readonly Claim[]): Claim[] {
  const missed = new Map(claims.flatMap((claim) => (claim.holds ? [] : stepToldOf(claim))))
  return claims.filter(({ kind, holds, mentions: [, whole, rate] }) => {
    const step = rate && missed.get(rate)
    return kind !== 'ratio' || !holds || !step || step.test(whole?.lead ?? '')
  })
}

/** The rate of a claim, with the step it is told of, where its whole is a count of that step. */
function stepToldOf({ kind, mentions: [, whole, rate] }: Claim): (readonly [Mention, RegExp])[] {
  if (kind !== 'ratio' || !whole || !rate) return []
  const named = baseOf(rate) ?? stepOfRate(stemOf(rate))
  const step = STEPS.find((one) => one.test(named))
  return step?.test(whole.lead) ? [[rate, step]] : []
}
