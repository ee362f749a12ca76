import type { Mention } from '../../mentions.ts'
import { isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { measured, stepClaim } from '../reckoning/steps.ts'

const EACH = /分别|各/u
const AND = /^(?:[、，,和与及]|以及)$/u
const FORMER = /(?:去年|上年|上一年|20\d\d年)(?:度|同期|全年)?(?:的|为|是)?[^，。；、\d]{0,6}$/u
const BESIDE = /^[、，,]?$/u
const MOST = 3

/** `97件134人，上年同期197件375人，同比分别下降50.76%和64.27%`: figures in several units, those of the year before, and a rate for each in turn. */
export function stepsInTurn(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    if (first.kind !== 'percent' || first.fact.direction === undefined || !EACH.test(first.gap)) return []
    const steps = stepsFrom(mentions, at)
    const figures = mentions.slice(Math.max(0, at - 2 * steps.length), at)
    const [nows, pasts] = [figures.slice(0, steps.length), figures.slice(steps.length)]
    return areTwoYears(nows, pasts, first)
      ? steps.flatMap((step, nth) => changeOf(nows[nth], pasts[nth], step, first))
      : []
  })
}

function stepsFrom(mentions: readonly Mention[], at: number): Mention[] {
  const list = mentions.slice(at, at + MOST)
  const end = list.findIndex((one, nth) => nth > 0 && (one.unit !== '%' || !AND.test(one.gap)))
  return end < 0 ? list : list.slice(0, end)
}

/** Two rows of figures in the same units, the second of them said to be of the year before. */
function areTwoYears(nows: readonly Mention[], pasts: readonly Mention[], step: Mention): boolean {
  const [past] = pasts
  if (!past || nows.length < 2 || nows.length !== pasts.length || !FORMER.test(past.gap)) return false
  const rows = [...nows.slice(1), ...pasts.slice(1)].every(({ gap }) => BESIDE.test(gap))
  const units = new Set(nows.map(({ unit }) => unit)).size === nows.length
  return (
    rows &&
    units &&
    [...nows, ...pasts].every((one) => isStock(one) && !one.approx && one.place.sentence === step.place.sentence) &&
    nows.every(({ unit }, nth) => pasts[nth]?.unit === unit)
  )
}

function changeOf(now: Mention | undefined, past: Mention | undefined, step: Mention, first: Mention): Claim[] {
  const { direction } = first.fact
  if (!now || !past || direction === undefined) return []
  const found = measured({ past, now, step: { ...step, fact: { ...step.fact, direction } } })
  return found ? [stepClaim({ past, now, step }, found, {})] : []
}
