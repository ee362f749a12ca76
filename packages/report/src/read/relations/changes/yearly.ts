import type { Mention } from '../../mentions.ts'
import { actOf } from '../context/acts.ts'
import { before, from, inSentenceOf, likeness, wordsOf } from '../context/neighbours.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { isStepBySlip, measured, stepClaim } from '../reckoning/steps.ts'

const COMPARED = /同比|[比较](?:20\d\d年|去年|上年|上一年)/u
const EACH = /分别|均/u
const AND = /^(?:[、，,和与及]|以及)$/u
const MOST = 12
const ALIKE = 0.5
const CLOSE = 5

/** `受理15985件，审结14135件，比2014年分别上升42.6%和43%`, where the figures of 2014 stand elsewhere: reported where it fits. */
export function yearly(mentions: readonly Mention[]): Claim[] {
  const growths = mentions.filter((one) => isGrowth(one) && COMPARED.test(one.gap))
  if (growths.length === 0) return []
  const years = yearsOf(mentions)
  const byAct = amountsByAct(mentions, years)
  return growths.flatMap((first) => {
    const steps = listFrom(mentions, first.index, first)
    const nows = before(mentions, first.index, inSentenceOf(first)).filter(isAmount).slice(0, steps.length).reverse()
    const paired = nows.length === steps.length
    return steps.flatMap((step, nth) => againstYearBefore({ step, now: nows[nth], paired }, byAct, years))
  })
}

/** The year of each figure: the one said with it or before it in its part of the sentence, else that of its sentence. */
function yearsOf(mentions: readonly Mention[]): readonly number[] {
  const years: number[] = []
  let part = -1
  let said: number | undefined
  for (const one of mentions) {
    if (one.place.part !== part) said = undefined
    part = one.place.part
    if (isAmount(one) && one.namedYear !== undefined) said = one.namedYear
    years.push(said ?? one.fact.year)
  }
  return years
}

function amountsByAct(mentions: readonly Mention[], years: readonly number[]): Map<string, Mention[]> {
  const byAct = new Map<string, Mention[]>()
  for (const one of mentions) {
    if (!isAmount(one) || one.approx) continue
    const key = keyOf(one, years[one.index] ?? 0)
    const known = byAct.get(key)
    if (!known) byAct.set(key, [one])
    else if (known.length < MOST) known.push(one)
  }
  return byAct
}

const keyOf = (one: Mention, year: number) => `${actOf(one)} ${one.unit} ${year}`
const isGrowth = (one: Mention) => one.kind === 'percent' && one.unit === '%' && one.fact.direction !== undefined

/** `分别上升42.6%和43%`: the second rate rises as the first. */
const continues = (one: Mention, first: Mention) => isGrowth(one) || (one.unit === '%' && first.fact.direction === 'up')

function listFrom(mentions: readonly Mention[], at: number, first: Mention): Mention[] {
  if (!EACH.test(first.gap)) return [first]
  const list = from(mentions, at, inSentenceOf(first))
  const end = list.findIndex((one, nth) => nth > 0 && (!AND.test(one.gap) || !continues(one, first)))
  return end < 0 ? list : list.slice(0, end)
}

/** Only a rate with decimals tells by fitting that the two years belong together. */
function againstYearBefore(
  { step, now, paired }: { step: Mention; now: Mention | undefined; paired: boolean },
  byAct: ReadonlyMap<string, readonly Mention[]>,
  years: readonly number[],
): Claim[] {
  if (!now || now.approx || step.approx || (step.decimals === 0 && step.value % 10 === 0)) return []
  const pasts = byAct.get(keyOf(now, (years[now.index] ?? 0) - 1)) ?? []
  const results = pasts.flatMap((past) => {
    const result = measured({ past, now, step })
    return result ? [{ past, result }] : []
  })
  const found = results.find(({ result }) => result.by === 'exact' || result.by === 'rounding')
  if (found) return [stepClaim({ past: found.past, now, step }, found.result, {})]
  const close = results.find(
    ({ past, result }) =>
      paired &&
      ((isSameThing(past, now) && Math.abs(result.computed - step.value) <= CLOSE) ||
        isStepBySlip({ past, now, step })),
  )
  return close ? [stepClaim({ past: close.past, now, step }, close.result, { soft: true })] : []
}

const isSameThing = (past: Mention, now: Mention) => likeness(wordsOf(past), wordsOf(now)) >= ALIKE
