import type { Mention } from '../../mentions.ts'
import { total } from '../reckoning/claim.ts'
import { clean, printedStep } from '../reckoning/measure.ts'
import { meantBy } from '../reckoning/slips.ts'

/** Whether one slip of the pen keeps parts from their whole: a digit of a number off by one, two neighbouring digits changed about (1830 for 1380), or one digit of a long number wrong. */
export function isSumBySlip(parts: readonly Mention[], whole: Mention): boolean {
  const miss = clean(whole.value - total(parts))
  if (miss === 0) return false
  return isMeant(whole, -miss) || isOneDigitOff(whole, total(parts)) || parts.some((part) => isMeant(part, miss))
}

const LONG = 10_000

/** Whether a long number differs from a sum in one digit only; short ones often do so by chance. */
function isOneDigitOff(whole: Mention, sum: number): boolean {
  const [printed, added] = [whole.value, sum].map((value) => `${Math.round(value / printedStep(whole))}`)
  if (printed === undefined || added === undefined || Number(printed) < LONG) return false
  return printed.length === added.length && [...printed].filter((digit, at) => digit !== added[at]).length === 1
}

/** Whether a figure may have been meant to be so much larger, or smaller where that is negative. */
const isMeant = (one: Mention, more: number) =>
  meantBy(one).some((meant) => clean(meant - one.value) === more) || isDigitOff(one, more)

const TEN = 10
const HALF = 5

/** Whether a digit before the last is one too high or too low (4873 for 4863); of what is hardly larger than the miss it tells nothing. */
function isDigitOff(one: Mention, more: number): boolean {
  const units = Math.abs(clean(more / printedStep(one)))
  const power = Math.log10(units)
  return units >= TEN && Number.isInteger(power) && one.value / printedStep(one) >= HALF * units
}
