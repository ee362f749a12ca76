import type { Mention } from '../../mentions.ts'
import { measured } from '../reckoning/steps.ts'
import type { Comparison } from './comparisons.ts'

const AGAINST = /[较比与同](20\d\d)年/u

/**
 * Of all that a sentence compares (2022年300件，2021年250件，2020年200件), the two figures a step is told of: a pair it
 * fits, else the latest year against the one the step names; undefined where that is not what was compared last.
 */
export function pairOf(told: readonly Comparison[], step: Mention): Comparison | undefined {
  const latest = told.at(-1)
  if (!latest || told.length < 2) return latest
  const pairs = told.flatMap(({ now, certain }) =>
    told.flatMap(({ past }) => (past.fact.year < now.fact.year ? [{ past, now, certain }] : [])),
  )
  return pairs.find((pair) => fits(pair, step)) ?? (isMeant(latest, told, step) ? latest : undefined)
}

/** Whether the two figures of a comparison give a step. */
export function fits({ past, now }: Comparison, step: Mention): boolean {
  const by = measured({ past, now, step })?.by
  return by === 'exact' || by === 'rounding'
}

function isMeant({ past, now }: Comparison, told: readonly Comparison[], step: Mention): boolean {
  const newest = told.every((one) => one.now.fact.year <= now.fact.year && one.past.fact.year <= now.fact.year)
  const base = AGAINST.exec(step.gap)?.[1]
  return newest && (base === undefined || Number(base) === past.fact.year)
}
