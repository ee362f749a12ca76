import type { Mention } from '../../mentions.ts'
import { before, sharesPair, wordsOf } from '../context/neighbours.ts'
import { isGrowth, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'
import { isStepBySlip, measured, type Step, stepClaim } from '../reckoning/steps.ts'

const REACH = 12
const AHEAD = 4
const PARAGRAPHS = 2
const NOWS = 2
const FINE = 2
const ROUND = 10
const EARLIER = /去年|上年|上一年|上月|上季|同期|20\d\d/u

/** Growth no rule has explained, against figures of like name around it: told where the step comes out to the digit. */
export function unexplainedGrowth(mentions: readonly Mention[], explained: ReadonlySet<Mention>): Claim[] {
  return mentions.flatMap((step, at) => {
    if (!isGrowth(step) || step.approx || step.value === 0 || explained.has(step)) return []
    if (step.decimals === 0 && step.value % ROUND === 0) return []
    const nows = before(mentions, at, (one) => one.place.sentence === step.place.sentence)
      .filter((one) => isStock(one) && !one.approx)
      .slice(0, NOWS)
    const around = mentions.slice(Math.max(0, at - REACH), at + AHEAD + 1)
    const results = nows.flatMap((now) =>
      around
        .filter((past) => isPastOf(past, now, step))
        .flatMap((past) => {
          const result = measured({ past, now, step })
          return result ? [{ found: { past, now, step }, result }] : []
        }),
    )
    const right = results.find(({ result }) => result.by === 'exact' || result.by === 'rounding')
    if (right) return [stepClaim(right.found, right.result, {})]
    const missed = results.find(({ found }) => isBesidePast(found, mentions) && isStepBySlip(found))
    const cut = step.decimals >= FINE ? results.find(({ result }) => result.by === 'truncation') : undefined
    if (cut) return [stepClaim(cut.found, cut.result, { soft: cut.found.past.place.sentence !== step.place.sentence })]
    return missed ? [stepClaim(missed.found, missed.result, { soft: true })] : []
  })
}

/** Whether the figure of an earlier year has no other growth between it and the step. */
function isBesidePast({ past, now, step }: Step, mentions: readonly Mention[]): boolean {
  const [from, to] = past.index < step.index ? [past.index, step.index] : [step.index, past.index]
  return past.fact.year < now.fact.year && !mentions.slice(from + 1, to).some(isGrowth)
}

/** An earlier year's figure of the same thing; a rate without decimals needs the words that say so. */
function isPastOf(past: Mention, now: Mention, step: Mention): boolean {
  if (past === now || !isStock(past) || past.approx || !sameKind(past, now) || past.value === 0) return false
  if (Math.abs(past.place.paragraph - step.place.paragraph) > PARAGRAPHS) return false
  const alike = sharesPair(wordsOf(past), wordsOf(now))
  const dated = EARLIER.test(past.gap)
  return step.decimals > 0 ? alike || dated : alike && dated
}
