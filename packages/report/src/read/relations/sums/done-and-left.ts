import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, sumClaim, total } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'

const DONE = /(?:已|均|全部)[^，。；、\d]{0,6}$|(?:办结|审结|完成|解决|落实|整改)$/u
const ENDED = /^(?:案件)?(?:已|均|全部)/u
const REST = /^[，,；;](?:另外?|其余|剩余|其他|还有|尚有|有|余)?的?$/u
const WHOLE_UNIT = /^(?:件|项|个|起|名|人|家|宗|条|处|部)$/u

/** `确定6项，已完成5项，1项因调整结转`: what is done and a bare number right behind it make up the number before; told only where it holds. */
export function doneAndLeft(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((left, at) => {
    const [whole, done] = [mentions[at - 2], mentions[at - 1]]
    if (!whole || !done || !REST.test(left.gap) || !(DONE.test(done.gap) || ENDED.test(done.tail))) return []
    if (OTHERS.test(left.gap)) return madeUp(done, left, mentions)
    const alike = [whole, done, left].every((one) => isStock(one) && !one.approx && one.unit === left.unit)
    const joined = inSentenceOf(left)(done) && inSentenceOf(left)(whole) && WHOLE_UNIT.test(left.unit)
    return alike && joined && total([done, left]) === whole.value ? [sumClaim([done, left], whole)] : []
  })
}

const OTHERS = /另|其余|剩余|余下/u

/** `共6件。…其中4件已审结，另2件审理中`: what is done and the others make up a count told before. */
function madeUp(done: Mention, left: Mention, mentions: readonly Mention[]): Claim[] {
  const isPair = [done, left].every((one) => isStock(one) && !one.approx) && sameKind(done, left)
  const told = before(mentions, done.index, ({ place }) => place.paragraph === left.place.paragraph)
  const whole = isPair
    ? told.find((one) => isStock(one) && sameKind(one, left) && one.value === total([done, left]))
    : undefined
  return whole && inSentenceOf(left)(done) ? [sumClaim([done, left], whole)] : []
}
