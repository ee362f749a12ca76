import type { Mention } from '../../mentions.ts'
import { before, from, inSentenceOf, WINDOW, wordsOf } from '../context/neighbours.ts'
import type { Claim } from '../reckoning/claim.ts'
import { isAmount } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'
import { isRateBySlip } from '../reckoning/slips.ts'
import { baseOf } from './share-base.ts'

const EACH = /分别|各占|依次/u
const FEWEST_RIGHT = 2
const AND = /^(?:[、，,和与及|｜]|以及)?$/u

/** `甲90件、乙60件，分别占45%、30%`: as many rates as counts, each of one whole. */
export function apportioned(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    const list = listFrom(mentions, at)
    if (!EACH.test(first.gap)) return isRate(first) ? inTurn(list, mentions) : []
    if (list.length < 2) return []
    const others = before(mentions, at, inSentenceOf(first)).filter(isRate(first) ? isAmount : isRate)
    const partners = others.slice(0, list.length).reverse()
    if (partners.length < list.length) return []
    return isRate(first) ? shared(list, partners, mentions) : shared(partners, list, mentions)
  })
}

/** `甲90件、乙60件，占来信的45%和30%`: a list of counts and right behind it a list of as many rates, where all of them come out. */
function inTurn(rates: readonly Mention[], mentions: readonly Mention[]): Claim[] {
  const [first] = rates
  if (!first || rates.length < 2 || !isListed(rates)) return []
  const parts = mentions.slice(Math.max(0, first.index - rates.length), first.index)
  const listed = parts.length === rates.length && parts.every((one) => isAmount(one) && inSentenceOf(first)(one))
  const claims = listed ? shared(rates, parts, mentions) : []
  const right = claims.filter(({ holds }) => holds).length
  if (right === claims.length) return claims
  if (right >= Math.max(FEWEST_RIGHT, claims.length - 1)) return claims.map(asked)
  return right > 0 && claims.every((claim) => claim.holds || isMissedBySlip(claim)) ? claims.map(asked) : []
}

const isMissedBySlip = ({ mentions: [part, whole, rate] }: Claim) =>
  part !== undefined && whole !== undefined && rate !== undefined && isRateBySlip(rate, part, whole)

/** What does not come out in a list that is not told as one of shares is a question. */
const asked = (claim: Claim): Claim => (claim.holds ? claim : { ...claim, soft: true })

const isListed = (rates: readonly Mention[]) => rates.slice(1).every(({ gap }) => /^(?:[、和与及]|以及)$/u.test(gap))

const isRate = (one: Mention) => one.kind === 'percent' && one.unit === '%' && !one.fact.direction

/** The figures of one unit from `at` on that only 、 and 和 part. */
function listFrom(mentions: readonly Mention[], at: number): Mention[] {
  const first = mentions[at]
  const list = first ? from(mentions, at, inSentenceOf(first)) : []
  const end = list.findIndex((one, nth) => nth > 0 && (!AND.test(one.gap) || one.unit !== list[0]?.unit))
  return end < 0 ? list : list.slice(0, end)
}

function shared(rates: readonly Mention[], parts: readonly Mention[], mentions: readonly Mention[]): Claim[] {
  const [first] = parts
  if (!first || parts.some((one) => one.unit !== first.unit || one.approx)) return []
  const wholes = mentions
    .slice(Math.max(0, first.index - WINDOW), first.index)
    .filter((one) => isNear(one, first, rates) && parts.every((part, nth) => couldHold(one, part, rates[nth])))
  const ranked = wholes
    .map((whole) => ({ whole, fitting: rates.filter((rate, nth) => fits(rate, parts[nth], whole)).length }))
    .sort((one, other) => other.fitting - one.fitting)
  const best = ranked[0]
  if (!best || best.fitting === 0) return []
  const oneSlip = best.fitting >= rates.length - 1 && best.whole.unit === first.unit
  return rates.flatMap((rate, nth) => {
    const part = parts[nth]
    if (!part) return []
    const holds = fits(rate, part, best.whole)
    return [ratioClaim(rate, { part, whole: best.whole }, holds, { soft: !holds && !oneSlip })]
  })
}

/** The whole stands in the paragraph, or in the one before it under the name that the rates are said to be shares of. */
function isNear(whole: Mention, first: Mention, [rate]: readonly Mention[]): boolean {
  const back = first.place.paragraph - whole.place.paragraph
  const base = rate ? (baseOf(rate) ?? '').replace(/[类的]/gu, '') : ''
  return back === 0 || (back === 1 && base.length > 1 && wordsOf(whole).includes(base))
}

/** A whole need not be counted in the unit of its parts (收回意见表527份，满意526件), and is smaller than one only by a slip. */
const couldHold = (whole: Mention, part: Mention, rate: Mention | undefined) =>
  whole !== part &&
  whole.kind === part.kind &&
  whole.kind === 'count' &&
  whole.value > 0 &&
  (whole.value >= part.value || (rate !== undefined && isRateBySlip(rate, part, whole)))

function fits(rate: Mention, part: Mention | undefined, whole: Mention): boolean {
  const by = part ? explain(rate.value, part.value, whole.value, rate.decimals) : 'none'
  return by === 'exact' || by === 'rounding'
}
