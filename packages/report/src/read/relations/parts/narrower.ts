import type { Mention } from '../../mentions.ts'
import { wordsOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameKind, sameYear } from '../reckoning/measure.ts'
import { perMention } from '../reckoning/per-mention.ts'

const REACH = 24
const PARAGRAPHS = 3
const ALL = /各类|各种|全部|所有/u
const VERB = /(?<verb>\p{Script=Han})(?:各类|各种|全部|所有)/u
const PLAIN =
  /受理|新收|收到|办理|办结|审结|共有|共|全年|累计|各类|各种|全部|所有|总数|总量|总|类|数量?|的|为|达到?|[、“”"（）()|]/gu
const SHORTEST = 4
const HEAD = 2
const DENIED = /不合格|不规范|非诉讼|不满意/u
const OTHER = /上年|去年|同期|目标|预算|计划/u

/** What a figure counts, without the words of counting. */
const thingOf = perMention((one) => wordsOf(one).replace(PLAIN, ''))

/** `受理行政处罚案件17件…交通领域行政处罚案件12件`: a longer name of the same thing counts a part of it; told only where it holds. */
export function narrower(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((later, at) => {
    if (!isStock(later) || later.value === 0 || later.place.bracket >= 0 || OTHER.test(later.gap)) return []
    const name = thingOf(later)
    if (name.length < SHORTEST || name.includes('|') || DENIED.test(name)) return []
    const whole = wholeOf(later, name, at, mentions)
    return whole ? [partClaim([later], [whole])] : []
  })
}

/** The nearest figure above whose name the later one narrows. */
function wholeOf(later: Mention, name: string, at: number, mentions: readonly Mention[]): Mention | undefined {
  for (let place = at - 1; place >= Math.max(0, at - REACH); place -= 1) {
    const one = mentions[place]
    if (!one || later.place.paragraph - one.place.paragraph > PARAGRAPHS) return undefined
    if (isStock(one) && one.value >= later.value && couldHold(one, later) && embraces(one, name)) return one
  }
  return undefined
}

const couldHold = (one: Mention, later: Mention) =>
  sameKind(one, later) && one.place.bracket < 0 && sameYear(one, later)

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
