import type { Mention } from '../../mentions.ts'
import { before, inSentenceOf } from '../context/neighbours.ts'
import { isStock } from '../context/roles.ts'
import { type Claim, partClaim } from '../reckoning/claim.ts'
import { sameKind } from '../reckoning/measure.ts'

/** What can be no more than what: how one figure and an earlier one of its sentence are named. */
const KINDS: readonly (readonly [whole: RegExp, part: RegExp])[] = [
  [/争议金额|涉案金额|争议标的/u, /挽回[^，。；]{0,8}损失/u],
  [/(?:收回|回收|发放|发出)[^，。；]{0,8}$/u, /(?<!不)满意[^，。；]{0,4}$/u],
  [/(?:抽查|检查|抽检|评查|检测)(?:(?!合格|优秀)[^，。；]){0,14}$/u, /不(?:合格|达标|规范|符合)[^，。；]{0,4}$/u],
  [/(?:抽查|检查|抽检|评查|检测|排查|审查|巡查)(?:(?!发现)[^，。；]){0,14}$/u, /发现[^，。；]{0,10}$/u],
  [/(?:查办|立案|查处)[^，。；]{0,8}$/u, /移送(?:公安|司法|检察)(?:机关)?[^，。；]{0,6}$/u],
]
const WRITINGS = new Set(['件', '份', '条', '篇', '封'])

/** `收回意见表520份，满意518件`, `抽查案卷280份，不合格7份`: the lesser kind is no more than the greater; told only where it holds. */
export function lesserKinds(mentions: readonly Mention[]): Claim[] {
  return mentions.flatMap((part, at) => {
    if (!isStock(part)) return []
    const whole = wholeOf(part, before(mentions, at, inSentenceOf(part)).filter(isStock))
    return whole ? [partClaim([part], [whole])] : []
  })
}

function wholeOf(part: Mention, earlier: readonly Mention[]): Mention | undefined {
  const able = earlier.filter((one) => one.value >= part.value && countedAlike(one, part))
  const kinds = KINDS.filter(([, lesser]) => lesser.test(part.gap))
  return (
    able.find(({ gap }) => kinds.some(([greater]) => greater.test(gap))) ??
    able.find(({ fact }) => kinds.some(([greater]) => greater.test(fact.item)))
  )
}

const countedAlike = (one: Mention, part: Mention) =>
  sameKind(one, part) || (WRITINGS.has(one.unit) && WRITINGS.has(part.unit))
