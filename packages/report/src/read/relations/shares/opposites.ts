import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, softly } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'
import { computedRate } from '../reckoning/rounding.ts'
import { explainLoosely } from '../reckoning/rounding-room.ts'

const NOT = /[不未](?<act>\p{Script=Han}{1,6})率[^率，,；;]{0,4}$/u
const DONE = /(?<act>合格|达标|通过|成功|及格|履行|优秀|办结|整改|化解|执结)率[^率，,；;]{0,4}$/u
const MANY = 5
const CLOSE = 2

/** Whether a rate is that of what was not done, among what was and what was not (不捕率). */
export const isOfNotDone = (rate: Mention) => NOT.test(rate.gap)

/** `批准逮捕196人，不批准逮捕40人，不捕率16.95%`: the undone against the done and the undone together. */
export function opposites(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    const act =
      rate.kind === 'percent' && rate.unit === '%' && !rate.approx ? NOT.exec(rate.gap)?.groups?.['act'] : undefined
    if (act === undefined) return []
    const near = before(mentions, at, inSentenceOf(rate)).filter(isStock).slice(0, MANY)
    const undone = near.filter((one) => saysNot(one, act, mentions))
    const claims = undone.flatMap((not) =>
      near
        .filter((did) => did.index < not.index && sameKind(did, not) && !undone.includes(did))
        .slice(0, 1)
        .map((did) => claimOf(rate, did, not)),
    )
    const right = claims.filter(({ holds }) => holds)
    return right.length > 0 ? right.slice(0, 1) : claims.filter(isClose).slice(0, 1)
  })
}

/** `抽检1150批次，不合格21批次，合格率98.2%`: what was not done is left out of the whole. */
export function complements(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    if (rate.kind !== 'percent' || rate.unit !== '%' || rate.approx || isOfNotDone(rate)) return []
    const act = DONE.exec(rate.gap)?.groups?.['act']
    if (act === undefined) return []
    const near = before(mentions, at, inSentenceOf(rate)).filter(isStock).slice(0, MANY)
    const of = near.filter((one) => wordsOf(one).includes(act))
    const not = of.find((one) => /[不未]/u.test(wordsOf(one)))
    if (of.length > 1) return []
    const whole = not && near.find((one) => one.index < not.index && sameKind(one, not) && one.value > not.value)
    return not && whole ? restClaim(rate, whole, not) : []
  })
}

function restClaim(rate: Mention, whole: Mention, not: Mention): Claim[] {
  const rest = whole.value - not.value
  const by = explainLoosely(rate, [not, whole], rest, whole.value)
  const claim: Claim = {
    kind: 'ratio',
    expression: `(${whole.value}-${not.value})/${whole.value}=${rate.value}%`,
    mentions: [not, whole, rate],
    stated: rate.value,
    computed: computedRate(rest, whole.value, rate.decimals),
    holds: by === 'exact' || by === 'rounding',
    explainedBy: by,
    ...softly({ soft: by === 'none' || by === 'truncation' }),
  }
  return claim.holds || isClose(claim) ? [claim] : []
}

/** A miss of a few points is a question. */
const isClose = ({ stated, computed }: Claim) => Math.abs((stated ?? 0) - computed) <= CLOSE

/** Whether a count is of what was not done; the second unit of a pair (33件40人) goes by the words of the first. */
function saysNot(one: Mention, act: string, mentions: readonly Mention[]): boolean {
  const first = one.gap === '' ? mentions[one.index - 1] : one
  const words = first ? wordsOf(first) : ''
  return /[不未]/u.test(words) && [...act].some((sign) => words.includes(sign))
}

function claimOf(rate: Mention, did: Mention, not: Mention): Claim {
  const whole = did.value + not.value
  const by = explainLoosely(rate, [not, did], not.value, whole)
  return {
    kind: 'ratio',
    expression: `${not.value}/(${did.value}+${not.value})=${rate.value}%`,
    mentions: [not, did, rate],
    stated: rate.value,
    computed: computedRate(not.value, whole, rate.decimals),
    holds: by === 'exact' || by === 'rounding',
    explainedBy: by,
    ...softly({ soft: by === 'none' || by === 'truncation' }),
  }
}
