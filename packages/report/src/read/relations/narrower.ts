import type { Mention } from '../mentions.ts'
import { type Claim, partClaim } from './claim.ts'
import { sameKind, sameYear } from './measure.ts'
import { before, wordsOf } from './neighbours.ts'
import { perMention } from './per-mention.ts'
import { isStock } from './roles.ts'

const REACH = 16
const PARAGRAPHS = 3
const ALL = /各类|各种|全部|所有/u
const VERB = /(?<verb>\p{Script=Han})(?:各类|各种|全部|所有)/u
const PLAIN =
  /受理|新收|收到|办理|办结|审结|共有|共|全年|累计|各类|各种|全部|所有|总数|总量|总|类|数量?|的|为|达到?|[、“”"（）()|]/gu
const SHORTEST = 4
const HEAD = 2
const OTHER = /上年|去年|同期|目标|预算|计划/u

/** What a figure counts, without the words of counting. */
const thingOf = perMention((one) => wordsOf(one).replace(PLAIN, ''))

/** `受理行政处罚案件17件…交通领域行政处罚案件12件`: a longer name of the same thing counts a part of it; told only where it holds. */
export function narrower(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    if (!isStock(later) || later.value === 0 || later.place.bracket >= 0 || OTHER.test(later.gap)) return []
    const name = thingOf(later)
    if (name.length < SHORTEST || name.includes('|')) return []
    const whole = before(
      mentions,
      at,
      (one) => at - one.index <= REACH && later.place.paragraph - one.place.paragraph <= PARAGRAPHS,
    )
      .filter(
        (one) =>
          isStock(one) &&
          sameKind(one, later) &&
          one.value >= later.value &&
          one.place.bracket < 0 &&
          sameYear(one, later),
      )
      .find((one) => embraces(one, name))
    return whole ? [partClaim([later], [whole])] : []
  })
}

function embraces(whole: Mention, name: string): boolean {
  const thing = thingOf(whole)
  if (thing.length >= SHORTEST && name.length > thing.length && name.includes(thing)) return true
  return (
    ALL.test(wordsOf(whole)) &&
    thing.length >= HEAD &&
    name.endsWith(thing.slice(-HEAD)) &&
    name[0] === VERB.exec(wordsOf(whole))?.groups?.['verb']
  )
}
