import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf, sharesPair, WINDOW } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { isAmount, sameKind, sameOrBare } from '../reckoning/measure.ts'

const RUNNING_TOTAL = /累计|至此|总[数量]|现有|实有|在册/u
const TELLING = /已|有$|新[^，,。；;]{1,12}证$|中|累计|至此|总[数量]|现有|实有|在册|以上|重大|疑难|重点/u
const NEW = /新增|新增加|新设|新建|增加/u
const NEW_HOLDERS = /新(?:申领|申办|取得?|获得?|领|办|增持?)[^，,。；;]{0,8}证$/u
const HOLDERS = /持证|持有|执法人员|在册/u
const LIMITED = /以上|重大|疑难|重点/u
const NAME = 4

/** Whether a figure bears any of the words the rules look for. */
const isTold = ({ value, gap, lead, tail }: Mention) =>
  value === 0 || tail.length >= NAME || TELLING.test(gap) || LIMITED.test(lead)

const OF_THEM =
  /^\p{Script=Han}{0,10}中[，,的、]?[^，。；]{0,10}$|^\p{Script=Han}{1,10}有$|^\p{Script=Han}{1,10}已(?:经|全部)?\p{Script=Han}{2,6}$/u

type Rule = (later: Mention, earlier: readonly Mention[]) => Claim[]

/** Pairs whose words make one a part of the other; reported only where it holds. */
export function subsets(mentions: readonly Mention[]): Claim[] {
  const rules: readonly Rule[] = [lostOf, within, sameNoun, runningTotal, newWithin, newlyCertified, limited]
  return mentions.flatMap((later, at) => {
    if (!isAmount(later) || !(isTold(later) || mentions[at - 1]?.kind === 'other')) return []
    const earlier = before(mentions, at, inSentenceOf(later)).filter((one) => one.place.bracket === later.place.bracket)
    return [...tooMany(later, earlier), ...rules.flatMap((rule) => rule(later, earlier)).filter(({ holds }) => holds)]
  })
}

/** 136个司法所中已有138个: more of them than there are. */
const tooMany: Rule = (later, [whole]) =>
  whole && whole.value < later.value && whole.unit === later.unit && !whole.approx && ALREADY.test(later.gap)
    ? within(later, [whole]).map((claim) => ({ ...claim, soft: true }))
    : []
const ALREADY = /中[，,]?(?:已|已经|现)?有$/u

/** 发生10起应诉案件，尚无一起败诉. */
const lostOf: Rule = (later, earlier) => {
  if (later.value !== 0) return []
  const cases = earlier.find((one) => sameOrBare(one, later) && /诉|案/u.test(`${one.lead}${one.tail}${later.gap}`))
  return cases ? [partClaim([later], [cases])] : []
}

/** 142个行政村中，已有96个村; 12件积案已化解10件. */
const within: Rule = (later, [whole]) =>
  whole && OF_THEM.test(later.gap) && sameKind(whole, later) && whole.index === later.index - 1
    ? [partClaim([later], [whole])]
    : []

/** 登记在册律师213名，116名律师担任顾问: the noun before the one number and right behind the next. */
const isOfNoun = (one: Mention, later: Mention) =>
  one.index === later.index - 1 && one.lead.length > NOUN && one.lead.endsWith(later.tail.slice(0, NOUN))
const NOUN = 2

/** 赋予220项管理权限…承接216项管理权限. */
const sameNoun: Rule = (later, earlier) => {
  if (later.tail.length < NAME) return []
  const whole = earlier.find(
    (one) => sameKind(one, later) && (one.tail.slice(0, 8) === later.tail.slice(0, 8) || isOfNoun(one, later)),
  )
  return whole ? [partClaim([later], [whole])] : []
}

/** 2023年开工项目11个…历年累计开工项目42个. */
const runningTotal: Rule = (later, earlier) => {
  if (!RUNNING_TOTAL.test(later.gap)) return []
  const thing = later.lead.replace(RUNNING_TOTAL, '')
  const part = earlier.findLast(
    (one) =>
      sameKind(one, later) &&
      one.lead.length >= NAME &&
      (later.lead.endsWith(one.lead.slice(-8)) || (thing.length >= 2 && one.lead.endsWith(thing))),
  )
  return part ? [partClaim([part], [later])] : []
}

/** 新增34项许可和7项备案，至此事项已达330项. */
const newWithin: Rule = (later, earlier) => {
  if (!RUNNING_TOTAL.test(later.gap)) return []
  const added = earlier
    .slice(0, WINDOW)
    .filter((one) => isStock(one) && sameKind(one, later) && one.unit === later.unit)
  const start = added.findLastIndex((one) => NEW.test(one.gap))
  return start >= 0 ? [partClaim(added.slice(0, start + 1).reverse(), [later])] : []
}

/** 现有持证执法人员385人，年内新取证63人: who newly holds what all of them hold. */
const newlyCertified: Rule = (later, [whole]) =>
  whole &&
  NEW_HOLDERS.test(later.gap) &&
  HOLDERS.test(`${whole.lead}${whole.tail}`) &&
  whole.index === later.index - 1 &&
  sameKind(whole, later)
    ? [partClaim([later], [whole])]
    : []

/** 处置不稳定因素220起、20人以上不稳定因素26起. */
const limited: Rule = (later, earlier) => {
  const whole = earlier.find((one) => sameKind(one, later))
  const words = `${later.gap}${later.lead}`
  const narrower = LIMITED.test(words) || earlier[0]?.kind === 'other'
  if (!whole || !narrower || LIMITED.test(whole.gap) || later.value >= whole.value) return []
  return sharesPair(later.lead.slice(-4), whole.lead) ? [partClaim([later], [whole])] : []
}
