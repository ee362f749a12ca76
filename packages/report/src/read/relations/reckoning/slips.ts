import type { Mention } from '../../mentions.ts'
import { clean, printedStep } from './measure.ts'
import { explain } from './rounding.ts'

const TEN = 10

/** Whether figures come out once a slip of the pen in one of them is undone: its last digit one off, or two neighbouring digits swapped. */
export function isSlipAway(figures: readonly Mention[], comesOut: (values: readonly number[]) => boolean): boolean {
  const values = figures.map(({ value }) => value)
  return figures.some((one, at) => meantBy(one).some((meant) => comesOut(values.with(at, meant))))
}

const FULL = 100
const SIGNIFICANT = 10

/** Whether two counts give a printed rate but for a slip in one of the three; a rate of one digit and a full one tell too little. */
export function isRateBySlip(rate: Mention, part: Mention, whole: Mention): boolean {
  if (rate.value * TEN ** rate.decimals < SIGNIFICANT || gives(rate.value, part.value, whole.value, rate.decimals))
    return false
  const full = rate.value === FULL
  if (full && part.value < SIGNIFICANT) return false
  return isSlipAway([part, whole, rate], ([count = 0, base = 0, stated = 0]) => {
    if (full ? stated !== FULL : stated === FULL && rate.value < FULL) return false
    return gives(stated, count, base, rate.decimals)
  })
}

function gives(rate: number, part: number, whole: number, decimals: number): boolean {
  const by = part <= whole && whole > 0 ? explain(rate, part, whole, decimals) : 'none'
  return by === 'exact' || by === 'rounding'
}

/** What a printed figure may have been meant to be, by the digits it was printed with. */
export function meantBy(one: Mention): number[] {
  const step = printedStep(one)
  const units = Math.round(one.value / step)
  return [units - 1, units + 1, ...swapped(units)].filter((meant) => meant > 0).map((meant) => clean(meant * step))
}

function swapped(units: number): number[] {
  const found: number[] = []
  for (let place = 1; place * TEN <= units; place *= TEN) {
    const [low, high] = [Math.floor(units / place) % TEN, Math.floor(units / (place * TEN)) % TEN]
    const leads = place * TEN * TEN > units
    if (low !== high && !(leads && low === 0)) found.push(units + (low - high) * (TEN - 1) * place)
  }
  return found
}
