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
const DENIED = /不(?:合格|规范|满意|批准|予|起诉|属实|达标)|非诉讼/u
/** 以街道为被申请人的案件: cases told apart by whom they are against. */
const AGAINST = /以[^，。；]{2,24}为被申请人的[^，。；]{0,10}$/u
const APPLIED = /复议(?:申请|案件)?$/u
/** 共立案: a count of all cases, with no kind of its own. */
const FILED = /(?:立案|收案)$/u
const OF_A_KIND = /(?<!各类|全部|立|收|结|办)案件$/u
const TAKEN = /新收|受理|收到/u
const QUALIFIED = /的(?<noun>\p{Script=Han}{2,6}?)(?:有|为|共|达)?$/u
const HOUSES = new Set(['家', '户', '个', '所', '处'])
const ACT = /^(?:查[处办获]|行政|民事|刑事|新增)/u
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
    if (isStock(one) && one.value >= later.value && couldHold(one, later) && embraces(one, later, name)) return one
  }
  return undefined
}

const couldHold = (one: Mention, later: Mention) =>
  (sameKind(one, later) || (HOUSES.has(one.unit) && HOUSES.has(later.unit))) &&
  one.place.bracket < 0 &&
  sameYear(one, later)

const embraces = (whole: Mention, later: Mention, name: string) =>
  (sameKind(whole, later) &&
    (isLonger(whole, name) || isSpread(whole, later) || isOfAll(whole, name) || isOfCases(whole, later))) ||
  isQualified(whole, later)

function isLonger(whole: Mention, name: string): boolean {
  const thing = thingOf(whole)
  return thing.length >= SHORTEST && name.length > thing.length && name.includes(thing)
}

/** 涉烟案件, 涉烟大要案件: a few signs put into the shorter name. */
function isSpread(whole: Mention, later: Mention): boolean {
  const [thing, name] = [thingOf(whole), thingOf(later)]
  const put = name.length - thing.length
  return (
    whole.place.paragraph === later.place.paragraph &&
    thing.length === SHORTEST &&
    put > 0 &&
    put <= SHORTEST &&
    !ACT.test(thing) &&
    name.startsWith(thing.slice(0, HEAD)) &&
    name.endsWith(thing.slice(-HEAD))
  )
}

function isOfAll(whole: Mention, name: string): boolean {
  const thing = thingOf(whole)
  return (
    ALL.test(wordsOf(whole)) &&
    thing.length >= HEAD &&
    name.endsWith(thing.slice(-HEAD)) &&
    name[0] === VERB.exec(wordsOf(whole))?.groups?.['verb']
  )
}

/** `共立案427起…食品案件173起`, `收到复议申请281件…以街道为被申请人的复议案件122件`. */
function isOfCases(whole: Mention, later: Mention): boolean {
  if (AGAINST.test(later.gap)) return APPLIED.test(whole.lead)
  return (
    FILED.test(whole.gap) &&
    OF_A_KIND.test(later.lead) &&
    !TAKEN.test(later.lead) &&
    whole.fact.year === later.fact.year &&
    whole.place.paragraph === later.place.paragraph
  )
}

/** `检查用人单位2916户…查出欠薪的用人单位67家`: the same noun with words put before it by 的. */
function isQualified(whole: Mention, later: Mention): boolean {
  const noun = QUALIFIED.exec(later.gap)?.groups?.['noun']
  return (
    noun !== undefined &&
    noun !== '案件' &&
    later.index - whole.index > 1 &&
    whole.place.paragraph === later.place.paragraph &&
    whole.lead.endsWith(noun) &&
    !whole.lead.endsWith(`的${noun}`)
  )
}
