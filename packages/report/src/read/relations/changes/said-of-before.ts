import type { Mention } from '../../mentions.ts'
import { sameFamily } from '../../units.ts'
import { before, wordsOf } from '../context/neighbours.ts'
import { isBase, isChange, isGrowth, isStock } from '../context/roles.ts'
import type { Claim } from '../reckoning/claim.ts'
import { measured, stepClaim } from '../reckoning/steps.ts'

const SUBJECT_BEFORE = /(?:^|[。；;，,])(?:全年)?(?<subject>\p{Script=Han}{2,6})[数量][比较](?:上一?年|去年|20\d\d年)/u
const SUBJECT_BEHIND = /相比[，,](?<subject>\p{Script=Han}{2,6})[数量]/u
const SENTENCES_BACK = 2

/** `受理纠纷3672件，…。受理数比上年的3910件减少238件`: a step from the year before, of what was counted before under the name said with it; a miss is a question. */
export function saidOfBefore(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((past, at) => {
    const step = mentions[at + 1]
    if (!step || step.place.sentence !== past.place.sentence || !(isChange(step) || isGrowth(step))) return []
    const subject =
      SUBJECT_BEFORE.exec(past.gap)?.groups?.['subject'] ?? SUBJECT_BEHIND.exec(step.gap)?.groups?.['subject']
    const now = subject === undefined ? undefined : countBefore(subject, past, mentions)
    if (!now) return []
    const found = { past, now, step }
    const result = measured(found)
    if (!result || [past, now, step].some(({ approx }) => approx)) return []
    return [stepClaim(found, result, { soft: result.by !== 'exact' && result.by !== 'rounding' })]
  })
}

/** The last count before it in the paragraph that bears a name, which may end in the unit (来访批数). */
const countBefore = (subject: string, past: Mention, mentions: readonly Mention[]) =>
  before(mentions, past.index, ({ place }) => place.paragraph === past.place.paragraph).find(
    (one) =>
      past.place.sentence - one.place.sentence <= SENTENCES_BACK &&
      isStock(one) &&
      !isBase(one) &&
      sameFamily(one.unit, past.unit) &&
      wordsOf(one).includes(subject.endsWith(past.unit) ? subject.slice(0, -past.unit.length) : subject),
  )
