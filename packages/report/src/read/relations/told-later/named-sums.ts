import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, total } from '../reckoning/claim.ts'
import { canHold } from '../reckoning/ratio.ts'
import { isSumShare, isSumShareBySlip, sumShareClaim } from '../reckoning/sum-share.ts'

/** Rates of several outcomes taken together, and the words those outcomes go by. */
const TOGETHER: readonly (readonly [rate: RegExp, outcome: RegExp])[] = [
  [/纠错率/u, /撤销|变更|确认违法|责令|纠错|纠正/u],
  [/(?:调撤|调解撤诉|和解撤诉)率/u, /调解|和解|撤诉|撤回|撤案/u],
  [/综合化解率|案结事了率/u, /调解|和解|撤回|撤诉|化解|纠错|终止/u],
  [/(?:调解和解|和解调解|调和|化解)率/u, /调解|和解|撤回|化解/u],
  [/(?<!不)(?:满意率|满意度)/u, /满意/u],
  [/(?:维持驳回|胜诉)率/u, /维持|驳回|胜诉/u],
  [/(?:改判发回|发改)率/u, /改判|发回/u],
]
const NO_OUTCOME = /不满意|不[受予]/u
const MOST = 5
const FEWEST = 2
const NEAREST = 3

/** `撤销9件，确认违法1件，责令履行2件，…纠错率16%`: several outcomes of one sentence over a count before; a question where only a slip of the pen keeps it from fitting. */
export function namedSums(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((rate, at) => {
    const outcome = rate.kind === 'percent' && rate.unit === '%' && !rate.approx ? outcomeOf(rate) : undefined
    if (!outcome || rate.value === 0) return []
    const near = before(mentions, at, ({ place }) => place.paragraph === rate.place.paragraph).filter(isStock)
    const parts = partsOf(near, rate, outcome)
    if (parts.length < FEWEST) return []
    const sum = total(parts)
    const wholes = near.filter((one) => !parts.includes(one) && couldBe(one, parts))
    const whole = wholes.find((one) => isSumShare(sum, one.value, rate))
    if (whole) return [sumShareClaim(parts, whole, rate, true)]
    const [first] = parts
    const told = wholes.filter((one) => first && one.index < first.index).slice(0, NEAREST)
    const missed = told.find((one) => isSumShareBySlip(parts, one, rate))
    return missed ? [sumShareClaim(parts, missed, rate, false, { soft: true })] : []
  })
}

const outcomeOf = ({ gap }: Mention) => TOGETHER.find(([rate]) => rate.test(gap.slice(-12)))?.[1]

/** The outcomes nearest to the rate, of one unit and one sentence. */
function partsOf(near: readonly Mention[], rate: Mention, outcome: RegExp): Mention[] {
  const told = near.filter((one) => outcome.test(wordsOf(one)) && !NO_OUTCOME.test(wordsOf(one)) && !one.approx)
  const [first] = told
  if (!first || rate.place.sentence - first.place.sentence > 1) return []
  return told
    .filter((one) => one.place.sentence === first.place.sentence && sameFamily(one.unit, first.unit))
    .slice(0, MOST)
    .reverse()
}

const couldBe = (one: Mention, parts: readonly Mention[]) => parts.every((part) => canHold(one, part)) && !one.approx
