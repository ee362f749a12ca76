import type { Mention } from '../../mentions.ts'
import { addsUp, type Claim, sumClaim } from '../reckoning/claim.ts'
import { isAmount, sameKind } from '../reckoning/measure.ts'
import { ratioClaim } from '../reckoning/ratio.ts'
import { explain } from '../reckoning/rounding.ts'
import { isRateBySlip } from '../reckoning/slips.ts'

const REACH = 40
const INDUSTRIES = [/第一产业|一产/u, /第二产业|二产/u, /第三产业|三产/u]
const STRUCTURE = /产业(?:增加值)?(?:结构|比例|占比|比)/u

/** `生产总值439.19亿元，第一产业增加值100.23亿元…三次产业结构比为22.8:38.8:38.4`: each part of the structure is the share of its industry. */
export function structureShares(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((first, at) => {
    const structure = mentions.slice(at, at + INDUSTRIES.length)
    if (first.kind !== 'ratio' || !STRUCTURE.test(first.gap) || !isStructure(structure)) return []
    const told = mentions.slice(Math.max(0, at - REACH), at).filter(isAmount)
    const parts = INDUSTRIES.flatMap((name) => told.findLast((one) => addedValue(one, name)) ?? [])
    const [industry] = parts
    if (!industry || parts.length < INDUSTRIES.length) return []
    const whole = told.findLast((one) => one.index < industry.index && sameKind(one, industry) && addsUp(parts, one))
    return whole ? [sumClaim(parts, whole), ...shares(structure, parts, whole)] : []
  })
}

const isStructure = (structure: readonly Mention[]) =>
  structure.length === INDUSTRIES.length &&
  structure.every(({ kind, gap }, place) => kind === 'ratio' && (place === 0 || gap.length === 1))

const addedValue = ({ gap, kind }: Mention, name: RegExp) => kind === 'money' && name.test(gap) && /增加值/u.test(gap)

const shares = (structure: readonly Mention[], parts: readonly Mention[], whole: Mention) =>
  structure.flatMap((rate, place) => {
    const part = parts[place]
    if (!part) return []
    const by = explain(rate.value, part.value, whole.value, rate.decimals)
    if (by === 'exact' || by === 'rounding') return [ratioClaim(rate, { part, whole }, true)]
    return isRateBySlip(rate, part, whole) ? [ratioClaim(rate, { part, whole }, false, { soft: true })] : []
  })
