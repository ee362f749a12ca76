import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'

const TOTAL_OF = /(?:总|在册|实有|现有)(?:产|收|支|投)?(\p{Script=Han}{1,8})$/u
const ALL_CASES = /共(?:办理|受理|处理)[^，。；、]{0,12}$/u
const TASK = /^(?:的)?(?:\p{Script=Han}{2})?(?:任务|目标)/u
const SHORTEST = 2
const LONGEST_NAME = 4
const MOST_SENTENCES = 1

/** `粮食总产量46695吨…谷物产量39603吨`: what bears the noun of a total told before is part of it; reported only where it holds. */
export function wholesOfName(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    if (!isStock(later)) return []
    const near = before(mentions, at, isNear(later)).filter((one) => isAlike(one, later))
    const done = TASK.test(later.tail) ? near.find(({ value }) => value >= later.value) : undefined
    if (done) return [partClaim([later], [done])]
    const whole = near.find((one) => one.value >= later.value && isTotalOf(one, later))
    return whole ? [partClaim([later], [whole])] : []
  })
}

const isNear = (later: Mention) => (one: Mention) =>
  one.place.paragraph === later.place.paragraph && later.place.sentence - one.place.sentence <= MOST_SENTENCES

const isAlike = (one: Mention, later: Mention) =>
  isStock(one) && one.kind === later.kind && sameFamily(one.unit, later.unit)

function isTotalOf(one: Mention, later: Mention): boolean {
  const noun = TOTAL_OF.exec(one.lead)?.[1]
  if (noun !== undefined) return bears(later, noun.length < SHORTEST ? one.lead.slice(-SHORTEST) : noun)
  const [, all] = /(\p{Script=Han}{4})$/u.exec(one.lead) ?? []
  return (
    all !== undefined && ALL_CASES.test(one.gap) && later.lead.endsWith(all.slice(-SHORTEST)) && /办理/u.test(later.gap)
  )
}

/** Whether a figure is named by a noun, or by its last signs where the noun is long. */
const bears = (later: Mention, noun: string) => later.lead.endsWith(noun.slice(-LONGEST_NAME))
